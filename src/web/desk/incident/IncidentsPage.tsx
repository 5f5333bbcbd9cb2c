import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { listInstitutions } from '../../../contract/institution.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { InstitutionLinks } from '../InstitutionLinks.tsx';
import { openLinks } from '../open-links.ts';
import { queryOf } from '../query-of.ts';
import { useLocale } from '../use-locale.ts';
import { useMe } from '../use-me.ts';
import { useSay } from '../use-say.ts';
import { incidentLinks } from './incident-links.ts';

/** The safety of data in each institution that an account answers for: the own ones whole, those of others in one line. */
export const IncidentsPage = () => {
  const locale = useLocale();
  const say = useSay();
  const me = useMe();
  const { institutions } = useSuspenseQuery(queryOf(listInstitutions, {})).data;
  const linksOf = (id: string) => openLinks(me, incidentLinks, id);
  const own = new Set(me?.memberships.map(({ institutionId }) => institutionId));
  const seen = institutions.filter(({ id }) => linksOf(id).length > 0);
  const others = seen.filter(({ id }) => !own.has(id));
  return (
    <DeskPage
      title={say('incident.title')}
      breadcrumb={{ to: deskPaths.home(locale), label: say('desk.home.title') }}
      lead={say('incident.lead')}
    >
      <p>{say('incident.guide')}</p>
      {seen
        .filter(({ id }) => own.has(id))
        .map(({ id, name }) => (
          <InstitutionLinks key={id} institutionId={id} name={name[locale]} links={linksOf(id)} />
        ))}
      {others.length === 0 ? undefined : (
        <section aria-labelledby="incident-others">
          <h2 id="incident-others">{say('incident.others')}</h2>
          <ul>
            {others.map(({ id, name }) => (
              <li key={id}>
                {name[locale]}
                {': '}
                {linksOf(id).map(({ label, path }, at) => (
                  <span key={label}>
                    {at === 0 ? '' : ' · '}
                    <Link to={path(locale, id)}>{say(label)}</Link>
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </section>
      )}
    </DeskPage>
  );
};
