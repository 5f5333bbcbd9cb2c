import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { listOwnObligations } from '../../../contract/obligation.ts';
import { deskPaths } from '../../desk-paths.ts';
import { Notice } from '../../ui/Notice.tsx';
import { queryOf } from '../query-of.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { monthsText } from './months-text.ts';

/** Leads from the own application or stay to the obligation that came of it; nothing where there is none. */
export const ObligationNotice = ({
  of,
}: {
  readonly of: { readonly applicationId: string } | { readonly mobilityId: string };
}) => {
  const locale = useLocale();
  const say = useSay();
  const obligations = useQuery(queryOf(listOwnObligations, {})).data?.obligations ?? [];
  const found = obligations.find(({ applicationId, mobilityId }) =>
    'mobilityId' in of ? mobilityId === of.mobilityId : applicationId === of.applicationId,
  );
  if (found === undefined) return undefined;
  return (
    <Notice isDone={found.status !== 'running' && found.status !== 'refunding'}>
      <p>
        <strong>
          {say('obligation.own.title')}: {say(`obligation.status.${found.status}`)}.
        </strong>{' '}
        {found.status === 'running'
          ? `${say('obligation.own.home-left', {
              left: monthsText(found.balance, locale),
              owed: monthsText(found.monthsOwed, locale),
            })} `
          : undefined}
        <Link to={deskPaths.obligation(locale, found.institutionId, found.id)}>
          {say('obligation.own.notice-link')}
        </Link>
      </p>
    </Notice>
  );
};
