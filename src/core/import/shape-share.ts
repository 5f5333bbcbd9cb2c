import type { CodeLists } from './code-lists.ts';
import type { FieldKind, TargetField } from './import-target.ts';
import { cellReader } from './cell-reader.ts';

/** Kinds whose values can be told from others; a text or a code may be anything. */
const telling: readonly FieldKind[] = ['currency', 'country', 'list', 'day', 'month', 'year'];

/** Share of filled examples that a field of this kind can read, 0 where it tells nothing. */
export const shapeShare = (field: TargetField, examples: readonly string[], lists: CodeLists): number => {
  if (!telling.includes(field.kind)) return 0;
  const filled = examples.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (filled.length === 0) return 0;
  const read = cellReader(
    field,
    {
      ...{ kind: 'records', id: 'guess', version: 1, title: { kk: '-', ru: '-', en: '-' }, target: 'guess' },
      ...{ columns: [], fixed: {}, dayOrder: 'day-first', decimalSign: '.', values: {}, blanks: [] },
      ...{ ignored: [], knownBy: [] },
    },
    lists,
  );
  return filled.filter((cell) => typeof read(cell) !== 'object').length / filled.length;
};
