import { createHash } from 'node:crypto';
import { outcomeColumns, readOutcomeRow, type OutcomeRow } from '../core/alumni/read-outcome-row.ts';
import type { Decided, RefusalItem } from '../core/basics/refusal.ts';
import { accept, refuse } from '../core/basics/result.ts';
import { readWholeTable } from '../exchange/tabular/read-whole-table.ts';

/** A registry or employer file, read: what its rows say and what is wrong with them. */
interface OutcomeFile {
  readonly rows: readonly (OutcomeRow & { readonly line: number })[];
  readonly faults: readonly (RefusalItem & { readonly line: number; readonly column: string })[];
  readonly lines: number;
  readonly sha256: string;
}

/** Refused where the text is no table or a column is missing; a wrong row is named with line and column. */
export const readOutcomeFile = async (text: string, today: string): Promise<Decided<OutcomeFile>> => {
  const bytes = new TextEncoder().encode(text);
  const table = await readWholeTable(bytes, { name: 'outcomes.csv', limitBytes: 4_000_000 });
  const header = table.ok ? table.value.header.map((name) => name.trim().toLowerCase()) : [];
  const wanted = ['state', 'from', 'to', 'seen_on'].filter((name) => !header.includes(name));
  const missing = [...(header.includes('iin') || header.includes('reference') ? [] : ['iin']), ...wanted];
  if (!table.ok || missing.length > 0)
    return refuse({ code: 'import-not-a-table', params: { missing: missing.join(', ') } });
  const places = new Map(outcomeColumns.map((column) => [column, header.indexOf(column)]));
  const rows: (OutcomeRow & { line: number })[] = [];
  const faults: (RefusalItem & { line: number; column: string })[] = [];
  for (const { line, cells } of table.value.rows) {
    const read = readOutcomeRow((column) => (cells[places.get(column) ?? -1] ?? '').trim(), today);
    if (read.ok) rows.push({ line, ...read.value });
    else faults.push(...read.refusal.map((fault) => ({ ...fault, line, column: fault.field ?? '' })));
  }
  return accept({
    rows,
    faults,
    lines: table.value.rows.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  });
};
