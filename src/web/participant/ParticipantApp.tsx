import { useCallback, useEffect, useMemo, useState } from 'react';
import { openParticipant, type OpenedParticipant } from '../../contract/study-participant.ts';
import type { RefusalAnswer } from '../../contract/refusal.ts';
import type { Locale } from '../../core/basics/locale.ts';
import { call, type Called } from '../api.ts';
import { paths } from '../paths.ts';
import { CodeScreen } from './CodeScreen.tsx';
import { Languages } from './Languages.tsx';
import { LostLine } from './LostLine.tsx';
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
  const choose = (other: Locale): void => {
    document.documentElement.lang = other;
    window.history.replaceState(window.history.state, '', paths.participant(other));
    setLocale(other);
  };
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
        {words.say('skip')}
      </a>
      <header className="masthead">
        <a className="wordmark" href={paths.home(locale)}>
          {words.say('name')}
        </a>
        <Languages onChoose={choose} />
      </header>
      <main id="content" tabIndex={-1}>
        <LostLine />
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
      </main>
    </wordsHere.Provider>
  );
};
