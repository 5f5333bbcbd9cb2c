import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { deskPaths } from '../../desk-paths.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useUniversity } from './use-university.ts';

/** Around the pages of a university's coordinator: says whose desk it is where one has several, and that one has none. */
export const CoordinatorOnly = () => {
  const locale = useLocale();
  const say = useSay();
  const { pathname } = useLocation();
  const { institutionId, all } = useUniversity();
  if (institutionId === '') {
    return (
      <DeskPage
        title={say('office.no-university')}
        breadcrumb={{ to: deskPaths.home(locale), label: say('desk.home.title') }}
      >
        <p>{say('office.no-university-advice')}</p>
      </DeskPage>
    );
  }
  return (
    <>
      {all.length < 2 ? undefined : (
        <nav aria-label={say('office.universities')} className="which">
          <ul>
            {all.map((membership) => (
              <li key={membership.id}>
                <Link
                  to={`${pathname}?at=${membership.institutionId}`}
                  aria-current={membership.institutionId === institutionId ? 'true' : undefined}
                >
                  {membership.institution[locale]}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <Outlet />
    </>
  );
};
