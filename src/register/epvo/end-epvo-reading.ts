import { endEpvoReading } from '../../core/epvo/end-reading.ts';
import type { EpvoTable } from '../../core/epvo/epvo-field.ts';
import type { EpvoRow } from '../../core/epvo/epvo-row.ts';
import type { EpvoReadingStanding } from '../../core/epvo/epvo-standing.ts';
import type { DictionaryEntry } from '../../core/epvo/known-codes.ts';
import type { Command } from '../command.ts';
import { findStanding } from '../standing.ts';
import { keepMobile } from './keep-mobile.ts';
import { mostKeyOf } from './read-epvo-mirror.ts';
import { saveMirror } from './save-mirror.ts';

/** What the job read from the service, or why it could not. */
export type ServiceReading =
  | {
      readonly rows: readonly EpvoRow[];
      readonly dictionaries: ReadonlyMap<string, readonly DictionaryEntry[]>;
    }
  | { readonly problem: string };

interface State {
  readonly standing: EpvoReadingStanding | undefined;
  readonly kept: readonly EpvoRow[];
}

/** Ends a reading that was ordered. */
export const endEpvoReadingCommand = (
  table: EpvoTable,
  read: ServiceReading,
): Command<{ readonly id: string }, State, { readonly kept: number }> => ({
  name: 'end-epvo-reading',
  load: async (place, { id }) => ({
    standing: await findStanding<EpvoReadingStanding>(place.trx, 'epvo-reading', place.institutionId, id),
    kept: 'rows' in read ? await keepMobile(place, table, read.rows) : [],
  }),
  decide: ({ standing, kept }, { id }, circumstances) =>
    endEpvoReading(
      standing,
      {
        id,
        end:
          'rows' in read
            ? {
                ...{ seen: read.rows.length, kept: kept.length, mostKey: mostKeyOf(table, read.rows) },
                fileSha256: null,
              }
            : { problem: read.problem },
      },
      circumstances,
    ),
  save: async (place, { state: { kept }, input: { id } }) => {
    if ('rows' in read) await saveMirror(place, table, id, { kept, dictionaries: read.dictionaries });
  },
  answer: (_entries, { kept }) => ({ kept: kept.length }),
});
