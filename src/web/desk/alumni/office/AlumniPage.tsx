import { Link } from '@tanstack/react-router';
import { type FollowUpRow, listFollowUps } from '../../../../contract/alumni.ts';
import { formatDate } from '../../../../core/basics/format-date.ts';
import { formatNumber } from '../../../../core/basics/format-number.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { DataTable, type Column } from '../../../ui/DataTable.tsx';
import { Moment } from '../../../ui/Moment.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { countries } from '../../../countries.ts';
import { Refused } from '../../refused.ts';
import { refusalSentence } from '../../refusal-sentence.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { AlumniFrame } from './AlumniFrame.tsx';
import { FollowUpCounts } from './FollowUpCounts.tsx';
import { followUpState } from '../../../../core/alumni/follow-up-state.ts';
import { waveNames } from './follow-ups-search.ts';
import { orderedFilters } from './ordered-filters.ts';
import { useFollowUps } from './use-follow-ups.ts';
import { useFollowUpsSearch } from './use-follow-ups-search.ts';
import { ListFileLink } from '../../ListFileLink.tsx';

/** The panel of the mobility office: who is due, invited, reminded, answered, whose letter came back, who is not asked any more. */
export const AlumniPage = () => {
  const locale = useLocale();
  const say = useSay();
  const { search, institutionId, narrow } = useFollowUpsSearch();
  const list = useFollowUps(institutionId, search);
  const [first] = list.data?.pages ?? [];
  const waveName = (wave: string) => say('alumni-desk.panel.wave-of', { wave });
  const columns: readonly Column<FollowUpRow>[] = [
    {
      key: 'participant',
      title: say('alumni-desk.panel.participant'),
      renderCell: (row) => (
        <Link to={deskPaths.alumnus(locale, row.institutionId, row.alumnusId)}>{row.participant}</Link>
      ),
    },
    {
      key: 'stay',
      title: say('alumni-desk.column.stay'),
      renderCell: ({ country, endedOn }) =>
        `${countries.nameOf(country, locale)}, ${formatDate(endedOn, locale)}`,
    },
    {
      key: 'wave',
      title: say('alumni-desk.panel.wave'),
      renderCell: ({ wave }) => <span className="one-line">{waveName(String(wave))}</span>,
    },
    {
      key: 'status',
      title: say('alumni-desk.panel.status'),
      renderCell: (row) => (
        <span className={`state follow-${followUpState(row)}`}>
          {say(`alumni-desk.status.${followUpState(row)}`)}
        </span>
      ),
    },
    {
      key: 'invited',
      title: say('alumni-desk.panel.invited'),
      renderCell: ({ invitedOn }) => <span className="one-line">{formatDate(invitedOn, locale)}</span>,
    },
    {
      key: 'reminders',
      title: say('alumni-desk.panel.reminders'),
      isNumber: true,
      renderCell: ({ reminders }) => formatNumber(reminders, locale),
    },
    {
      key: 'answered',
      title: say('alumni-desk.panel.answered'),
      renderCell: ({ answeredAt, enteredBy }) =>
        answeredAt === null ? undefined : (
          <div>
            <Moment at={answeredAt} />
            {enteredBy === 'telephone' ? (
              <span className="label"> {say('alumni-desk.panel.by-telephone')}</span>
            ) : undefined}
          </div>
        ),
    },
    {
      key: 'closes',
      title: say('alumni-desk.panel.closes'),
      renderCell: ({ closesOn, status }) =>
        status === 'invited' ? <span className="one-line">{formatDate(closesOn, locale)}</span> : undefined,
    },
  ];
  const filters = (
    <>
      <SelectField
        id="status"
        name="status"
        error={undefined}
        label={say('alumni-desk.panel.filter')}
        value={search.status ?? ''}
        onChange={(event) => narrow({ status: event.currentTarget.value })}
        options={[
          { value: '', label: say('alumni-desk.panel.all') },
          ...orderedFilters.map((value) => ({ value, label: say(`alumni-desk.status.${value}`) })),
        ]}
      />
      <SelectField
        id="wave"
        name="wave"
        error={undefined}
        label={say('alumni-desk.panel.wave')}
        value={search.wave ?? ''}
        onChange={(event) => narrow({ wave: event.currentTarget.value })}
        options={[
          { value: '', label: say('alumni-desk.panel.waves-all') },
          ...waveNames.map((value) => ({ value, label: waveName(value) })),
        ]}
      />
    </>
  );
  return (
    <AlumniFrame
      title={say('alumni-desk.panel.title')}
      lead={say('alumni-desk.panel.lead')}
      filters={filters}
      actions={
        <ListFileLink
          list={listFollowUps}
          params={{ institutionId }}
          filters={{ status: search.status, wave: search.wave }}
        />
      }
    >
      {list.error instanceof Refused ? (
        <Notice>{refusalSentence(locale, list.error.refusal)}</Notice>
      ) : undefined}
      {first === undefined ? undefined : (
        <>
          <FollowUpCounts counts={first.counts} search={search} />
          <DataTable
            caption={say('alumni-desk.case.askings')}
            isCaptionSeen={false}
            columns={columns}
            rows={list.data?.pages.flatMap((page) => page.followUps) ?? []}
            rowKey={({ id }) => id}
            isStacked
            empty={
              <p>
                {say(
                  search.status === undefined && search.wave === undefined
                    ? 'alumni-desk.panel.empty'
                    : 'alumni-desk.panel.no-match',
                )}
              </p>
            }
            more={{
              hasMore: list.hasNextPage,
              isBusy: list.isFetchingNextPage,
              onMore: () => void list.fetchNextPage(),
            }}
          />
        </>
      )}
    </AlumniFrame>
  );
};
