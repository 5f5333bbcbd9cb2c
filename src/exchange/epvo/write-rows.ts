import type { EpvoRow } from '../../core/epvo/epvo-row.ts';

/** Rows as `list/save` takes them: an array, of one as of many. */
export const writeRows = (rows: readonly EpvoRow[]): string => `${JSON.stringify(rows, null, 1)}\n`;
