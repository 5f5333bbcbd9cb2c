import { useLocation } from '@tanstack/react-router';
import { useSyncExternalStore } from 'react';
import { connection } from '../connection.ts';
import { deskPaths } from '../desk-paths.ts';
import { useLocale } from './use-locale.ts';
import { useSay } from './use-say.ts';

/** Says that a call is being repeated, or that the session ended while the page stood open. What was typed stays. */
export const LineNotice = () => {
  const locale = useLocale();
  const say = useSay();
  const { href } = useLocation();
  const { isRetrying, isSignedOut } = useSyncExternalStore(connection.subscribe, connection.read);
  return (
    // Always there, so that a screen reader hears what appears in it.
    <div aria-live="polite">
      {isRetrying ? (
        <div className="line-notice">
          <div>
            <p>{say('desk.retrying')}</p>
            <button type="button" className="plain" onClick={connection.hurry}>
              {say('desk.retry-now')}
            </button>
          </div>
        </div>
      ) : undefined}
      {isSignedOut && !isRetrying ? (
        <div className="line-notice">
          <div>
            <p>{say('desk.signed-out')}</p>
            <a href={deskPaths.signIn(locale, href)} target="_blank" rel="noreferrer">
              {say('desk.sign-in-again')}
            </a>
          </div>
        </div>
      ) : undefined}
    </div>
  );
};
