import type { readEpvoFigures } from '../../../contract/epvo.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import type { AnswerOf } from '../../api.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';

type Outcome = AnswerOf<typeof readEpvoFigures>['outcomes'];

/** What the EPVO says became of graduates who had a mobility. */
export const Outcomes = ({ outcomes: { counts } }: { readonly outcomes: Outcome }) => {
  const locale = useLocale();
  const say = useSay();
  return (
    <section aria-labelledby="outcomes">
      <h2 id="outcomes">{say('epvo.outcomes')}</h2>
      <p>{say('epvo.outcomes.lead')}</p>
      <DataTable
        caption={say('epvo.outcomes')}
        isCaptionSeen={false}
        isStacked
        rows={counts}
        rowKey={({ field, code }) => `${field} ${code}`}
        empty={<p>{say('epvo.outcomes.none')}</p>}
        columns={[
          {
            key: 'what',
            title: say('epvo.outcome'),
            renderCell: ({ field }) => say(`epvo.outcome.${field}`),
          },
          {
            key: 'value',
            title: say('epvo.outcome.value'),
            renderCell: ({ code, name }) =>
              code === null
                ? say('epvo.outcome.unsaid')
                : (name[locale] ?? say('epvo.outcome.code', { code: String(code) })),
          },
          {
            key: 'count',
            title: say('epvo.outcome.count'),
            isNumber: true,
            renderCell: ({ count }) => (count === null ? say('epvo.kept-back') : formatNumber(count, locale)),
          },
        ]}
      />
    </section>
  );
};
