import type { Condition } from '../../../core/obligation/condition.ts';

/** The texts that conditions name for one fact, such as the places of a rule, in the order in which it names them. */
export const namedValues = (
  clauses: readonly { readonly when: Condition }[],
  fact: string,
): readonly string[] => [
  ...new Set(
    clauses
      .flatMap(({ when }) => when)
      .filter((test) => test.fact === fact)
      .flatMap(({ oneOf = [], not = [] }) => [...oneOf, ...not])
      .filter((value) => typeof value === 'string'),
  ),
];
