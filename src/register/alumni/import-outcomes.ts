import { importOutcomes } from '../../core/alumni/import-outcomes.ts';
import type { OutcomeRow } from '../../core/alumni/read-outcome-row.ts';
import type { Evidence } from '../../core/obligation/evidence.ts';
import type { Command } from '../command.ts';
import { matchOutcomeRows } from './match-outcome-rows.ts';
import { followReturnFacts } from './follow-return-facts.ts';

/** A registry or employer file that was read before; the numbers in it are kept nowhere. */
export const importOutcomesCommand: Command<
  {
    readonly rows: readonly (OutcomeRow & { readonly line: number })[];
    readonly faults: number;
    readonly evidence: Evidence;
    readonly fileSha256: string;
    readonly fileName: string;
  },
  Parameters<typeof importOutcomes>[0],
  { readonly id: string; readonly recorded: number }
> = {
  name: 'import-outcomes',
  load: async ({ trx, institutionId, vault }, { rows, faults, evidence, fileSha256 }) => {
    const before = await trx
      .selectFrom('outcome_import')
      .select('id')
      .where('institution_id', '=', institutionId)
      .where('file_sha256', '=', fileSha256)
      .where('status', '=', 'done')
      .executeTakeFirst();
    const { matched } = await matchOutcomeRows(trx, institutionId, vault, { rows, evidence });
    return {
      rows: matched.map(({ reference: _shown, ...row }) => row),
      faults,
      isImported: before !== undefined,
    };
  },
  decide: importOutcomes,
  save: async (place, { entries, input: { fileName } }) => {
    const { trx, institutionId } = place;
    const [entry] = entries;
    if (entry === undefined) return;
    await trx
      .insertInto('outcome_import_text')
      .values({ institution_id: institutionId, id: entry.recordId, file_name: fileName })
      .execute();
    await followReturnFacts(place, entries);
  },
  answer: (entries) => ({ id: entries[0]?.recordId ?? '', recorded: entries.length - 1 }),
};
