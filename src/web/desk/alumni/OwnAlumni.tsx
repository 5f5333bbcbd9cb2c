import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { listOwnAlumni } from '../../../contract/alumni.ts';
import { listOwnIntentions } from '../../../contract/intention.ts';
import { deskPaths } from '../../desk-paths.ts';
import { countries } from '../../countries.ts';
import { queryOf } from '../query-of.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';

/** Of one's own life after a stay, on the first page of the desk: what may be said of intentions, what is known, what is offered. */
export const OwnAlumni = () => {
  const locale = useLocale();
  const say = useSay();
  const alumni = useQuery(queryOf(listOwnAlumni, {})).data?.alumni ?? [];
  const { open = [], notDrawn = [] } = useQuery(queryOf(listOwnIntentions, {})).data ?? {};
  if (alumni.length + open.length + notDrawn.length === 0) return undefined;
  return (
    <>
      <h2>{say('alumni-desk.home.title')}</h2>
      <ul className="next-steps">
        {open.map(({ institutionId, mobilityId, occasion }) => (
          <li key={`${mobilityId} ${occasion}`}>
            <Link to={deskPaths.intention(locale, institutionId, mobilityId, occasion)}>
              {say(`alumni-desk.home.intention.${occasion}`)}
            </Link>
            <p>{say('alumni-desk.home.intention-what')}</p>
          </li>
        ))}
        {notDrawn.map(({ institutionId, applicationId }) => (
          <li key={applicationId}>
            <Link to={deskPaths.intention(locale, institutionId, applicationId, 'not-drawn')}>
              {say('alumni-desk.home.intention.not-drawn')}
            </Link>
            <p>{say('alumni-desk.home.intention-what')}</p>
          </li>
        ))}
        {alumni.map(({ institutionId, id, country }) => (
          <li key={id}>
            <Link to={deskPaths.afterStay(locale, institutionId, id)}>
              {say('alumni-desk.own.of', { country: countries.nameOf(country, locale) })}
            </Link>
            <p>{say('alumni-desk.home.known')}</p>
          </li>
        ))}
        {alumni.length === 0 ? undefined : (
          <li>
            <Link to={deskPaths.supportOffers(locale)}>{say('alumni-desk.own.offers')}</Link>
            <p>{say('alumni-desk.offers.lead')}</p>
          </li>
        )}
      </ul>
    </>
  );
};
