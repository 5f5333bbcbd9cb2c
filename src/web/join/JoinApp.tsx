import { useMemo, useState, useSyncExternalStore } from 'react';
import type { Locale } from '../../core/basics/locale.ts';
import { paths } from '../paths.ts';
import { PhoneFrame } from '../phone/PhoneFrame.tsx';
import { CodeScreen } from './CodeScreen.tsx';
import { joinWords } from './join-words.ts';
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
  const { place, shows } = state;
  const poll = shows?.poll ?? undefined;
  return (
    <wordsHere.Provider value={here}>
      <PhoneFrame
        locale={locale}
        labels={{ skip: words('skip'), name: words('name'), language: words('language') }}
        addressOf={paths.join}
        onLocale={setLocale}
      >
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
      </PhoneFrame>
    </wordsHere.Provider>
  );
};
