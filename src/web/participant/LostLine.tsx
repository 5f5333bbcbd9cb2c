import { useSyncExternalStore } from 'react';
import { connection } from '../connection.ts';
import { wordsHere } from './words-here.ts';

/** Says that a call is being tried again, and lets the reader hurry it. */
export const LostLine = () => {
  const { words } = wordsHere.use();
  const { isRetrying } = useSyncExternalStore(connection.subscribe, connection.read);
  return (
    <div aria-live="polite">
      {isRetrying ? (
        <div className="follow-notice">
          <p>{words.say('lost')}</p>
          <button type="button" className="quiet" onClick={connection.hurry}>
            {words.say('hurry')}
          </button>
        </div>
      ) : undefined}
    </div>
  );
};
