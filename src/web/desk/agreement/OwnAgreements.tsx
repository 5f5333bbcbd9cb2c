import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { listOwnAgreements } from '../../../contract/agreement.ts';
import { listOwnMobilities } from '../../../contract/mobility.ts';
import { deskPaths } from '../../desk-paths.ts';
import { queryOf } from '../query-of.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';

/** On the first page: agreements of the own stays, those that wait for the reader first. */
export const OwnAgreements = () => {
  const locale = useLocale();
  const say = useSay();
  const { data } = useQuery({ ...queryOf(listOwnAgreements, {}), staleTime: 0 });
  const stays = useQuery({ ...queryOf(listOwnMobilities, {}), staleTime: 0 }).data?.mobilities ?? [];
  const waiting = data?.waiting ?? [];
  // Those with nothing to answer: their agreement is read there, and a change is asked for.
  const quiet = stays.filter(
    ({ id, agreementVersion }) =>
      agreementVersion !== null && !waiting.some(({ mobilityId }) => mobilityId === id),
  );
  if (waiting.length + quiet.length === 0) return undefined;
  const isMine = ({ waitsFor }: (typeof waiting)[number]) =>
    waitsFor.some(({ party }) => party === 'participant');
  return (
    <>
      <h2>{say('agreement.home')}</h2>
      <ul className="next-steps">
        {waiting
          .toSorted((a, b) => Number(isMine(b)) - Number(isMine(a)))
          .map((agreement) => {
            const { institutionId, agreementId, hostName, waitsFor } = agreement;
            return (
              <li key={agreementId}>
                <Link to={deskPaths.agreementVersion(locale, institutionId, agreementId)}>
                  {say(isMine(agreement) ? 'agreement.home.sign' : 'agreement.home.read', { host: hostName })}
                </Link>
                <p>
                  {isMine(agreement)
                    ? say('agreement.home.sign-advice')
                    : say('agreement.home.waits', {
                        parties: waitsFor
                          .map(({ party }) => say(`agreement.party.${party}`).toLocaleLowerCase(locale))
                          .join(', '),
                      })}
                </p>
              </li>
            );
          })}
        {quiet.map(({ id, institutionId, hostName }) => (
          <li key={id}>
            <Link to={deskPaths.agreement(locale, institutionId, id)}>
              {say('agreement.home.read', { host: hostName })}
            </Link>
            <p>{say('agreement.home.quiet')}</p>
          </li>
        ))}
      </ul>
    </>
  );
};
