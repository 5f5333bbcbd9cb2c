import { useCallback, useEffect, useMemo, useState } from 'react';
import { openParticipant, type OpenedParticipant } from '../../contract/study-participant.ts';
import type { RefusalAnswer } from '../../contract/refusal.ts';
import type { Locale } from '../../core/basics/locale.ts';
import { call, type Called } from '../api.ts';
import { paths } from '../paths.ts';
import { PhoneFrame } from '../phone/PhoneFrame.tsx';
import { CodeScreen } from './CodeScreen.tsx';
import { LostLine } from '../phone/LostLine.tsx';
import { participantWords } from './participant-words.ts';
import { ParticipantScreens } from './ParticipantScreens.tsx';
import { refusedWords } from './refused-words.ts';
import { wordsHere } from './words-here.ts';

/** The page of a participant: what the personal code opens, or the field for it. */
export const ParticipantApp = ({
  firstLocale,
  firstCode,
}: {
  readonly firstLocale: Locale;
  /** Of the link or picture; undefined where somebody came to type it. */
  readonly firstCode: string | undefined;
}) => {
  const [locale, setLocale] = useState(firstLocale);
  const [code, setCode] = useState(firstCode ?? '');
  const [isBusy, setBusy] = useState(firstCode !== undefined);
  const [opened, setOpened] = useState<OpenedParticipant>();
  const [refusal, setRefusal] = useState<RefusalAnswer>();
  const here = useMemo(() => ({ locale, words: participantWords(locale) }), [locale]);
  const { words } = here;
  const take = useCallback((read: Called<typeof openParticipant>): void => {
    setBusy(false);
    setRefusal(read.ok ? undefined : read.refusal);
    if (read.ok) setOpened(read.value);
  }, []);
  useEffect(() => {
    let isLeft = false;
    if (firstCode !== undefined)
      void call(openParticipant, { body: { code: firstCode } }).then((read) => {
        if (!isLeft) take(read);
      });
    return () => {
      isLeft = true;
    };
  }, [firstCode, take]);
  const open = async (typed: string): Promise<void> => {
    setBusy(true);
    setCode(typed);
    take(await call(openParticipant, { body: { code: typed } }));
  };
  return (
    <wordsHere.Provider value={here}>
      <PhoneFrame
        locale={locale}
        labels={{ skip: words.say('skip'), name: words.say('name'), language: words.say('language') }}
        addressOf={paths.participant}
        onLocale={setLocale}
      >
        <LostLine labels={{ lost: words.say('lost'), hurry: words.say('hurry') }} />
        {opened !== undefined ? (
          <ParticipantScreens code={code} first={opened} />
        ) : firstCode !== undefined && refusal === undefined ? (
          <output>{words.say('loading')}</output>
        ) : (
          <CodeScreen
            refused={refusal === undefined ? undefined : refusedWords(words, refusal)}
            isBusy={isBusy}
            onCode={(typed) => void open(typed)}
          />
        )}
      </PhoneFrame>
    </wordsHere.Provider>
  );
};
