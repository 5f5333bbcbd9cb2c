import type { planReviews } from '../../../../contract/selection.ts';
import { formatNumber } from '../../../../core/basics/format-number.ts';
import type { AnswerOf } from '../../../api.ts';
import { DataTable } from '../../../ui/DataTable.tsx';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { Bar } from '../Bar.tsx';
import { useShownRows } from '../use-shown-rows.ts';
import { groundName } from './ground-name.ts';

/** A proposal in its parts: who would judge what, who gets how much, what no one can judge, and who may not. */
export const PlanTables = ({ plan }: { readonly plan: AnswerOf<typeof planReviews> }) => {
  const locale = useLocale();
  const say = useSay();
  const number = (value: number) => formatNumber(value, locale);
  const reviews = useShownRows(plan.reviews);
  const lacking = useShownRows(plan.lacking);
  const conflicts = useShownRows(plan.conflicts);
  const loads = useShownRows(plan.loads);
  const reference = {
    key: 'reference',
    title: say('office.reference'),
    renderCell: (row: { readonly reference: string }) => <span className="one-line">{row.reference}</span>,
  };
  const reviewer = {
    key: 'reviewer',
    title: say('selection.reviewer'),
    renderCell: (row: { readonly reviewer: string }) => row.reviewer,
  };
  return (
    <>
      {plan.lacking.length === 0 ? undefined : (
        <>
          <h2>{say('selection.plan.lacking')}</h2>
          <p>{say('selection.plan.lacking-what')}</p>
          <DataTable
            caption={say('selection.plan.lacking')}
            isCaptionSeen={false}
            columns={[
              reference,
              {
                key: 'has',
                title: say('selection.plan.has'),
                renderCell: ({ has, needs }) =>
                  say('selection.of', { part: number(has), whole: number(needs) }),
              },
            ]}
            {...lacking}
            rowKey={(row) => row.reference}
            empty={undefined}
          />
        </>
      )}
      {plan.reviews.length === 0 ? undefined : (
        <>
          <h2>{say('selection.plan.reviews')}</h2>
          <DataTable
            caption={say('selection.plan.reviews')}
            isCaptionSeen={false}
            columns={[
              reference,
              reviewer,
              {
                key: 'expert',
                title: say('selection.plan.expert'),
                renderCell: ({ isExpert }) =>
                  say(isExpert ? 'selection.plan.expert-yes' : 'selection.plan.expert-no'),
              },
            ]}
            {...reviews}
            rowKey={({ applicationId, accountId }) => `${applicationId} ${accountId}`}
            empty={undefined}
          />
        </>
      )}
      <h2>{say('selection.plan.loads')}</h2>
      <DataTable
        caption={say('selection.plan.loads-what')}
        columns={[
          reviewer,
          {
            key: 'load',
            title: say('selection.reviewer.load'),
            renderCell: ({ load, capacity }) => (
              <span className="with-bar">
                <Bar share={load / capacity} isFull={load >= capacity} />
                <span className="one-line">
                  {say('selection.of', { part: number(load), whole: number(capacity) })}
                </span>
              </span>
            ),
          },
        ]}
        {...loads}
        rowKey={({ accountId }) => accountId}
        empty={<p>{say('selection.pool.empty')}</p>}
      />
      <h2>{say('selection.plan.conflicts')}</h2>
      <p>{say('selection.plan.conflicts-what')}</p>
      <DataTable
        caption={say('selection.plan.conflicts')}
        isCaptionSeen={false}
        columns={[
          reference,
          reviewer,
          {
            key: 'grounds',
            title: say('selection.plan.grounds'),
            renderCell: ({ grounds }) => grounds.map((ground) => groundName(locale, ground)).join('; '),
          },
        ]}
        {...conflicts}
        rowKey={(row) => `${row.reference} ${row.reviewer}`}
        empty={<p>{say('selection.plan.conflicts-none')}</p>}
      />
    </>
  );
};
