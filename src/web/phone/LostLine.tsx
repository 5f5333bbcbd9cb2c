import { useSyncExternalStore } from 'react';
import { connection } from '../connection.ts';

/** Says that a call is being tried again, and lets the reader hurry it. */
export const LostLine = ({ labels }: { readonly labels: Readonly<Record<'lost' | 'hurry', string>> }) => {
  const { isRetrying } = useSyncExternalStore(connection.subscribe, connection.read);
  return (
    <div aria-live="polite">
      {isRetrying ? (
        <div className="follow-notice">
          <p>{labels.lost}</p>
          <button type="button" className="quiet" onClick={connection.hurry}>
            {labels.hurry}
          </button>
        </div>
      ) : undefined}
    </div>
  );
};
