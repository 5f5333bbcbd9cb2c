import { readEpvoMirror } from '../../core/epvo/end-reading.ts';
import type { EpvoTable } from '../../core/epvo/epvo-field.ts';
import { keyOfRow, type EpvoRow } from '../../core/epvo/epvo-row.ts';
import type { Command } from '../command.ts';
import { isEpvoBusy } from './is-busy.ts';
import { keepMobile } from './keep-mobile.ts';
import { saveMirror } from './save-mirror.ts';

/** The highest number among rows, 0 where there is none. */
export const mostKeyOf = (table: EpvoTable, rows: readonly EpvoRow[]): number =>
  rows.reduce((most, row) => Math.max(most, keyOfRow(row, table.key) ?? 0), 0);

interface State {
  readonly isBusy: boolean;
  readonly kept: readonly EpvoRow[];
}

/**
 * Takes a table that was read before from a file. The rows are no part of the input, whose fingerprint names the file: a repeat under the same request
 * key is the same file.
 */
export const readEpvoMirrorCommand = (
  table: EpvoTable,
  rows: readonly EpvoRow[],
): Command<{ readonly fileSha256: string }, State, { readonly seen: number; readonly kept: number }> => ({
  name: 'read-epvo-mirror',
  load: async (place) => ({
    isBusy: await isEpvoBusy(place.trx, place.institutionId, table.entity),
    kept: await keepMobile(place, table, rows),
  }),
  decide: ({ isBusy, kept }, { fileSha256 }, circumstances) =>
    readEpvoMirror(
      { isBusy },
      {
        entity: table.entity,
        end: { seen: rows.length, kept: kept.length, mostKey: mostKeyOf(table, rows), fileSha256 },
      },
      circumstances,
    ),
  save: async (place, { entries: [first], state: { kept } }) => {
    if (first !== undefined)
      await saveMirror(place, table, first.recordId, { kept, dictionaries: new Map() });
  },
  answer: (_entries, { kept }) => ({ seen: rows.length, kept: kept.length }),
});
