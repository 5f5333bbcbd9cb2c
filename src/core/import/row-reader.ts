import { accept, type Result } from '../basics/result.ts';
import type { CodeLists } from './code-lists.ts';
import { columnPlan } from './column-plan.ts';
import type { HeaderFault } from './header-places.ts';
import type { ImportProfile } from './import-profile.ts';
import type { ImportTarget } from './import-target.ts';
import { keyTally } from './key-tally.ts';
import { nthOf, unguard } from './mending-columns.ts';
import type { ReadRow } from './read-row.ts';
import type { RowFault } from './row-fault.ts';

export interface RowReader {
  readonly read: (row: { readonly line: number; readonly cells: readonly string[] }) => ReadRow;
  /** Records that the rows read so far are of. */
  readonly records: () => number;
  /** Headings that the mapping does not use. */
  readonly unused: readonly string[];
  /** Fields that the file has a column or the mapping a value for: one that a row lacks is empty, and of the others it says nothing. */
  readonly fields: readonly string[];
}

/** Between the parts of a key: no cell that is a code holds it. */
const between = '\u001f';

type Values = Record<string, string | number | Readonly<Record<string, number>>>;

const trimmed = (cell: string): string =>
  cell.charCodeAt(0) > 0x20 && cell.charCodeAt(cell.length - 1) > 0x20 && cell.charCodeAt(0) < 0x80
    ? cell
    : cell.trim();

/** Reads rows of a file by a mapping. One reader for one file: it remembers which keys came before. */
export const rowReader = (
  profile: ImportProfile,
  target: ImportTarget,
  header: readonly string[],
  lists: CodeLists,
): Result<RowReader, readonly HeaderFault[]> => {
  const planned = columnPlan(profile, target, header, lists);
  if (!planned.ok) return planned;
  const { columns, mendsAt, unused } = planned.value;
  const required = target.fields.filter(({ isRequired }) => isRequired === true).map(({ id }) => id);
  const hasComponents = columns.some(({ component }) => component !== undefined);
  const headingOf = (field: string): string =>
    columns.find((column) => column.field.id === field && column.component === undefined)?.heading ?? field;
  const rows = keyTally();
  const records = keyTally();
  const { recordKey, rowKey, checks } = target;
  let alone = 0;

  const keyOf = (fields: readonly string[], values: Values): string => {
    let key = '';
    for (const field of fields) {
      const part = values[field];
      key += key === '' && field === fields[0] ? '' : between;
      if (typeof part === 'string') key += part;
      else if (typeof part === 'number') key += String(part);
    }
    return key;
  };

  const read: RowReader['read'] = ({ line, cells: given }) => {
    const cells = mendsAt === undefined ? given : given.map(unguard);
    const values: Values = {};
    const components: Record<string, number> = {};
    let faults: RowFault[] | undefined;
    for (const column of columns) {
      if (column.fixed !== undefined) {
        values[column.field.id] = column.fixed;
        continue;
      }
      const cell = cells[column.at] ?? '';
      if (cell === '' && column.monthAt === undefined) continue;
      let text = trimmed(cell);
      if (column.monthAt !== undefined) {
        const month = trimmed(cells[column.monthAt] ?? '');
        if (text === '' && month === '') continue;
        text = `${text}-${month}`;
      }
      if (text === '') continue;
      const value = column.read(text);
      if (typeof value === 'object') {
        faults ??= [];
        faults.push({ column: column.heading, field: column.field.id, value: text.slice(0, 200), ...value });
      } else if (value !== '') {
        if (column.component === undefined) values[column.field.id] = value;
        else components[column.component] = Number(value);
      }
    }
    if (hasComponents) values['components'] = components;
    for (const field of required) {
      if (values[field] !== undefined || faults?.some((fault) => fault.field === field) === true) continue;
      faults ??= [];
      faults.push({ column: headingOf(field), field, value: '', code: 'required', params: {} });
    }
    const id = mendsAt === undefined ? '' : (cells[mendsAt] ?? '');
    const mends = id === '' ? {} : { mends: id };
    const hasKey = faults === undefined || !faults.some(({ field }) => rowKey.fields.includes(field));
    const base = hasKey ? keyOf(rowKey.fields, values) : '';
    // A row sent back keeps its place among those of the same key, whatever else the mended file holds.
    const before = id === '' ? undefined : nthOf(id);
    const nth = before ?? (hasKey ? rows.add(base) : 0);
    const suffix = before === 0 ? `#${id}` : nth > 1 ? `#${nth}` : '';
    const key = rowKey.repeats === 'refused' || suffix === '' ? base : `${base}${between}${suffix}`;
    const isTwice =
      before === undefined ? rowKey.repeats === 'refused' && nth > 1 : rows.add(`${id}${key}`) > 1;
    if (hasKey && isTwice) {
      faults ??= [];
      const [field = ''] = rowKey.fields;
      faults.push({
        ...{ column: headingOf(field), field, value: keyOf([field], values) },
        ...{ code: 'duplicate-key', params: {} },
      });
    }
    if (faults !== undefined) {
      const named = hasKey ? { rowKey: key } : {};
      return { passed: false, row: { line, cells, faults, nth: hasKey ? nth : 0, ...named, ...mends } };
    }
    let record = key;
    if (recordKey.length === 0) alone += 1;
    else {
      record = keyOf(recordKey, values);
      records.add(record);
    }
    let warnings: string[] | undefined;
    for (const { code, warns } of checks) if (warns(values)) (warnings ??= []).push(code);
    return {
      passed: true,
      row: { line, recordKey: record, rowKey: key, values, warnings: warnings ?? [], ...mends },
    };
  };

  const fields = [...new Set(columns.map(({ field }) => field.id))];
  return accept({ read, records: () => alone + records.size(), unused, fields });
};
