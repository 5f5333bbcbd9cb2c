import { Link } from '@tanstack/react-router';
import { listObligations } from '../../../../contract/obligation.ts';
import { formatDate } from '../../../../core/basics/format-date.ts';
import { formatNumber } from '../../../../core/basics/format-number.ts';
import { nationalOffice } from '../../../../core/institution/institution.ts';
import { obligationStatuses } from '../../../../core/obligation/obligation.ts';
import type { AnswerOf } from '../../../api.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { DataTable, type Column } from '../../../ui/DataTable.tsx';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { ListFileLink } from '../../ListFileLink.tsx';
import { Refused } from '../../refused.ts';
import { refusalSentence } from '../../refusal-sentence.ts';
import { Bar } from '../../selection/Bar.tsx';
import { useLocale } from '../../use-locale.ts';
import { useMe } from '../../use-me.ts';
import { useSay } from '../../use-say.ts';
import { useToday } from '../../use-today.ts';
import { whyNot } from '../../why-not.ts';
import { useObligationList } from './use-obligation-list.ts';
import { useObligationSearch } from './use-obligation-search.ts';
import { useUniversities } from './use-universities.ts';

type Row = AnswerOf<typeof listObligations>['obligations'][number];

/** The obligations of one university: how many stand where, and what is left of each. Coordinators read it for their own. */
export const ObligationListPage = () => {
  const locale = useLocale();
  const say = useSay();
  const me = useMe();
  const today = useToday();
  const { search, narrow } = useObligationSearch();
  const universities = useUniversities().filter(
    ({ id }) => whyNot(me, 'list-obligations', id) !== 'refusal.not-permitted',
  );
  const at = universities.find(({ id }) => id === search.at) ?? universities[0];
  const list = useObligationList(at?.id ?? '', search.status);
  const isOffice = whyNot(me, 'list-obligation-cases', nationalOffice) !== 'refusal.not-permitted';
  const [first] = list.data?.pages ?? [];
  const rows = list.data?.pages.flatMap(({ obligations }) => obligations) ?? [];
  const months = (count: number) => formatNumber(count, locale, Number.isInteger(count) ? 0 : 1);
  const columns: readonly Column<Row>[] = [
    {
      key: 'participant',
      title: say('obligation.case.participant'),
      renderCell: ({ id, institutionId, participant }) => (
        <Link to={deskPaths.officeObligation(locale, institutionId, id)}>{participant}</Link>
      ),
    },
    {
      key: 'reference',
      title: say('office.reference'),
      renderCell: ({ reference }) => <span className="one-line">{reference}</span>,
    },
    {
      key: 'status',
      title: say('obligation.status'),
      renderCell: ({ status }) => <span className="state">{say(`obligation.status.${status}`)}</span>,
    },
    {
      key: 'owed',
      title: say('obligation.list.owed'),
      isNumber: true,
      renderCell: ({ monthsOwed }) => months(monthsOwed),
    },
    {
      key: 'left',
      title: say('obligation.list.left'),
      isNumber: true,
      renderCell: ({ balance }) => months(balance),
    },
    {
      key: 'done',
      title: say('obligation.list.done'),
      renderCell: ({ monthsOwed, balance }) => (
        <Bar share={monthsOwed === 0 ? 1 : (monthsOwed - balance) / monthsOwed} />
      ),
    },
    {
      key: 'starts',
      title: say('obligation.facts.starts'),
      renderCell: ({ startsOn }) => <span className="one-line">{formatDate(startsOn, locale)}</span>,
    },
    {
      key: 'proof',
      title: say('obligation.list.proof'),
      renderCell: ({ proofDueOn }) =>
        proofDueOn === null ? undefined : (
          <span className={proofDueOn < today ? 'one-line warned' : 'one-line'}>
            {formatDate(proofDueOn, locale)}
          </span>
        ),
    },
  ];
  return (
    <DeskPage
      title={say('obligation.title')}
      {...(isOffice
        ? { breadcrumb: { to: deskPaths.obligationCases(locale), label: say('obligation.cases.title') } }
        : {})}
      lead={say('obligation.list.lead')}
      actions={
        <>
          <Link to={deskPaths.obligationRules(locale)}>{say('obligation.rules')}</Link>
          {at === undefined ? undefined : (
            <ListFileLink
              list={listObligations}
              params={{ institutionId: at.id }}
              filters={{ status: search.status }}
            />
          )}
        </>
      }
    >
      <div className="filters">
        {universities.length < 2 ? undefined : (
          <SelectField
            id="at"
            name="at"
            error={undefined}
            label={say('obligation.case.university')}
            value={at?.id ?? ''}
            onChange={(event) => narrow({ at: event.currentTarget.value })}
            options={universities.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <SelectField
          id="status"
          name="status"
          error={undefined}
          label={say('obligation.status')}
          value={search.status ?? ''}
          onChange={(event) => narrow({ status: event.currentTarget.value })}
          options={[
            { value: '', label: say('office.all') },
            ...obligationStatuses.map((status) => ({
              value: status,
              label: `${say(`obligation.status.${status}`)} (${formatNumber(first?.counts[status] ?? 0, locale)})`,
            })),
          ]}
        />
      </div>
      {list.error instanceof Refused ? (
        <Notice>{refusalSentence(locale, list.error.refusal)}</Notice>
      ) : undefined}
      {first === undefined ? undefined : (
        <DataTable
          caption={say('obligation.title')}
          isCaptionSeen={false}
          columns={columns}
          rows={rows}
          rowKey={({ id }) => id}
          isStacked
          empty={
            <p>{say(search.status === undefined ? 'obligation.list.empty' : 'obligation.list.no-match')}</p>
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
