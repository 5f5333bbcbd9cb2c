import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { listWaitingAgreements, type WaitingAgreement } from '../../../contract/agreement.ts';
import { dayOf, formatDate } from '../../../core/basics/format-date.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { useUniversity } from '../office/use-university.ts';
import { queryOf } from '../query-of.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useTimeZone } from '../use-time-zone.ts';
import { ToDraft } from './ToDraft.tsx';
import { ListFileLink } from '../ListFileLink.tsx';

const order = ['sending', 'participant', 'host'] as const;

/** Agreements of the university by what they wait for: what the office does itself stands first. */
export const WaitingPage = () => {
  const locale = useLocale();
  const say = useSay();
  const timeZone = useTimeZone();
  const { institutionId } = useUniversity();
  const { waiting, toDraft } = useSuspenseQuery({
    ...queryOf(listWaitingAgreements, { params: { institutionId }, query: {} }),
    staleTime: 0,
  }).data;
  const day = (instant: string) => formatDate(dayOf(instant, timeZone), locale);
  const columnsFor = (party: (typeof order)[number]): readonly Column<WaitingAgreement>[] => [
    {
      key: 'participant',
      title: say('agreement.party.participant'),
      renderCell: ({ participant, agreementId }) => (
        <Link to={deskPaths.agreementVersion(locale, institutionId, agreementId)}>{participant}</Link>
      ),
    },
    {
      key: 'reference',
      title: say('office.reference'),
      renderCell: ({ reference }) => <span className="one-line">{reference}</span>,
    },
    { key: 'host', title: say('agreement.party.host'), renderCell: ({ hostName }) => hostName },
    {
      key: 'version',
      title: say('agreement.waiting.version'),
      renderCell: ({ version, cause }) =>
        say(`agreement.version.${cause}`, { number: formatNumber(version, locale) }),
    },
    {
      key: 'asked',
      title: say('agreement.waiting.since'),
      renderCell: ({ waitsFor }) => {
        const asked = waitsFor.find((one) => one.party === party);
        return asked === undefined ? '' : day(asked.askedAt);
      },
    },
    ...(party === 'host'
      ? [
          {
            key: 'until',
            title: say('agreement.host-link.until'),
            renderCell: ({ waitsFor }: WaitingAgreement) => {
              const until = waitsFor.find((one) => one.party === party)?.linkUntil ?? null;
              return until === null ? '' : day(until);
            },
          },
        ]
      : []),
  ];
  const isEmpty = waiting.length === 0 && toDraft.length === 0;
  return (
    <DeskPage
      title={say('agreement.waiting')}
      lead={say('agreement.waiting.lead')}
      actions={<ListFileLink list={listWaitingAgreements} params={{ institutionId }} />}
    >
      {isEmpty ? (
        <div className="empty-state">
          <p>{say('agreement.waiting.empty')}</p>
        </div>
      ) : undefined}
      <ToDraft rows={toDraft} institutionId={institutionId} />
      {order.map((party) => {
        const rows = waiting.filter(({ waitsFor }) => waitsFor.some((one) => one.party === party));
        return rows.length === 0 ? undefined : (
          <section key={party} aria-labelledby={`waits-${party}`}>
            <h2 id={`waits-${party}`}>
              {say(`agreement.waiting.${party}`, {
                count: rows.length,
                shown: formatNumber(rows.length, locale),
              })}
            </h2>
            <p>{say(`agreement.waiting.${party}-what`)}</p>
            <DataTable
              caption={say(`agreement.waiting.${party}`, {
                count: rows.length,
                shown: formatNumber(rows.length, locale),
              })}
              isCaptionSeen={false}
              isStacked
              columns={columnsFor(party)}
              rows={rows}
              rowKey={({ agreementId }) => agreementId}
              empty={undefined}
            />
          </section>
        );
      })}
    </DeskPage>
  );
};
