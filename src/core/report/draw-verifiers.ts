import { compareBytes } from '../award/compare-bytes.ts';
import { sha256Hex } from '../basics/sha256-hex.ts';

/** A result for which verifiers are drawn. */
interface DrawnResult {
  readonly id: string;
  /** The rounds that need one each. */
  readonly rounds: readonly (1 | 2 | 3)[];
  /** Accounts that may not verify it: a conflict of interest, or they have it or had it already. */
  readonly barred: readonly string[];
}

/** Who can be drawn, with what waits for him. */
interface DrawableVerifier {
  readonly accountId: string;
  readonly waiting: number;
  readonly capacity: number;
}

/** All that a draw depends on; its entry in the journal holds the same. */
export interface DrawInput {
  readonly seed: string;
  readonly results: readonly DrawnResult[];
  readonly pool: readonly DrawableVerifier[];
}

interface Draw {
  readonly drawn: readonly {
    readonly resultId: string;
    readonly round: 1 | 2 | 3;
    readonly accountId: string;
  }[];
  readonly lacking: readonly { readonly resultId: string; readonly round: 1 | 2 | 3 }[];
}

const ticketOf = (...parts: readonly string[]): string => sha256Hex(parts.join('|'));

/**
 * Draw verifiers by lot. Results come in the order of SHA-256 of `seed|result`. Each round of a result goes to the verifier for whom
 * the fewest wait among those who may take it and have room; among equals to the lowest SHA-256 of `seed|result|account`.
 * The order in which results and verifiers are given does not matter, so that anybody who has the entry can draw again.
 */
export const drawVerifiers = ({ seed, results, pool }: DrawInput): Draw => {
  const waiting = new Map(pool.map((one) => [one.accountId, one.waiting]));
  const inOrder = results
    .map((result) => ({ ...result, ticket: ticketOf(seed, result.id) }))
    .toSorted((one, other) => compareBytes(one.ticket, other.ticket) || compareBytes(one.id, other.id));
  const drawn: Draw['drawn'][number][] = [];
  const lacking: Draw['lacking'][number][] = [];
  for (const { id: resultId, rounds, barred } of inOrder) {
    const taken = new Set(barred);
    for (const round of rounds.toSorted((one, other) => one - other)) {
      const [chosen] = pool
        .filter(
          ({ accountId, capacity }) => !taken.has(accountId) && (waiting.get(accountId) ?? 0) < capacity,
        )
        .map(({ accountId }) => ({
          accountId,
          load: waiting.get(accountId) ?? 0,
          ticket: ticketOf(seed, resultId, accountId),
        }))
        .toSorted(
          (one, other) =>
            one.load - other.load ||
            compareBytes(one.ticket, other.ticket) ||
            compareBytes(one.accountId, other.accountId),
        );
      if (chosen === undefined) {
        lacking.push({ resultId, round });
        continue;
      }
      drawn.push({ resultId, round, accountId: chosen.accountId });
      taken.add(chosen.accountId);
      waiting.set(chosen.accountId, chosen.load + 1);
    }
  }
  return { drawn, lacking };
};
