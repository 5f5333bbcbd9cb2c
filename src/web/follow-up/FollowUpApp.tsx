import { useEffect, useMemo, useState } from 'react';
import type { RefusalAnswer } from '../../contract/refusal.ts';
import type { Locale } from '../../core/basics/locale.ts';
import type { Result } from '../../core/basics/result.ts';
import { paths } from '../paths.ts';
import { CodeScreen } from './CodeScreen.tsx';
import { followUpWords } from './follow-up-words.ts';
import { Languages } from './Languages.tsx';
import { LinkScreens } from './LinkScreens.tsx';
import { LostLine } from './LostLine.tsx';
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
  const choose = (other: Locale): void => {
    document.documentElement.lang = other;
    window.history.replaceState(window.history.state, '', paths.followUp(other));
    setLocale(other);
  };
  const { words } = here;
  return (
    <wordsHere.Provider value={here}>
      <a
        className="skip"
        href="#content"
        onClick={(event) => {
          event.preventDefault();
          document.getElementById('content')?.focus();
        }}
      >
        {words('skip')}
      </a>
      <header className="masthead">
        <a className="wordmark" href={paths.home(locale)}>
          {words('name')}
        </a>
        <Languages onChoose={choose} />
      </header>
      <main id="content" tabIndex={-1}>
        <LostLine />
        {isStop ? (
          <StopByMail token={token} />
        ) : read?.ok === true ? (
          <LinkScreens link={read.value} />
        ) : token !== undefined && read === undefined ? (
          <output>{words('loading')}</output>
        ) : (
          <CodeScreen refusal={read?.refusal} onOpened={setRead} />
        )}
      </main>
    </wordsHere.Provider>
  );
};
