import { formatShare } from '../../../core/basics/format-number.ts';
import { conditionText } from '../../../core/obligation/condition-text.ts';
import type { ObligationRule } from '../../../core/obligation/rule.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { codeName } from './code-name.ts';

/** What counts by a rule, what stops the clock, what ends the duty and what may replace it, in the rule's own words. */
export const WhatCounts = ({ rule }: { readonly rule: ObligationRule }) => {
  const locale = useLocale();
  const say = useSay();
  const kinds = (codes: readonly string[]) => codes.map((code) => codeName('kind', code, locale)).join(', ');
  const share = (fraction: number) =>
    fraction === 0
      ? say('obligation.counts.nothing')
      : fraction === 1
        ? say('obligation.counts.whole')
        : say('obligation.counts.share', { share: formatShare(fraction, locale, 0) });
  const nothingNamed = say('obligation.counts.none');
  const rows = [
    ...(rule.credit.length === 0
      ? [{ key: 'work', what: say('obligation.counts.any-work'), how: share(1) }]
      : rule.credit.map(({ when, label, fraction }, index) => {
          const condition = conditionText(when);
          return {
            key: `credit.${index}`,
            what: label?.[locale] ?? (condition === '' ? say('obligation.counts.any-work') : condition),
            how: share(fraction),
          };
        })),
    {
      key: 'evidence',
      what: say('obligation.counts.evidence'),
      how: say(`obligation.evidence.${rule.evidence}`),
    },
    {
      key: 'pauses',
      what: say('obligation.counts.pauses'),
      how: rule.pauses.length === 0 ? nothingNamed : kinds(rule.pauses),
    },
    {
      key: 'exemptions',
      what: say('obligation.counts.exemptions'),
      how: rule.exemptions.length === 0 ? nothingNamed : kinds(rule.exemptions),
    },
    {
      key: 'substitution',
      what: say('obligation.counts.substitution'),
      how:
        rule.substitution === 0
          ? nothingNamed
          : say('obligation.counts.substitution-share', { share: formatShare(rule.substitution, locale, 0) }),
    },
  ];
  return (
    <>
      <dl className="answers">
        {rows.map(({ key, what, how }) => (
          <div key={key}>
            <dt>{what}</dt>
            <dd>{how}</dd>
          </div>
        ))}
      </dl>
      <p>{say('obligation.counts.abroad')}</p>
    </>
  );
};
