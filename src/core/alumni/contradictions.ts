import { evidenceLadder } from '../obligation/evidence.ts';
import type { OutcomeStanding } from './outcome.ts';

type Fact = Pick<OutcomeStanding, 'state' | 'knownBy' | 'seenOn' | 'evidence' | 'status' | 'recordedAt'> & {
  readonly id: string;
};

/** Two facts that cannot both be so, and the days over which they differ, both included. */
export interface Contradiction {
  readonly strongerId: string;
  readonly weakerId: string;
  readonly from: string;
  readonly to: string;
}

/** What lies on no calendar: the end of a state that never ends. */
const never = '9999-12-31';
const lastOf = ({ state, seenOn }: Fact): string => (state === 'dead' ? never : seenOn);
const rank = ({ evidence }: Fact): number => evidenceLadder.indexOf(evidence);

/** The days over which two facts say different things, or nothing. A fact holds from the day it is known by to the day it was seen on. */
export const differingDays = (
  one: Fact,
  other: Fact,
): { readonly from: string; readonly to: string } | undefined => {
  if (one.state === other.state) return undefined;
  const from = one.knownBy > other.knownBy ? one.knownBy : other.knownBy;
  const [oneTo, otherTo] = [lastOf(one), lastOf(other)];
  const to = oneTo < otherTo ? oneTo : otherTo;
  return from <= to ? { from, to } : undefined;
};

/** Every pair of standing facts that differ, the stronger evidence named first, the newer word where the evidence is equal. */
export const contradictionsOf = (outcomes: readonly Fact[]): readonly Contradiction[] => {
  const standing = outcomes.filter(({ status }) => status === 'stands');
  return standing.flatMap((one, index) =>
    standing.slice(index + 1).flatMap((other) => {
      const days = differingDays(one, other);
      if (days === undefined) return [];
      const difference = rank(one) - rank(other);
      const isFirst = difference === 0 ? one.recordedAt >= other.recordedAt : difference > 0;
      const [stronger, weaker] = isFirst ? [one, other] : [other, one];
      return [{ strongerId: stronger.id, weakerId: weaker.id, ...days }];
    }),
  );
};
