import type { ImportTarget } from './import-target.ts';

export const guessReasons = ['heading', 'similar', 'values'] as const;

/** For one column of a file: which field it may be, and why it is thought so. */
export interface ColumnGuess {
  /** Position in the header, from 0. */
  readonly column: number;
  readonly heading: string;
  readonly field: string | null;
  /** The heading is the field's name in one of the languages; is much like it; or its values are of such a shape. */
  readonly why: (typeof guessReasons)[number] | null;
}

export interface TargetGuess {
  readonly target: string;
  readonly columns: readonly ColumnGuess[];
  /** Fields that a row needs and no column fills. */
  readonly missing: readonly string[];
}

/** For each target how a file may be mapped to it, the best fit first. `examples`: cells of some rows. */
export const guessColumns = (
  _header: readonly string[],
  _examples: readonly (readonly string[])[],
  _targets: readonly ImportTarget[],
): readonly TargetGuess[] => [];
