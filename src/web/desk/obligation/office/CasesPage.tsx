import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { listObligationCases } from '../../../../contract/obligation.ts';
import { dayOf, daysBetween, formatDate } from '../../../../core/basics/format-date.ts';
import { formatNumber } from '../../../../core/basics/format-number.ts';
import { formatRelativeDays } from '../../../../core/basics/format-relative-days.ts';
import type { AnswerOf } from '../../../api.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { Action } from '../../../ui/Action.tsx';
import { DataTable, type Column } from '../../../ui/DataTable.tsx';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { queryOf } from '../../query-of.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { useTimeZone } from '../../use-time-zone.ts';
import { useToday } from '../../use-today.ts';
import { useObligationSearch } from './use-obligation-search.ts';
import { caseKinds } from './obligation-search.ts';
import { useUniversities } from './use-universities.ts';
import { ListFileLink } from '../../ListFileLink.tsx';

type Case = AnswerOf<typeof listObligationCases>['cases'][number];

/** What waits for the national office in all universities: the soonest due first, counted by kind. */
export const CasesPage = () => {
  const locale = useLocale();
  const say = useSay();
  const today = useToday();
  const timeZone = useTimeZone();
  const universities = useUniversities();
  const { search, narrow } = useObligationSearch();
  const asked = queryOf(listObligationCases, { query: { size: 200 } });
  const { cases, counts } = useSuspenseQuery({ ...asked, staleTime: 0 }).data;
  const waiting = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const late = cases.filter(({ dueOn }) => dueOn < today).length;
  const rows = cases.filter(
    ({ kind, dueOn, obligation }) =>
      (search.kind === undefined || kind === search.kind) &&
      (search.at === undefined || obligation.institutionId === search.at) &&
      (search.due === undefined || dueOn < today),
  );
  const isFiltered = Object.keys(search).length > 0;
  const columns: readonly Column<Case>[] = [
    {
      key: 'participant',
      title: say('obligation.case.participant'),
      renderCell: ({ obligation }) => (
        <Link to={deskPaths.officeObligation(locale, obligation.institutionId, obligation.id)}>
          {obligation.participant}
        </Link>
      ),
    },
    {
      key: 'kind',
      title: say('obligation.case.kind'),
      renderCell: ({ kind }) => say(`obligation.case.kind.${kind}`),
    },
    {
      key: 'due',
      title: say('obligation.case.due'),
      renderCell: ({ dueOn }) => (
        <span className={dueOn < today ? 'warned' : undefined}>
          {say('obligation.case.due-on', {
            date: formatDate(dueOn, locale),
            relative: formatRelativeDays(daysBetween(today, dueOn), locale),
          })}
        </span>
      ),
    },
    {
      key: 'since',
      title: say('obligation.case.since'),
      renderCell: ({ since }) => (
        <span className="one-line">{formatDate(dayOf(since, timeZone), locale)}</span>
      ),
    },
    {
      key: 'university',
      title: say('obligation.case.university'),
      renderCell: ({ obligation }) =>
        universities.find(({ id }) => id === obligation.institutionId)?.name ?? obligation.institutionId,
    },
    {
      key: 'reference',
      title: say('office.reference'),
      renderCell: ({ obligation }) => <span className="one-line">{obligation.reference}</span>,
    },
  ];
  return (
    <DeskPage
      title={say('obligation.cases.title')}
      lead={say('obligation.cases.lead', {
        count: waiting,
        shown: formatNumber(waiting, locale),
        late: formatNumber(late, locale),
      })}
      actions={
        <>
          <Link to={deskPaths.obligations(locale)}>{say('obligation.cases.all')}</Link>
          <Link to={deskPaths.obligationRules(locale)}>{say('obligation.rules')}</Link>
          <ListFileLink list={listObligationCases} />
        </>
      }
    >
      <div className="filters">
        <SelectField
          id="kind"
          name="kind"
          error={undefined}
          label={say('obligation.case.kind')}
          value={search.kind ?? ''}
          onChange={(event) => narrow({ kind: event.currentTarget.value })}
          options={[
            { value: '', label: say('office.all') },
            ...caseKinds.map((kind) => ({
              value: kind,
              label: `${say(`obligation.case.kind.${kind}`)} (${formatNumber(counts[kind] ?? 0, locale)})`,
            })),
          ]}
        />
        <SelectField
          id="due"
          name="due"
          error={undefined}
          label={say('obligation.case.due')}
          value={search.due ?? ''}
          onChange={(event) => narrow({ due: event.currentTarget.value })}
          options={[
            { value: '', label: say('office.all') },
            { value: 'late', label: `${say('obligation.case.late')} (${formatNumber(late, locale)})` },
          ]}
        />
        <SelectField
          id="at"
          name="at"
          error={undefined}
          label={say('obligation.case.university')}
          value={search.at ?? ''}
          onChange={(event) => narrow({ at: event.currentTarget.value })}
          options={[
            { value: '', label: say('office.all') },
            ...universities.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      </div>
      <DataTable
        caption={say('obligation.cases.title')}
        isCaptionSeen={false}
        columns={columns}
        rows={rows}
        rowKey={({ kind, recordId }) => `${kind} ${recordId}`}
        isStacked
        empty={
          isFiltered ? (
            <>
              <p>{say('obligation.cases.no-match')}</p>
              <Action
                label={say('office.clear-filters')}
                onAct={() => narrow({ kind: '', due: '', at: '' })}
              />
            </>
          ) : (
            <p>{say('obligation.cases.empty')}</p>
          )
        }
      />
      {cases.length < waiting ? (
        <p className="label">
          {say('obligation.cases.first', {
            shown: formatNumber(cases.length, locale),
            of: formatNumber(waiting, locale),
          })}
        </p>
      ) : undefined}
    </DeskPage>
  );
};
