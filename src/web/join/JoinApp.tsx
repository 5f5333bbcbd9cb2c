import { useMemo, useState, useSyncExternalStore } from 'react';
import type { Locale } from '../../core/basics/locale.ts';
import { paths } from '../paths.ts';
import { CodeScreen } from './CodeScreen.tsx';
import { joinWords } from './join-words.ts';
import { Languages } from './Languages.tsx';
import { OverScreen } from './OverScreen.tsx';
import { QuestionScreen } from './QuestionScreen.tsx';
import type { RoomLine } from './room-line.ts';
import { spoken } from './spoken.ts';
import { WaitScreen } from './WaitScreen.tsx';
import { wordsHere } from './words-here.ts';

/** The page of a participant in a session: a code, then the questions as they come. */
export const JoinApp = ({ firstLocale, line }: { readonly firstLocale: Locale; readonly line: RoomLine }) => {
  const [locale, setLocale] = useState(firstLocale);
  const state = useSyncExternalStore(line.subscribe, line.read);
  const here = useMemo(() => ({ locale, words: joinWords(locale) }), [locale]);
  const { words } = here;
  const choose = (other: Locale): void => {
    document.documentElement.lang = other;
    window.history.replaceState(null, '', paths.join(other));
    setLocale(other);
  };
  const { place, shows } = state;
  const poll = shows?.poll ?? undefined;
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
        <div aria-live="polite" aria-atomic="true" className="unseen">
          {spoken(state, here)}
        </div>
        {state.isOffline && place !== undefined ? (
          <div className="follow-notice">
            <p>{words('offline')}</p>
            <button type="button" className="quiet" onClick={() => void line.look()}>
              {words('hurry')}
            </button>
          </div>
        ) : undefined}
        {place === undefined ? (
          <CodeScreen
            refusal={state.refusal}
            isBusy={state.isEntering}
            onSend={(code) => void line.enter(code)}
          />
        ) : shows?.isRunning === false ? (
          <OverScreen last={state.last} onExit={line.exit} />
        ) : poll === undefined ? (
          <WaitScreen place={place} last={state.last} isLoading={shows === undefined} onExit={line.exit} />
        ) : (
          <QuestionScreen key={poll.id} poll={poll} place={place} state={state} line={line} />
        )}
      </main>
    </wordsHere.Provider>
  );
};
