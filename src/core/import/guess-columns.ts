import type { CodeLists } from './code-lists.ts';
import { fold } from './fold.ts';
import type { ImportTarget, TargetField } from './import-target.ts';
import { isNear } from './is-near.ts';
import { shapeShare } from './shape-share.ts';

export const guessReasons = ['heading', 'similar', 'values'] as const;

/** For one column of a file: which field it may be, and why it is thought so. */
interface ColumnGuess {
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

const namesOf = ({ id, title, aliases = [] }: TargetField): readonly string[] =>
  [
    id,
    id.replace(/([a-z])([A-Z])/g, '$1 $2'),
    ...(title === undefined ? [] : [title.kk, title.ru, title.en]),
    ...aliases,
  ].map(fold);

/** How alike a heading and a name are, 0 to 1: words that both have, of all words. */
const likeness = (heading: string, name: string): number => {
  if (isNear(heading, name)) return 0.95;
  const [a, b] = [new Set(heading.split(' ')), new Set(name.split(' '))];
  const common = [...a].filter((word) => b.has(word) && word.length > 2).length;
  return common / Math.max(a.size, b.size);
};

interface Candidate {
  readonly column: number;
  readonly field: string;
  readonly why: (typeof guessReasons)[number];
  readonly score: number;
}

const [leastLikeness, leastShape] = [0.5, 0.9];

const candidatesOf = (
  heading: string,
  column: number,
  cells: readonly string[],
  { fields }: ImportTarget,
  lists: CodeLists,
): readonly Candidate[] =>
  fields.flatMap((field): Candidate[] => {
    const names = namesOf(field);
    const folded = fold(heading);
    const at = { column, field: field.id };
    if (names.includes(folded)) return [{ ...at, why: 'heading', score: 3 }];
    const alike = Math.max(0, ...names.map((name) => likeness(folded, name)));
    const shape = shapeShare(field, cells, lists);
    if (alike >= leastLikeness) return [{ ...at, why: 'similar', score: 1 + alike + shape / 10 }];
    return shape >= leastShape ? [{ ...at, why: 'values', score: shape }] : [];
  });

/** For each target how a file may be mapped to it, the best fit first. `examples`: cells of some rows. Each field and each column is given once. */
export const guessColumns = (
  header: readonly string[],
  examples: readonly (readonly string[])[],
  targets: readonly ImportTarget[],
  lists: CodeLists,
): readonly TargetGuess[] => {
  const guesses = targets.map((target) => {
    const candidates = header
      .flatMap((heading, column) =>
        candidatesOf(
          heading,
          column,
          examples.map((cells) => cells[column] ?? ''),
          target,
          lists,
        ),
      )
      .toSorted((a, b) => b.score - a.score || a.column - b.column);
    const byColumn = new Map<number, Candidate>();
    const given = new Set<string>();
    for (const candidate of candidates) {
      if (byColumn.has(candidate.column) || given.has(candidate.field)) continue;
      byColumn.set(candidate.column, candidate);
      given.add(candidate.field);
    }
    const columns = header.map((heading, column): ColumnGuess => {
      const { field = null, why = null } = byColumn.get(column) ?? {};
      return { column, heading, field, why };
    });
    const missing = target.fields.filter(({ id, isRequired }) => isRequired === true && !given.has(id));
    const score = [...byColumn.values()].reduce((sum, one) => sum + one.score, 0) - missing.length;
    return { score, guess: { target: target.id, columns, missing: missing.map(({ id }) => id) } };
  });
  return guesses.toSorted((a, b) => b.score - a.score).map(({ guess }) => guess);
};
