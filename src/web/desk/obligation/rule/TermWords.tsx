import { formatDate } from '../../../../core/basics/format-date.ts';
import { formatNumber, formatShare } from '../../../../core/basics/format-number.ts';
import { conditionText } from '../../../../core/obligation/condition-text.ts';
import type { ObligationRule, TermClause } from '../../../../core/obligation/rule.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { codeName } from '../code-name.ts';
import { monthsText } from '../months-text.ts';

/** How long the duty is by a rule, what makes it shorter, and what is to be paid back for what is not done. */
export const TermWords = ({ rule }: { readonly rule: ObligationRule }) => {
  const locale = useLocale();
  const say = useSay();
  const wordsOf = ({ label, when }: Pick<TermClause, 'label' | 'when'>): string => {
    const condition = conditionText(when);
    return label?.[locale] ?? (condition === '' ? say('obligation.rule.always') : condition);
  };
  const length = (months: TermClause['months']): string =>
    typeof months === 'number'
      ? monthsText(months, locale)
      : months.times === 1
        ? say('obligation.rule.as-many', { of: codeName('fact', months.of, locale) })
        : say('obligation.rule.times', {
            times: formatNumber(months.times, locale, Number.isInteger(months.times) ? 0 : 1),
            of: codeName('fact', months.of, locale),
          });
  const { mode, share, penalty, schedule } = rule.refund;
  const rows = [
    ...rule.term.map((clause, index) => ({
      key: `term.${index}`,
      what: wordsOf(clause),
      how: length(clause.months),
    })),
    ...rule.reduce.map((clause, index) => ({
      key: `reduce.${index}`,
      what: wordsOf(clause),
      how:
        clause.from === null
          ? `− ${monthsText(clause.months, locale)}`
          : say('obligation.rule.less-from', {
              months: monthsText(clause.months, locale),
              date: formatDate(clause.from, locale),
            }),
    })),
    {
      key: 'refund',
      what: say('obligation.rule.refund'),
      how:
        mode === 'none'
          ? say('obligation.rule.refund.none')
          : say(`obligation.rule.refund.${mode}`, {
              share: formatShare(share, locale, 0),
              penalty: formatShare(penalty, locale, 0),
              count: schedule.instalments,
              shown: formatNumber(schedule.instalments, locale),
            }),
    },
  ];
  return (
    <dl className="answers">
      {rows.map(({ key, what, how }) => (
        <div key={key}>
          <dt>{what}</dt>
          <dd>{how}</dd>
        </div>
      ))}
    </dl>
  );
};
