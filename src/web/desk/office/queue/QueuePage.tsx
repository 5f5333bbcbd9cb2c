import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { type ApplicationRow, listApplications } from '../../../../contract/application.ts';
import { formatDateTime } from '../../../../core/basics/format-date.ts';
import { formatNumber } from '../../../../core/basics/format-number.ts';
import { isDegreeLevel } from '../is-degree-level.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { Action } from '../../../ui/Action.tsx';
import { DataTable, type Column } from '../../../ui/DataTable.tsx';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { countries } from '../../../countries.ts';
import { Refused } from '../../refused.ts';
import { refusalSentence } from '../../refusal-sentence.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { useKeep } from '../use-keep.ts';
import { useTimeZone } from '../../use-time-zone.ts';
import { CallState } from '../call/CallState.tsx';
import { useUniversity } from '../use-university.ts';
import { EmptyQueue } from './EmptyQueue.tsx';
import { QueueFilters } from './QueueFilters.tsx';
import { officeSearch, type OfficeSearch } from '../office-search.ts';
import { useQueue } from './use-queue.ts';
import { useQueueCall } from './use-queue-call.ts';
import { ListFileLink } from '../../ListFileLink.tsx';

const isFiltered = ({ status, region, level, group, text }: OfficeSearch): boolean =>
  [status, region, level, group, text].some((value) => value !== undefined && value !== '');

/** Applications of the university's people to one call. */
export const QueuePage = () => {
  const locale = useLocale();
  const say = useSay();
  const keep = useKeep();
  const timeZone = useTimeZone();
  const navigate = useNavigate();
  const search = officeSearch(useSearch({ strict: false }));
  // Which desk the page stands at is no filter.
  const { at: _desk, ...filters } = search;
  const { institutionId } = useUniversity();
  const { call, calls } = useQueueCall(search.call);
  const queue = useQueue(institutionId, call?.id, search);
  const [first] = queue.data?.pages ?? [];
  const rows = queue.data?.pages.flatMap(({ applications }) => applications) ?? [];
  if (call === undefined) {
    return (
      <DeskPage title={say('office.applications')}>
        <div className="empty-state">
          <p>{say('office.no-calls')}</p>
        </div>
      </DeskPage>
    );
  }
  const go = (change: Readonly<Record<string, string>>): void => {
    // Another call has other regions.
    const cleared = 'call' in change ? { region: '' } : {};
    const wanted = Object.entries({ ...search, ...cleared, ...change }).filter(([, value]) => value !== '');
    void navigate({
      to: deskPaths.queue(locale),
      search: Object.fromEntries(wanted),
      replace: true,
      resetScroll: false,
    });
  };
  const regions = new Map(call.rules.regions.map(({ id, name }) => [id, name[locale]]));
  const unsubmitted = first?.counts['unsubmitted'] ?? 0;
  const columns: readonly Column<ApplicationRow>[] = [
    {
      key: 'applicant',
      title: say('office.applicant'),
      renderCell: ({ id, applicant }) => (
        <Link to={keep(deskPaths.officeApplication(locale, id))}>{applicant}</Link>
      ),
    },
    {
      key: 'reference',
      title: say('office.reference'),
      renderCell: ({ reference }) => <span className="one-line">{reference}</span>,
    },
    {
      key: 'status',
      title: say('office.status'),
      renderCell: ({ status }) => (
        <span className={`state state-${status}`}>{say(`office.status.${status}`)}</span>
      ),
    },
    {
      key: 'submitted',
      title: say('office.submitted'),
      renderCell: ({ submittedAt }) => formatDateTime(submittedAt, locale, timeZone),
    },
    {
      key: 'region',
      title: say('office.region'),
      renderCell: ({ regionId }) => regions.get(regionId) ?? regionId,
    },
    {
      key: 'country',
      title: say('office.country'),
      renderCell: ({ firstCountry }) => countries.nameOf(firstCountry, locale),
    },
    {
      key: 'level',
      title: say('office.level'),
      renderCell: ({ level }) => (isDegreeLevel(level) ? say(`application.level.${level}`) : level),
    },
    {
      key: 'language',
      title: say('office.language'),
      renderCell: (row) => (row.locale === null ? undefined : say(`office.language.${row.locale}`)),
    },
    { key: 'tasks', title: say('office.tasks'), isNumber: true, renderCell: ({ tasks }) => tasks },
    {
      key: 'group',
      title: say('office.group'),
      renderCell: ({ groupId }) => (groupId === null ? undefined : say('office.group.yes')),
    },
  ];
  return (
    <DeskPage
      title={say('office.applications')}
      lead={<CallState call={call} />}
      actions={
        <>
          {unsubmitted === 0 ? undefined : (
            <Link to={deskPaths.drafts(locale)} search={{ ...search, call: call.id }}>
              {say('office.drafts-link', { count: unsubmitted, shown: formatNumber(unsubmitted, locale) })}
            </Link>
          )}
          <ListFileLink
            list={listApplications}
            params={{ institutionId }}
            filters={{ ...filters, call: call.id }}
          />
        </>
      }
    >
      <QueueFilters search={search} call={call} calls={calls} counts={first?.counts ?? {}} go={go} />
      {queue.error instanceof Refused ? (
        <Notice>{refusalSentence(locale, queue.error.refusal)}</Notice>
      ) : undefined}
      {first === undefined ? undefined : (
        <DataTable
          caption={say('office.applications')}
          isCaptionSeen={false}
          columns={columns}
          rows={rows}
          rowKey={({ id }) => id}
          isStacked
          empty={
            isFiltered(search) ? (
              <>
                <p>{say('office.queue-no-match')}</p>
                <Action
                  label={say('office.clear-filters')}
                  onAct={() => go({ status: '', region: '', level: '', group: '', text: '' })}
                />
              </>
            ) : (
              <EmptyQueue
                call={call}
                drafts={unsubmitted}
                others={calls.filter(({ id }) => id !== call.id)}
                search={search}
              />
            )
          }
          more={{
            hasMore: queue.hasNextPage,
            isBusy: queue.isFetchingNextPage,
            onMore: () => void queue.fetchNextPage(),
          }}
        />
      )}
    </DeskPage>
  );
};
