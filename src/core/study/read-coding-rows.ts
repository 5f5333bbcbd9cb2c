import { accept, refuse, type Result } from '../basics/result.ts';
import type { CodedUnit } from './coded-unit.ts';
import type { CodingFault } from './coding-fault.ts';

/** What coders wrote: their names in the order met, and the units. `nMissing`: rows without a code, which say nothing. */
export interface Codings {
  readonly coders: readonly string[];
  readonly codes: readonly string[];
  readonly units: readonly CodedUnit[];
  readonly nMissing: number;
}

const columns = ['unit', 'coder', 'code'] as const;
const most = { kept: 100, coders: 50, codes: 1000 };

/**
 * Codings from the lines of a table with the columns `unit`, `coder` and `code`, in any order and among others, which are left alone; a row
 * for each code that a coder gave to a unit. An empty code says that nothing is known; a coder who found nothing to code writes a
 * code for it, such as `none`. Names are compared as they are written but for spaces around them. Of the faults the first hundred are
 * kept, all are counted.
 */
export const readCodingRows = (
  header: readonly string[],
  rows: Iterable<{ readonly line: number; readonly cells: readonly string[] }>,
): Result<Codings, { readonly faults: readonly CodingFault[]; readonly count: number }> => {
  const names = header.map((name) => name.trim().toLowerCase());
  const faults: CodingFault[] = [];
  let count = 0;
  const fault = (one: CodingFault): void => {
    count += 1;
    if (faults.length < most.kept) faults.push(one);
  };
  for (const column of columns) {
    const found = names.filter((name) => name === column).length;
    if (found === 0)
      fault({ code: 'coding-column-missing', row: 1, params: { column, columns: header.join(', ') } });
    if (found > 1) fault({ code: 'coding-column-twice', row: 1, params: { column } });
  }
  if (count > 0) return refuse({ faults, count });
  const places = columns.map((column) => names.indexOf(column));
  const units = new Map<string, Map<string, Set<string>>>();
  const [coders, codes] = [new Set<string>(), new Set<string>()];
  const lines = new Map<string, number>();
  let nMissing = 0;
  for (const { line, cells } of rows) {
    const [unit = '', coder = '', code = ''] = places.map((place) => (cells[place] ?? '').trim());
    if (unit === '') fault({ code: 'coding-unit-empty', row: line, column: 'unit', params: {} });
    if (coder === '') fault({ code: 'coding-coder-empty', row: line, column: 'coder', params: {} });
    if (unit === '' || coder === '') continue;
    coders.add(coder);
    const own = units.get(unit) ?? new Map<string, Set<string>>();
    units.set(unit, own);
    if (code === '') {
      nMissing += 1;
      continue;
    }
    codes.add(code);
    const given = own.get(coder) ?? new Set<string>();
    own.set(coder, given);
    const key = JSON.stringify([unit, coder, code]);
    const first = lines.get(key);
    if (first === undefined) lines.set(key, line);
    else fault({ code: 'coding-twice', row: line, params: { unit, coder, code, first: String(first) } });
    given.add(code);
    if (coders.size > most.coders)
      return refuse({
        faults: [
          { code: 'coding-too-many-coders', row: line, params: { coder, limit: String(most.coders) } },
        ],
        count: 1,
      });
    if (codes.size > most.codes)
      return refuse({
        faults: [{ code: 'coding-too-many-codes', row: line, params: { code, limit: String(most.codes) } }],
        count: 1,
      });
  }
  if (units.size === 0 && count === 0) fault({ code: 'coding-no-rows', row: 1, params: {} });
  if (count > 0) return refuse({ faults, count });
  return accept({
    coders: [...coders],
    codes: [...codes],
    units: Array.from(units, ([unit, codesBy]) => ({ unit, codesBy })),
    nMissing,
  });
};
