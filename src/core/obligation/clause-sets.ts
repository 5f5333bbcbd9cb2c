import type { Condition } from './condition.ts';
import { holds } from './holds.ts';
import type { SampleFacts } from './sample-facts.ts';

/** For each clause, in which samples it holds. */
export const clauseSets = (
  clauses: readonly { readonly when: Condition }[],
  samples: readonly SampleFacts[],
): readonly Uint8Array[] =>
  clauses.map(({ when }) => Uint8Array.from(samples, (sample) => (holds(when, sample) ? 1 : 0)));
