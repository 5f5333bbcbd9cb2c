import { compareBytes } from './compare-bytes.ts';
import { sha256Hex } from '../basics/sha256-hex.ts';

/** An applicant's place in a draw. */
interface Ticket {
  readonly id: string;
  /** SHA-256 of seed, `|` and id. */
  readonly ticket: string;
}

/** The tickets of a list under a seed, lowest first; equal ones, which nobody will ever see, by id. */
export const ticketOrder = (seed: string, ids: readonly string[]): readonly Ticket[] =>
  ids
    .map((id): Ticket => ({ id, ticket: sha256Hex(`${seed}|${id}`) }))
    .toSorted((one, other) => compareBytes(one.ticket, other.ticket) || compareBytes(one.id, other.id));
