import { z } from 'zod';
import { accept, refuse, type Result } from '../../core/basics/result.ts';
import type { EpvoTable } from '../../core/epvo/epvo-field.ts';
import type { EpvoRow } from '../../core/epvo/epvo-row.ts';
import { epvoLimits } from './epvo-limits.ts';
import type { EpvoRefusal } from './epvo-refusal.ts';
import { readJson } from './read-json.ts';
import { readRows } from './read-rows.ts';

export interface EpvoPage {
  readonly rows: readonly EpvoRow[];
  /** How many pages there are in all, as far as the service says. */
  readonly pages: number;
  /** How many rows there are in all, where it says so. */
  readonly total: number | null;
}

/** The usual page of the framework that the service is written in; other fields of it are of no use here. */
const page = z.object({
  content: z.array(z.unknown()).max(epvoLimits.rows),
  totalPages: z.int().min(0).max(epvoLimits.pages),
  totalElements: z.int().min(0).optional(),
});

/** One page of `find-all-pageable`. A bare array is a page that is all there is. */
export const readPage = (bytes: Uint8Array, table: EpvoTable, from = 1): Result<EpvoPage, EpvoRefusal> => {
  const json = readJson(bytes, epvoLimits.answerBytes);
  if (!json.ok) return json;
  const parsed = page.safeParse(
    Array.isArray(json.value) ? { content: json.value, totalPages: 1 } : json.value,
  );
  if (!parsed.success) return refuse({ code: 'epvo-not-a-page', params: { table: table.entity } });
  const rows = readRows(table, parsed.data.content, from);
  if (!rows.ok) return rows;
  return accept({
    rows: rows.value,
    pages: parsed.data.totalPages,
    total: parsed.data.totalElements ?? null,
  });
};
