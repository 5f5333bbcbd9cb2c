import { Link, useLocation } from '@tanstack/react-router';
import { deskPaths } from '../desk-paths.ts';
import { useLocale } from './use-locale.ts';
import { useMe } from './use-me.ts';
import { useSay } from './use-say.ts';
import { useSignOut } from './use-sign-out.ts';

/** Whose desk it is, his settings, and the way out; the way in for a visitor. */
export const AccountMenu = () => {
  const locale = useLocale();
  const say = useSay();
  const me = useMe();
  const signOut = useSignOut();
  const { pathname } = useLocation();
  if (me === undefined) return undefined;
  if (me.account === null) {
    return pathname.startsWith(deskPaths.signIn(locale)) ? undefined : (
      <Link className="account-way" to={deskPaths.signIn(locale)}>
        {say('account.sign-in.title')}
      </Link>
    );
  }
  return (
    // A new key at each address: following a link closes it.
    <details className="account-menu account-way" key={pathname}>
      <summary aria-label={`${say('desk.account-menu')}: ${me.account.name}`}>{me.account.name}</summary>
      <div>
        <p>{me.account.email}</p>
        <Link to={deskPaths.account(locale)}>{say('account.title')}</Link>
        <Link to={deskPaths.security(locale)}>{say('account.security.title')}</Link>
        <button type="button" className="plain" onClick={() => void signOut()}>
          {say('desk.sign-out')}
        </button>
      </div>
    </details>
  );
};
