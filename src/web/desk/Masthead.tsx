import { Link, useLocation } from '@tanstack/react-router';
import { locales } from '../../core/basics/locale.ts';
import { deskPaths } from '../desk-paths.ts';
import { paths } from '../paths.ts';
import { AccountMenu } from './AccountMenu.tsx';
import { DeskMenu } from './DeskMenu.tsx';
import { languageNames } from '../language-names.ts';
import { useLocale } from './use-locale.ts';
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
