import { bound } from './bound.ts';
import type { RuleName } from './claim.ts';
import { comparison } from './comparison.ts';
import { coverage } from './coverage.ts';
import { equality } from './equality.ts';
import { formula, unit } from './formula.ts';
import { list } from './list.ts';
import { logic } from './logic.ts';
import { modality } from './modality.ts';
import { order } from './order.ts';
import { percentSum } from './percent-sum.ts';
import { proportion, proportionBase } from './proportion.ts';
import { rounding } from './rounding.ts';
import type { Rule } from './rule.ts';
import { scope } from './scope.ts';
import { share } from './share.ts';
import { count, crossReference, duplicateText, label, referenceList } from './structure.ts';
import { sum } from './sum.ts';
import { trend } from './trend.ts';
import { wording } from './wording.ts';

/** A rule, the file that judges by it, and its number in the method. */
interface RegisteredRule {
  readonly rule: Rule;
  readonly file: string;
  readonly method: number;
}

const registered = (rule: Rule, file: string, method: number): RegisteredRule => ({
  rule,
  file: `src/core/claim/${file}.ts`,
  method,
});

/** Every name a claim may use, with the file behind it. `docs/claims.md` prints this table. */
export const rules: Readonly<Record<RuleName, RegisteredRule>> = {
  sum: registered(sum, 'sum', 1),
  cross_table_equality: registered(equality, 'equality', 2),
  equality: registered(equality, 'equality', 2),
  rounding: registered(rounding, 'rounding', 2),
  percent_sum: registered(percentSum, 'percent-sum', 3),
  grim: registered(proportion, 'proportion', 4),
  grim_base: registered(proportionBase, 'proportion', 4),
  bound: registered(bound, 'bound', 5),
  share: registered(share, 'share', 5),
  coverage: registered(coverage, 'coverage', 5),
  rank: registered(order, 'order', 6),
  compare: registered(comparison, 'comparison', 6),
  list: registered(list, 'list', 6),
  monotone: registered(trend, 'trend', 7),
  trend: registered(trend, 'trend', 7),
  formula: registered(formula, 'formula', 8),
  unit: registered(unit, 'formula', 8),
  scope: registered(scope, 'scope', 10),
  modality: registered(modality, 'modality', 11),
  wording: registered(wording, 'wording', 12),
  cross_reference: registered(crossReference, 'structure', 13),
  count: registered(count, 'structure', 13),
  label: registered(label, 'structure', 13),
  reference: registered(referenceList, 'structure', 13),
  duplicate_text: registered(duplicateText, 'structure', 13),
  logic: registered(logic, 'logic', 14),
};
