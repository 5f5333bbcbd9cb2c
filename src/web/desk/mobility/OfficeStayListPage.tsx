import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { listMobilities, type MobilityView } from '../../../contract/mobility.ts';
import { formatDate } from '../../../core/basics/format-date.ts';
import { stayNext } from '../../../core/mobility/stay-next.ts';
import { deskPaths } from '../../desk-paths.ts';
import { Action } from '../../ui/Action.tsx';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { countries } from '../../countries.ts';
import { ListFileLink } from '../ListFileLink.tsx';
import { useUniversity } from '../office/use-university.ts';
import { refusalSentence } from '../refusal-sentence.ts';
import { Refused } from '../refused.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useToday } from '../use-today.ts';
import { staySearch } from './stay-search.ts';
import { StayFilters } from './StayFilters.tsx';
import { useStayList } from './use-stay-list.ts';

/** What is next of a stay, and whether it should have been done. */
const NextOf = ({ mobility }: { readonly mobility: MobilityView }) => {
  const locale = useLocale();
  const say = useSay();
  const today = useToday();
  // Whom to call is the participant's to write and not in this list.
  const next = stayNext(mobility, true);
  if (next === undefined || next.step === 'report' || next.step === 'contact') return undefined;
  const isLate = next.by !== null && next.by < today && next.step !== 'arrival';
  const words = say(`stay.next.${next.step}.office`);
  if (next.by === null || next.step === 'arrival') return words;
  return (
    <span className={isLate ? 'warned' : undefined}>
      {words}, {say(isLate ? 'stay.list.since' : 'stay.list.until', { date: formatDate(next.by, locale) })}
    </span>
  );
};

/** The stays of a university's people. */
export const OfficeStayListPage = () => {
  const locale = useLocale();
  const say = useSay();
  const navigate = useNavigate();
  const search = staySearch(useSearch({ strict: false }));
  const { institutionId } = useUniversity();
  const list = useStayList(institutionId, search);
  const [first] = list.data?.pages ?? [];
  const rows = list.data?.pages.flatMap(({ mobilities }) => mobilities) ?? [];
  const isFiltered = search.call !== undefined || search.status !== undefined || search.late !== undefined;
  const go = (change: Readonly<Record<string, string>>): void => {
    const wanted = Object.entries({ ...search, ...change }).filter(([, value]) => value !== '');
    void navigate({
      to: deskPaths.officeStays(locale),
      search: Object.fromEntries(wanted),
      replace: true,
      resetScroll: false,
    });
  };
  const columns: readonly Column<MobilityView>[] = [
    {
      key: 'participant',
      title: say('stay.participant'),
      renderCell: ({ id, participant }) => (
        <Link to={deskPaths.officeStay(locale, institutionId, id)}>
          {participant === '' ? say('stay.forgotten') : participant}
        </Link>
      ),
    },
    {
      key: 'status',
      title: say('stay.status'),
      renderCell: ({ status }) => (
        <span className={`state stay-${status}`}>{say(`stay.status.${status}`)}</span>
      ),
    },
    { key: 'next', title: say('stay.list.next'), renderCell: (mobility) => <NextOf mobility={mobility} /> },
    {
      key: 'country',
      title: say('stay.country'),
      renderCell: ({ country }) => countries.nameOf(country, locale),
    },
    { key: 'host', title: say('stay.host'), renderCell: ({ hostName }) => hostName },
    {
      key: 'planned',
      title: say('stay.planned'),
      renderCell: ({ plannedStart, plannedEnd }) => (
        <>
          <span className="one-line">{formatDate(plannedStart, locale)} –</span>{' '}
          <span className="one-line">{formatDate(plannedEnd, locale)}</span>
        </>
      ),
    },
    {
      key: 'group',
      title: say('office.group'),
      renderCell: ({ groupId }) =>
        groupId === null ? undefined : (
          <Link to={deskPaths.milestones(locale, institutionId, groupId)}>{say('stay.milestone.short')}</Link>
        ),
    },
  ];
  return (
    <DeskPage
      title={say('stay.list')}
      actions={
        rows.length === 0 ? undefined : (
          <ListFileLink
            list={listMobilities}
            params={{ institutionId }}
            filters={{ call: search.call, status: search.status, late: search.late }}
          />
        )
      }
    >
      <StayFilters search={search} counts={first?.counts ?? {}} go={go} />
      {list.error instanceof Refused ? (
        <Notice>{refusalSentence(locale, list.error.refusal)}</Notice>
      ) : undefined}
      {first === undefined ? undefined : (
        <DataTable
          caption={say('stay.list')}
          isCaptionSeen={false}
          columns={columns}
          rows={rows}
          rowKey={({ id }) => id}
          isStacked
          empty={
            isFiltered ? (
              <>
                <p>{say('stay.list.no-match')}</p>
                <Action
                  label={say('office.clear-filters')}
                  onAct={() => go({ call: '', status: '', late: '' })}
                />
              </>
            ) : (
              <p>{say('stay.list.empty')}</p>
            )
          }
          more={{
            hasMore: list.hasNextPage,
            isBusy: list.isFetchingNextPage,
            onMore: () => void list.fetchNextPage(),
          }}
        />
      )}
    </DeskPage>
  );
};
