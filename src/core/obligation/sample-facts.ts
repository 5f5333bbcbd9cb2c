import type { Condition, FactValue } from './condition.ts';
import { sampleValues } from './sample-values.ts';

/** More than this is no rule for people. */
const most = 20_000;

export type SampleFacts = Readonly<Record<string, FactValue>>;

/**
 * Facts for every way in which these conditions can come out together, or nothing where there would be over 20,000.
 * With them a rule is examined completely, not by trial: between two of them nothing can be different.
 */
export const sampleFacts = (conditions: readonly Condition[]): readonly SampleFacts[] | undefined => {
  const names = [...new Set(conditions.flat().map(({ fact }) => fact))].toSorted();
  let samples: SampleFacts[] = [{}];
  for (const name of names) {
    const values = sampleValues(conditions, name);
    if (samples.length * values.length > most) return undefined;
    samples = samples.flatMap((sample) => values.map((value) => ({ ...sample, [name]: value })));
  }
  return samples;
};
