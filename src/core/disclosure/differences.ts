import { leastCount } from './least-count.ts';

/** A published set of persons and how many of them had each outcome. */
export interface PublishedSet {
  /** Release and filter, for the report. */
  readonly id: string;
  /** Ids of the persons counted. Known to the publisher alone. */
  readonly persons: ReadonlySet<string>;
  readonly counts: Readonly<Record<string, number>>;
}

/** What the subtraction of one published set from another gives away. */
interface Difference {
  readonly smaller: string;
  readonly larger: string;
  /** From 1 to 4. */
  readonly persons: number;
  /** Outcomes of these persons, as anybody computes them; only what both sets print. */
  readonly revealed: Readonly<Record<string, number>>;
}

/**
 * All pairs of published sets of which one contains the other and but 1 to 4 persons more, two releases of one table or two filters of one release:
 * nothing may be published while there is such a pair. A pair is looked at if the sizes alone allow it.
 */
export const differences = (sets: readonly PublishedSet[]): readonly Difference[] => {
  const bySize = sets.toSorted((one, other) => one.persons.size - other.persons.size);
  return bySize.flatMap((larger, at) =>
    bySize.slice(0, at).flatMap((smaller): readonly Difference[] => {
      const persons = larger.persons.size - smaller.persons.size;
      if (
        persons < 1 ||
        persons >= leastCount ||
        ![...smaller.persons].every((person) => larger.persons.has(person))
      )
        return [];
      const shared = Object.keys(larger.counts).filter((outcome) => Object.hasOwn(smaller.counts, outcome));
      const revealed = Object.fromEntries(
        shared.map((outcome) => [outcome, (larger.counts[outcome] ?? 0) - (smaller.counts[outcome] ?? 0)]),
      );
      return [{ smaller: smaller.id, larger: larger.id, persons, revealed }];
    }),
  );
};
