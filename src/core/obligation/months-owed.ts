import { accept, refuse } from '../basics/result.ts';
import type { Result } from '../basics/result.ts';
import type { BalanceLine } from './balance.ts';
import type { CheckedRule } from './checked-rule.ts';
import { chooseClauses } from './choose-clause.ts';
import type { Facts } from './condition.ts';
import { holds } from './holds.ts';
import type { ObligationFacts } from './obligation-facts.ts';
import type { TermClause } from './rule.ts';
import type { RuleFault } from './rule-fault.ts';

interface Owed {
  readonly tenths: number;
  readonly lines: readonly BalanceLine[];
}

const factsText = (facts: Facts): string =>
  Object.entries(facts)
    .filter(([name]) => !['start', 'completed', 'grant'].includes(name))
    .map(([name, value]) => `${name}: ${String(value)}`)
    .join(', ');

const lengthOf = ({ months }: TermClause, facts: Facts): Result<number, RuleFault> => {
  if (typeof months === 'number') return accept(Math.round(months * 10));
  const given = facts[months.of];
  const params = { fact: months.of };
  if (given === undefined || given === null)
    return refuse({ code: 'fact-missing', field: `facts.${months.of}`, params });
  if (typeof given !== 'number' || given < 0 || given > 1200)
    return refuse({ code: 'fact-not-a-number', field: `facts.${months.of}`, params });
  return accept(Math.round(months.times * given * 10));
};

/**
 * How long the duty is, in tenths of a month, and from what: the term, less every reduction that holds and was in force on
 * the day of completion. Refuses facts that the rule asks for and that are not given, and facts without a term.
 */
export const monthsOwed = (checked: CheckedRule, given: ObligationFacts): Result<Owed, RuleFault> => {
  const missing = checked.asked.find((name) => given[name] === undefined);
  if (missing !== undefined)
    return refuse({ code: 'fact-missing', field: `facts.${missing}`, params: { fact: missing } });
  const completed = given.completed ?? given.start;
  const facts: Facts = {
    ...given,
    completed,
    ownGrant: given.ownGrant ?? false,
    goodResult: given.goodResult ?? false,
  };
  const [index] = chooseClauses(checked.term, facts);
  const clause = index === undefined ? undefined : checked.rule.term[index];
  if (clause === undefined)
    return refuse({ code: 'term-missing', field: 'facts', params: { facts: factsText(facts) } });
  const length = lengthOf(clause, facts);
  if (!length.ok) return length;
  const isMultiple = typeof clause.months !== 'number';
  const lines: BalanceLine[] = [
    {
      code: isMultiple ? 'multiple' : 'base',
      clause: `term.${index}`,
      event: null,
      months: length.value / 10,
      params: typeof clause.months === 'number' ? {} : { times: clause.months.times, of: clause.months.of },
    },
  ];
  let tenths = length.value;
  checked.rule.reduce.forEach(({ when, months, from }, place) => {
    if (!holds(when, facts)) return;
    const isInForce = from === null || completed >= from;
    const less = isInForce ? Math.round(months * 10) : 0;
    tenths -= less;
    lines.push({
      code: isInForce ? 'reduction' : 'reduction-not-in-force',
      clause: `reduce.${place}`,
      event: null,
      months: less === 0 ? 0 : -less / 10,
      params: from === null ? {} : { from, completed },
    });
  });
  if (tenths < 0) {
    lines.push({ code: 'reduction-capped', clause: null, event: null, months: -tenths / 10, params: {} });
    tenths = 0;
  }
  return accept({ tenths, lines });
};
