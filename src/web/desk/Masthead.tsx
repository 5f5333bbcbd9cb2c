import { Link, useLocation } from '@tanstack/react-router';
import { locales } from '../../core/basics/locale.ts';
import { deskPaths } from '../desk-paths.ts';
import { paths } from '../paths.ts';
import { AccountMenu } from './AccountMenu.tsx';
import { deskMenu } from './desk-menu.ts';
import { languageNames } from './language-names.ts';
import { useLocale } from './use-locale.ts';
import { useMe } from './use-me.ts';
import { useSay } from './use-say.ts';

/** Same address in another language; the page stays mounted, so that nothing typed is lost. */
const Languages = () => {
  const locale = useLocale();
  const say = useSay();
  const { pathname, searchStr } = useLocation();
  return (
    <nav aria-label={say('site.language')} className="languages">
      <ul>
        {locales.map((other) => (
          <li key={other}>
            <Link
              to={`/${other}${pathname.slice(3)}${searchStr}`}
              lang={other}
              hrefLang={other}
              aria-current={other === locale ? 'true' : undefined}
              activeOptions={{ exact: true }}
            >
              {languageNames[other]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};

const DeskMenu = () => {
  const locale = useLocale();
  const say = useSay();
  const me = useMe();
  const { pathname } = useLocation();
  if (me === undefined) return undefined;
  const items = deskMenu(me);
  if (items.length === 0) return undefined;
  const homePath = deskPaths.home(locale);
  return (
    <nav aria-label={say('desk.menu')} className="desk-menu">
      <ul>
        {items.map(({ label, path }) => {
          const to = path(locale, me);
          const isHere = to === homePath ? pathname === to : pathname.startsWith(to);
          return (
            <li key={to}>
              <Link to={to} aria-current={isHere ? 'true' : undefined} activeOptions={{ exact: true }}>
                {say(label)}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
};

/** The head of the desk: that of the public pages, the account, and the menu of what it may do. */
export const Masthead = () => {
  const locale = useLocale();
  const say = useSay();
  return (
    <header>
      <div className="masthead">
        <Link className="wordmark" to={deskPaths.home(locale)} activeOptions={{ exact: true }}>
          {say('site.name')}
        </Link>
        <nav aria-label={say('site.navigation')} className="menu">
          <ul>
            <li>
              <a href={paths.home(locale)}>{say('desk.public')}</a>
            </li>
          </ul>
        </nav>
        <Languages />
        <AccountMenu />
      </div>
      <DeskMenu />
    </header>
  );
};
