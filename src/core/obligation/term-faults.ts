import type { RankedClauses } from './choose-clause.ts';
import { chooseClauses } from './choose-clause.ts';
import { clauseSets } from './clause-sets.ts';
import { compareSets } from './compare-sets.ts';
import type { ObligationRule, ReduceClause, TermClause } from './rule.ts';
import type { RuleFault } from './rule-fault.ts';
import type { SampleFacts } from './sample-facts.ts';
import { sampleText } from './sample-text.ts';

const lengthText = ({ months }: TermClause): string =>
  typeof months === 'number' ? String(months) : `${months.times} × ${months.of}`;

/** Two clauses with the same condition: nothing says which of them is meant. */
const twins = (
  term: readonly TermClause[],
  sets: readonly Uint8Array[],
  samples: readonly SampleFacts[],
): readonly RuleFault[] =>
  term.flatMap((clause, index) => {
    const set = sets[index];
    const first = sets.findIndex((other) => set !== undefined && compareSets(other, set) === 'same');
    const other = term[first];
    if (!set?.includes(1) || first === index || other === undefined) return [];
    const [months, before] = [lengthText(clause), lengthText(other)];
    const params = {
      first: `term.${first}`,
      months,
      other: before,
      facts: sampleText(samples[set.indexOf(1)] ?? {}),
    };
    return [
      {
        code: months === before ? 'term-twice' : 'term-contradicts',
        field: `term.${index}`,
        params,
      } as const,
    ];
  });

interface Examined {
  readonly used: Set<number>;
  readonly faults: RuleFault[];
  readonly pairs: Set<string>;
}

const examine = (
  { rule, ranked, sample }: { rule: ObligationRule; ranked: RankedClauses<TermClause>; sample: SampleFacts },
  { used, faults, pairs }: Examined,
  reductions: (sample: SampleFacts) => readonly ReduceClause[],
): void => {
  const chosen = chooseClauses(ranked, sample);
  for (const index of chosen) used.add(index);
  const [first, ...others] = chosen;
  const clause = first === undefined ? undefined : rule.term[first];
  if (clause === undefined) return;
  for (const index of others) {
    const other = rule.term[index];
    const key = `${first} ${index}`;
    if (other === undefined || lengthText(other) === lengthText(clause) || pairs.has(key)) continue;
    pairs.add(key);
    const params = {
      first: `term.${first}`,
      months: lengthText(other),
      other: lengthText(clause),
      facts: sampleText(sample),
    };
    faults.push({ code: 'term-contradicts', field: `term.${index}`, params });
  }
  if (typeof clause.months !== 'number' || pairs.has('reduce')) return;
  const less = reductions(sample).reduce((sum, { months }) => sum + months, 0);
  if (less <= clause.months) return;
  pairs.add('reduce');
  const params = { months: String(clause.months), less: String(less), facts: sampleText(sample) };
  faults.push({ code: 'reductions-exceed-term', field: `term.${first}`, params });
};

/** What contradicts itself among terms and reductions, examined for all facts that the rule tells apart. */
export const termFaults = (
  rule: ObligationRule,
  ranked: RankedClauses<TermClause>,
  samples: readonly SampleFacts[],
): readonly RuleFault[] => {
  const sets = clauseSets(rule.term, samples);
  const less = clauseSets(rule.reduce, samples);
  const faults: RuleFault[] = [...twins(rule.term, sets, samples)];
  const examined: Examined = { used: new Set(), faults, pairs: new Set() };
  if (faults.length === 0)
    samples.forEach((sample, at) =>
      examine({ rule, ranked, sample }, examined, () =>
        rule.reduce.filter((_, index) => less[index]?.[at] === 1),
      ),
    );
  const unused = rule.term.flatMap((_, index) =>
    examined.used.has(index) || faults.some(({ code }) => code.startsWith('term-'))
      ? []
      : [{ code: 'term-never-applies', field: `term.${index}`, params: {} } as const],
  );
  const reductions = rule.reduce.flatMap((_, index): RuleFault[] => {
    const set = less[index];
    const field = `reduce.${index}`;
    if (!set?.includes(1)) return [{ code: 'reduce-never-applies', field, params: {} }];
    const first = less.findIndex((other) => compareSets(other, set) === 'same');
    return first < index ? [{ code: 'reduce-twice', field, params: { first: `reduce.${first}` } }] : [];
  });
  return [...faults, ...unused, ...reductions];
};
