import type { StandingShape } from '../core/basics/standing-shape.ts';

/** How the standing of one noun is kept: its shape, the table with a column per key, and what stands in the table's key. */
export interface RecordKind {
  readonly shape: StandingShape;
  readonly table: string;
  /** `tenant`: keyed by institution and id; `shared`: keyed by id alone (reference and local tables). */
  readonly place: 'tenant' | 'shared';
  /** Keys whose columns hold calendar days, which the driver must not turn into instants. */
  readonly days?: readonly string[];
  /** Keys whose columns hold numbers that the driver would hand over as text: beyond 32 bits, or with decimals. */
  readonly big?: readonly string[];
  /** Keys whose columns hold JSON. */
  readonly json?: readonly string[];
}

/** `givenAt` → `given_at`. */
export const columnOf = (key: string): string =>
  key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
