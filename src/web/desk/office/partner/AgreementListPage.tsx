import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { listPartnerAgreements, type PartnerAgreementView } from '../../../../contract/programme.ts';
import { formatDate } from '../../../../core/basics/format-date.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { DataTable, type Column } from '../../../ui/DataTable.tsx';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import { countries } from '../../../countries.ts';
import { queryOf } from '../../query-of.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { useKeep } from '../use-keep.ts';
import { useToday } from '../../use-today.ts';
import { useUniversity } from '../use-university.ts';
import { agreementStanding } from '../../../../core/programme/agreement-standing.ts';
import { ListFileLink } from '../../ListFileLink.tsx';

/** Agreements with hosts, soonest to expire first, with a warning before they do. */
export const AgreementListPage = () => {
  const locale = useLocale();
  const say = useSay();
  const keep = useKeep();
  const today = useToday();
  const { institutionId } = useUniversity();
  const { agreements } = useSuspenseQuery(queryOf(listPartnerAgreements, { params: { institutionId } })).data;
  const standingOf = (agreement: PartnerAgreementView) => {
    const { state, days } = agreementStanding(agreement, today);
    return (
      <span className={state === 'expiring' ? 'warned' : undefined}>
        {state === 'expiring'
          ? say('programme.agreement.expiring', { count: days, shown: String(days) })
          : say(`programme.agreement.${state}`)}
      </span>
    );
  };
  const columns: readonly Column<PartnerAgreementView>[] = [
    { key: 'host', title: say('programme.host'), renderCell: ({ hostName }) => hostName },
    {
      key: 'country',
      title: say('programme.host.country'),
      renderCell: ({ country }) => countries.nameOf(country, locale),
    },
    { key: 'number', title: say('programme.agreement.number'), renderCell: ({ number }) => number },
    {
      key: 'places',
      title: say('programme.agreement.places'),
      isNumber: true,
      renderCell: ({ places }) => places,
    },
    {
      key: 'from',
      title: say('programme.agreement.valid-from'),
      renderCell: ({ validFrom }) => formatDate(validFrom, locale),
    },
    {
      key: 'to',
      title: say('programme.agreement.valid-to'),
      renderCell: ({ validTo }) => formatDate(validTo, locale),
    },
    { key: 'state', title: say('programme.call.state'), renderCell: standingOf },
    {
      key: 'end',
      title: say('office.action'),
      renderCell: (agreement) =>
        ['valid', 'expiring', 'coming'].includes(agreementStanding(agreement, today).state) ? (
          <Link to={keep(deskPaths.endAgreement(locale, agreement.id))}>
            {say('programme.agreement.end')}
            <span className="unseen"> {agreement.number}</span>
          </Link>
        ) : undefined,
    },
  ];
  return (
    <DeskPage
      title={say('programme.agreement.list')}
      actions={
        <>
          <Link to={keep(deskPaths.newAgreement(locale))}>{say('programme.agreement.new')}</Link>
          <Link to={deskPaths.hosts(locale)}>{say('programme.host.list')}</Link>
          <ListFileLink list={listPartnerAgreements} params={{ institutionId }} />
        </>
      }
    >
      <DataTable
        caption={say('programme.agreement.list')}
        isCaptionSeen={false}
        isStacked
        columns={columns}
        rows={agreements}
        rowKey={({ id }) => id}
        empty={<p>{say('programme.agreement.empty')}</p>}
      />
    </DeskPage>
  );
};
