import type { CheckedRule } from './checked-rule.ts';
import { chooseClauses } from './choose-clause.ts';
import { clauseSets } from './clause-sets.ts';
import { compareSets } from './compare-sets.ts';
import { creditOf } from './credit-of.ts';
import { evidenceLadder } from './evidence.ts';
import type { RuleFault } from './rule-fault.ts';
import type { SampleFacts } from './sample-facts.ts';
import { sampleText } from './sample-text.ts';

const asWork = (sample: SampleFacts): SampleFacts => ({ kind: 'work', ...sample });

/** A better proof of the same work must not count less: else it would pay to hide it. */
const fallsWithEvidence = (checked: CheckedRule, samples: readonly SampleFacts[]): readonly RuleFault[] => {
  for (const sample of samples) {
    let before = 0;
    for (const evidence of evidenceLadder) {
      const { fraction, clause } = creditOf(checked, { ...asWork(sample), evidence }, null);
      if (fraction < before) {
        const field = clause === null ? 'credit' : `credit.${clause}`;
        return [
          { code: 'credit-falls-with-evidence', field, params: { evidence, facts: sampleText(sample) } },
        ];
      }
      before = fraction;
    }
  }
  return [];
};

const pausesCredited = ({ rule }: CheckedRule): readonly RuleFault[] =>
  rule.pauses.flatMap((kind, index): RuleFault[] => {
    const clause = rule.credit.findIndex(
      ({ when, fraction }) =>
        fraction > 0 && when.some(({ fact, oneOf = [] }) => fact === 'kind' && oneOf.includes(kind)),
    );
    const field = `pauses.${index}`;
    if (rule.exemptions.includes(kind)) return [{ code: 'pause-also-exempts', field, params: { kind } }];
    if (rule.pauses.indexOf(kind) < index) return [{ code: 'kind-twice', field, params: { kind } }];
    if (clause < 0 && kind !== 'work' && kind !== 'contribution') return [];
    const where = clause < 0 ? 'credit' : `credit.${clause}`;
    return [{ code: 'pause-also-credited', field, params: { kind, clause: where } }];
  });

/** What contradicts itself among credits and pauses, examined for all facts that the rule tells apart. */
export const creditFaults = (checked: CheckedRule, samples: readonly SampleFacts[]): readonly RuleFault[] => {
  const { credit } = checked.rule;
  const sets = clauseSets(credit, samples);
  const used = new Set(samples.flatMap((sample) => chooseClauses(checked.credit, sample)));
  const faults = credit.flatMap((clause, index): RuleFault[] => {
    const set = sets[index];
    const field = `credit.${index}`;
    const first = sets.findIndex((other) => set !== undefined && compareSets(other, set) === 'same');
    const other = credit[first];
    if (set?.includes(1) && first < index && other !== undefined) {
      const params = {
        first: `credit.${first}`,
        fraction: String(clause.fraction),
        other: String(other.fraction),
      };
      return [
        { code: clause.fraction === other.fraction ? 'credit-twice' : 'credit-contradicts', field, params },
      ];
    }
    return used.has(index) ? [] : [{ code: 'credit-never-applies', field, params: {} }];
  });
  if (faults.length > 0) return [...faults, ...pausesCredited(checked)];
  const counts =
    checked.otherwise === 1 ||
    samples.some((sample) =>
      chooseClauses(checked.credit, sample).some((index) => (credit[index]?.fraction ?? 0) > 0),
    );
  return [
    ...(counts ? [] : [{ code: 'nothing-counts', field: 'credit', params: {} } as const]),
    ...fallsWithEvidence(checked, samples),
    ...pausesCredited(checked),
  ];
};
