import type { CodeContent } from '../standing/codebook-standing.ts';
import type { FrozenCode } from './frozen-code.ts';

export type CodePart = keyof CodeContent | 'place';

/** What became of one code between two versions of a codebook. */
interface CodeDifference {
  readonly id: string;
  /** As it is called in the newer version, or was in the older. */
  readonly name: string;
  readonly what: 'added' | 'removed' | 'changed';
  /** Which parts differ; none for what was added or removed. */
  readonly parts: readonly CodePart[];
}

const parts = [
  ...(['name', 'definition', 'include', 'exclude', 'example', 'color', 'isCodable'] as const),
] satisfies readonly (keyof CodeContent)[];

/** Added and changed codes in the order of the newer version, then those removed in that of the older. A code that only moved along with others is no difference. */
export const codebookDifferences = (
  older: readonly FrozenCode[],
  newer: readonly FrozenCode[],
): readonly CodeDifference[] => {
  const before = new Map(older.map((code) => [code.id, code]));
  const after = new Set(newer.map(({ id }) => id));
  const said = newer.flatMap((code): readonly CodeDifference[] => {
    const { id, content } = code;
    const old = before.get(id);
    if (old === undefined) return [{ id, name: content.name, what: 'added', parts: [] }];
    const changed: readonly CodePart[] = [
      ...parts.filter((part) => old.content[part] !== content[part]),
      ...(old.parentId === code.parentId ? [] : (['place'] as const)),
    ];
    return changed.length === 0 ? [] : [{ id, name: content.name, what: 'changed', parts: changed }];
  });
  const gone = older
    .filter(({ id }) => !after.has(id))
    .map(({ id, content }): CodeDifference => ({ id, name: content.name, what: 'removed', parts: [] }));
  return [...said, ...gone];
};
