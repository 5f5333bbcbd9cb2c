import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { roles } from '../../../core/basics/role.ts';
import { text, textOf } from '../../../messages.ts';
import { deskPaths } from '../../desk-paths.ts';
import { paths } from '../../paths.ts';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { useGo } from '../use-go.ts';
import { useLocale } from '../use-locale.ts';
import { useMe } from '../use-me.ts';
import { useSay } from '../use-say.ts';
import { keptTour } from './kept-tour.ts';
import { tours } from './tours.ts';

/** What anybody may look at without an account, in the order of a visit. */
const visits = [
  { key: 'tour.visitor.home', path: paths.home },
  { key: 'tour.visitor.observatory', path: paths.observatory },
  { key: 'tour.visitor.audit', path: paths.audit },
  { key: 'tour.visitor.cost', path: paths.cost },
  { key: 'tour.visitor.indicators', path: paths.indicators },
  { key: 'tour.visitor.data', path: paths.data },
] as const;

const Others = ({ isSignedIn }: { readonly isSignedIn: boolean }) => {
  const locale = useLocale();
  const say = useSay();
  return (
    <section aria-labelledby="tour-others">
      <h2 id="tour-others">{say('tour.others')}</h2>
      <p>{say('tour.others.how')}</p>
      {isSignedIn ? undefined : (
        <p>
          <Link to={deskPaths.signIn(locale, deskPaths.tour(locale))}>{say('tour.sign-in')}</Link>
        </p>
      )}
    </section>
  );
};

/** The tours of the roles that this account has, the public pages, and how to become somebody else. */
export const TourPage = () => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const me = useMe();
  const own = roles.filter((role) => me?.memberships.some((membership) => membership.role === role));
  return (
    <DeskPage title={say('tour.title')} lead={say('tour.lead')}>
      {me === undefined
        ? undefined
        : own.map((role) => (
            <section key={role} aria-labelledby={`tour-${role}`}>
              <h2 id={`tour-${role}`} className="tour-role">
                {text(locale, `desk.role.${role}`)}
              </h2>
              <ol>
                {tours[role].map((step) => (
                  <li key={step.text}>{textOf(locale, step.text)}</li>
                ))}
              </ol>
              <p>
                <Button
                  onClick={() => {
                    const [first] = tours[role];
                    if (first === undefined) return;
                    keptTour.set({ role, step: 0 });
                    void go(first.path(locale, me));
                  }}
                >
                  {say('tour.start', { role: text(locale, `desk.role.${role}`) })}
                </Button>
              </p>
            </section>
          ))}
      <section aria-labelledby="tour-visitor">
        <h2 id="tour-visitor">{say('tour.visitor')}</h2>
        <ol>
          {visits.map(({ key, path }) => (
            <li key={key}>
              {textOf(locale, key)}{' '}
              <a href={path(locale)}>
                {say('tour.show')}
                <span className="unseen">: {textOf(locale, key)}</span>
              </a>
            </li>
          ))}
        </ol>
      </section>
      {me?.mode === 'demonstration' ? <Others isSignedIn={me.account !== null} /> : undefined}
    </DeskPage>
  );
};
