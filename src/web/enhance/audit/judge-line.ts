import { accept, refuse, type Result } from '../../../core/basics/result.ts';
import { bound } from '../../../core/claim/bound.ts';
import type { RuleName } from '../../../core/claim/claim.ts';
import { ClaimRefused } from '../../../core/claim/claim-fault.ts';
import { equality } from '../../../core/claim/equality.ts';
import type { Fact } from '../../../core/claim/fact.ts';
import { factBook } from '../../../core/claim/fact-book.ts';
import type { Finding } from '../../../core/claim/finding.ts';
import { order } from '../../../core/claim/order.ts';
import { percentSum } from '../../../core/claim/percent-sum.ts';
import { proportion } from '../../../core/claim/proportion.ts';
import { compare, rational } from '../../../core/claim/rational.ts';
import type { Rule } from '../../../core/claim/rule.ts';
import { share } from '../../../core/claim/share.ts';
import { sum } from '../../../core/claim/sum.ts';
import { trend } from '../../../core/claim/trend.ts';
import type { ClaimLine } from './claim-line.ts';
import type { LineCase } from './line-facts.ts';

/** What a rule is to judge: its arguments, and the facts that they name. */
interface Question {
  readonly name: RuleName;
  readonly rule: Rule;
  readonly args: unknown;
  readonly facts: readonly Fact[];
}

const idOf = ({ id }: Fact): string => id;

const required = (fact: Fact | undefined): Fact => {
  if (fact === undefined) throw new Error('A claim of this kind is read with its value');
  return fact;
};

/** A number without a sign of its own is percent where percentages are asked for. */
const asPercent = (fact: Fact): Fact => ({ ...fact, unit: 'percent', kind: 'rounded' });

const isHundred = (fact: Fact): boolean =>
  fact.value !== null && compare(fact.value, rational(fact.unit === 'percent' ? 100 : 1)) === 0;

const percentsQuestion = (left: readonly Fact[], right: Fact): Question => {
  const percents = left.map(asPercent);
  const total = asPercent(right);
  if (isHundred(total)) {
    return { name: 'percent_sum', rule: percentSum, args: { percents: percents.map(idOf) }, facts: percents };
  }
  const args = { parts: percents.map(idOf), total: total.id };
  return { name: 'sum', rule: sum, args, facts: [...percents, total] };
};

const percentQuestion = (left: readonly Fact[], base: string): Question => {
  const percents = left.map(asPercent);
  const size: Fact = {
    id: 'base',
    value: rational(BigInt(base)),
    unit: '1',
    kind: 'exact',
    decimals: 0,
    locator: `n = ${base}`,
  };
  const args = { percents: percents.map(idOf), base: size.id };
  return { name: 'grim', rule: proportion, args, facts: [...percents, size] };
};

const trendQuestion = (verb: 'rising' | 'falling', cases: readonly LineCase[]): Question => {
  const names = cases.map(({ at }) => at?.name ?? '');
  const isSorted = names.every((name, index) => index === 0 || (names[index - 1] ?? '') < name);
  const width = String(names.length).length;
  const series = cases.flatMap(({ left: [fact] }, index) => {
    const name = names[index] ?? '';
    // A series is read in the order of its periods; where the names are no years, the table's own order is kept.
    const period = isSorted ? name : `${String(index + 1).padStart(width, '0')} ${name}`;
    return fact === undefined ? [] : [{ ...fact, period }];
  });
  const direction = verb === 'rising' ? 'non-decreasing' : 'decreasing';
  const args = { series: [series.map(idOf)], direction, over: 'steps' };
  return { name: 'monotone', rule: trend, args, facts: series };
};

const orderQuestion = (claim: ClaimLine, facts: readonly Fact[]): Question => {
  const items = facts.map((fact, index) => {
    const term = claim.left[index];
    return { name: term?.kind === 'name' ? term.name : fact.locator, sum: [fact.id] };
  });
  return { name: 'rank', rule: order, args: { form: 'descending', items }, facts };
};

/** The question that a claim puts to the engine, over one line of the table or, for a trend, over all of them. */
export const questionOf = (claim: ClaimLine, cases: readonly LineCase[]): Question => {
  const [first] = cases;
  if (first === undefined) throw new Error('A claim has at least one case');
  const { left, over } = first;
  const right = (): Fact => required(first.right);
  switch (claim.verb) {
    case 'sum': {
      const facts = [...left, right()];
      return { name: 'sum', rule: sum, args: { parts: left.map(idOf), total: right().id }, facts };
    }
    case 'equal': {
      const held = required(left[0]);
      const args = { reference: held.id, stated: right().id };
      return { name: 'equality', rule: equality, args, facts: [held, right()] };
    }
    case 'share': {
      const whole = required(over);
      const args = { cases: [{ parts: left.map(idOf), whole: whole.id }], claimed: right().id };
      return { name: 'share', rule: share, args, facts: [...left, whole, right()] };
    }
    case 'part': {
      const args = { parts: left.map(idOf), limit: right().id };
      return { name: 'bound', rule: bound, args, facts: [...left, right()] };
    }
    case 'percents':
      return percentsQuestion(left, right());
    case 'percent':
      return percentQuestion(left, claim.base ?? '');
    case 'rising':
    case 'falling':
      return trendQuestion(claim.verb, cases);
    case 'order':
      return orderQuestion(claim, left);
  }
};

/** Why the engine cannot judge, its cells called by their place in the table rather than by our ids. */
type Unfit = Pick<ClaimRefused, 'code' | 'params'>;

/** What the engine finds, or why it cannot judge: a unit that does not fit, a percentage above 100, a base of 0. */
export const judge = ({ rule, args, facts }: Question): Result<Finding, Unfit> => {
  const read = rule.args.safeParse(args);
  // Only a claim about more cells than a rule takes at once does not fit its arguments.
  if (!read.success) {
    const [issue] = read.error.issues;
    return refuse({
      code: 'claim-shape',
      params: { path: issue?.path.join('.') ?? '', reason: issue?.message ?? '' },
    });
  }
  try {
    return accept(rule.judge(read.data, factBook(facts)));
  } catch (error) {
    if (error instanceof ClaimRefused) {
      const { code, params } = error;
      const cell = facts.find(({ id }) => id === params['cell'])?.locator;
      return refuse({ code, params: cell === undefined ? params : { ...params, cell } });
    }
    throw error;
  }
};
