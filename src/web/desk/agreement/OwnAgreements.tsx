import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { listOwnAgreements } from '../../../contract/agreement.ts';
import { deskPaths } from '../../desk-paths.ts';
import { queryOf } from '../query-of.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';

/** On the first page: agreements of the own stays, those that wait for the reader first. */
export const OwnAgreements = () => {
  const locale = useLocale();
  const say = useSay();
  const { data } = useQuery({ ...queryOf(listOwnAgreements, {}), staleTime: 0 });
  const waiting = data?.waiting ?? [];
  if (waiting.length === 0) return undefined;
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
      </ul>
    </>
  );
};
