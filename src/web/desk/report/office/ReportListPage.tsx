import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { listReports, type ReportRow } from '../../../../contract/report.ts';
import { formatDate } from '../../../../core/basics/format-date.ts';
import { formatNumber } from '../../../../core/basics/format-number.ts';
import { call } from '../../../api.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { DataTable, type Column } from '../../../ui/DataTable.tsx';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import { Moment } from '../../../ui/Moment.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { ListFileLink } from '../../ListFileLink.tsx';
import { Refused } from '../../refused.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { useToday } from '../../use-today.ts';
import { useReaderInstitutions } from '../use-reader-institutions.ts';
import { reportFilters, type ReportsSearch } from './reports-search.ts';

/** Reports of one institution, further rows by keyset. */
const useReports = (institutionId: string, status: ReportsSearch['status']) =>
  useInfiniteQuery({
    queryKey: [listReports.id, institutionId, status],
    enabled: institutionId !== '',
    placeholderData: keepPreviousData,
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }) => {
      const query = {
        ...(status === undefined ? {} : { status }),
        ...(pageParam === undefined ? {} : { before: pageParam }),
      };
      const called = await call(listReports, { params: { institutionId }, query }, { signal });
      if (called.ok) return called.value;
      throw new Refused(called.refusal);
    },
    getNextPageParam: ({ next }) => next ?? undefined,
  });

/** Who has reported and who has not, and what waits for the university: courses to recognise. */
export const ReportListPage = () => {
  const locale = useLocale();
  const say = useSay();
  const today = useToday();
  const navigate = useNavigate();
  const search = useSearch({ strict: false }) as ReportsSearch;
  const { institutions } = useReaderInstitutions('list-reports');
  const institutionId = search.at ?? institutions[0]?.id ?? '';
  const reports = useReports(institutionId, search.status);
  const [first] = reports.data?.pages ?? [];
  const number = (value: number) => formatNumber(value, locale);
  const go = (change: Partial<Record<keyof ReportsSearch, string>>): void => {
    const wanted = Object.entries({ ...search, ...change }).filter(([, value]) => value !== '');
    void navigate({
      to: deskPaths.reports(locale),
      search: Object.fromEntries(wanted),
      replace: true,
      resetScroll: false,
    });
  };
  const stateOf = ({ status, dueOn }: ReportRow) =>
    status === 'asked' && dueOn < today ? 'overdue' : status;
  const columns: readonly Column<ReportRow>[] = [
    {
      key: 'participant',
      title: say('report.facts.participant'),
      renderCell: (row) => (
        <Link to={deskPaths.report(locale, row.institutionId, row.id)}>{row.participant}</Link>
      ),
    },
    { key: 'call', title: say('report.facts.call'), renderCell: ({ callTitle }) => callTitle[locale] },
    {
      key: 'status',
      title: say('report.list.status'),
      renderCell: (row) => (
        <span className={`state report-${stateOf(row)}`}>{say(`report.list.status.${stateOf(row)}`)}</span>
      ),
    },
    {
      key: 'due',
      title: say('report.list.due'),
      renderCell: ({ dueOn }) => <span className="one-line">{formatDate(dueOn, locale)}</span>,
    },
    {
      key: 'submitted',
      title: say('report.list.submitted'),
      renderCell: ({ submittedAt }) => (submittedAt === null ? undefined : <Moment at={submittedAt} />),
    },
    {
      key: 'verified',
      title: say('report.list.verified'),
      isNumber: true,
      renderCell: ({ verified, tasks }) =>
        say('report.list.of', { part: number(verified), whole: number(tasks) }),
    },
    {
      key: 'recognitions',
      title: say('report.list.to-decide'),
      isNumber: true,
      renderCell: ({ recognitionsAsked }) =>
        recognitionsAsked === 0 ? undefined : number(recognitionsAsked),
    },
  ];
  return (
    <DeskPage
      title={say('report.list')}
      lead={say('report.list.lead')}
      actions={
        first === undefined || first.reports.length === 0 ? undefined : (
          <ListFileLink list={listReports} params={{ institutionId }} filters={{ status: search.status }} />
        )
      }
    >
      <div className="filters">
        {institutions.length < 2 ? undefined : (
          <SelectField
            id="at"
            name="at"
            error={undefined}
            label={say('report.ledger.university')}
            value={institutionId}
            onChange={(event) => go({ at: event.currentTarget.value })}
            options={institutions.map(({ id, name }) => ({ value: id, label: name[locale] }))}
          />
        )}
        <SelectField
          id="status"
          name="status"
          error={undefined}
          label={say('report.list.status')}
          value={search.status ?? ''}
          onChange={(event) => go({ status: event.currentTarget.value })}
          options={[
            { value: '', label: say('report.list.all') },
            ...reportFilters.map((value) => ({
              value,
              label:
                first === undefined
                  ? say(`report.list.status.${value}`)
                  : `${say(`report.list.status.${value}`)} (${number(first.counts[value])})`,
            })),
          ]}
        />
      </div>
      {first === undefined ? undefined : (
        <DataTable
          caption={say('report.list')}
          isCaptionSeen={false}
          columns={columns}
          rows={reports.data?.pages.flatMap((page) => page.reports) ?? []}
          rowKey={({ id }) => id}
          isStacked
          empty={<p>{say(search.status === undefined ? 'report.list.empty' : 'report.list.no-match')}</p>}
          more={{
            hasMore: reports.hasNextPage,
            isBusy: reports.isFetchingNextPage,
            onMore: () => void reports.fetchNextPage(),
          }}
        />
      )}
    </DeskPage>
  );
};
