import { useEffect, useMemo, useState } from 'react';
import type { RefusalAnswer } from '../../contract/refusal.ts';
import type { Locale } from '../../core/basics/locale.ts';
import type { Result } from '../../core/basics/result.ts';
import { paths } from '../paths.ts';
import { PhoneFrame } from '../phone/PhoneFrame.tsx';
import { CodeScreen } from './CodeScreen.tsx';
import { followUpWords } from './follow-up-words.ts';
import { LinkScreens } from './LinkScreens.tsx';
import { LostLine } from '../phone/LostLine.tsx';
import { openLink } from './open-link.ts';
import type { OpenedLink } from './opened-link.ts';
import { StopByMail } from './StopByMail.tsx';
import { wordsHere } from './words-here.ts';

/** The page of a personal link: what the link opens, or the code of the letter where there is none. */
export const FollowUpApp = ({
  firstLocale,
  token,
}: {
  readonly firstLocale: Locale;
  /** Of the link; undefined where somebody came to type a code. */
  readonly token: string | undefined;
}) => {
  const [locale, setLocale] = useState(firstLocale);
  const [read, setRead] = useState<Result<OpenedLink, RefusalAnswer>>();
  const here = useMemo(() => ({ locale, words: followUpWords(locale) }), [locale]);
  const isStop = token?.startsWith('stop.') === true;
  useEffect(() => {
    let isLeft = false;
    if (token !== undefined && !isStop) {
      void openLink({ token }).then((opened) => {
        if (!isLeft) setRead(opened);
      });
    }
    return () => {
      isLeft = true;
    };
  }, [token, isStop]);
  const { words } = here;
  return (
    <wordsHere.Provider value={here}>
      <PhoneFrame
        locale={locale}
        labels={{ skip: words('skip'), name: words('name'), language: words('language') }}
        addressOf={paths.followUp}
        onLocale={setLocale}
      >
        <LostLine labels={{ lost: words('lost'), hurry: words('hurry') }} />
        {isStop ? (
          <StopByMail token={token} />
        ) : read?.ok === true ? (
          <LinkScreens link={read.value} />
        ) : token !== undefined && read === undefined ? (
          <output>{words('loading')}</output>
        ) : (
          <CodeScreen refusal={read?.refusal} onOpened={setRead} />
        )}
      </PhoneFrame>
    </wordsHere.Provider>
  );
};
