import { Link } from '@tanstack/react-router';
import { staffRoles } from '../../core/basics/role.ts';
import { text } from '../../messages.ts';
import { deskPaths } from '../desk-paths.ts';
import { DeskPage } from '../ui/DeskPage.tsx';
import { useLocale } from './use-locale.ts';
import { useMe } from './use-me.ts';
import { useSay } from './use-say.ts';

const NothingToDo = () => {
  const say = useSay();
  return (
    <div className="empty-state">
      <p>{say('desk.home.empty')}</p>
      <p>{say('desk.home.empty-advice')}</p>
    </div>
  );
};

/** First what to do next and by when. */
export const HomePage = () => {
  const locale = useLocale();
  const say = useSay();
  const me = useMe();
  const memberships = me?.memberships ?? [];
  const needsFactor =
    me?.account?.hasSecondFactor === false && memberships.some(({ role }) => staffRoles.includes(role));
  return (
    <DeskPage title={say('desk.home.title')}>
      {needsFactor ? (
        <ul className="next-steps">
          <li>
            <Link to={deskPaths.addCodeApp(locale)}>{say('desk.home.secure')}</Link>
            <p>{say('desk.home.secure-advice')}</p>
          </li>
        </ul>
      ) : (
        <NothingToDo />
      )}
      <h2>{say('desk.home.roles')}</h2>
      {memberships.length === 0 ? (
        <p>{say('desk.home.no-roles')}</p>
      ) : (
        <dl className="facts">
          {memberships.map(({ id, institution, role }) => (
            <div key={id} className="fact">
              <dt>{institution[locale]}</dt>
              <dd>{text(locale, `desk.role.${role}`)}</dd>
            </div>
          ))}
        </dl>
      )}
    </DeskPage>
  );
};
