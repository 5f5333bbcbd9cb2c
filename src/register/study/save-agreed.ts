import type { EntryBody } from '../../core/basics/entry-body.ts';
import type { AgreedChange } from '../../core/study/round/agreed-changes.ts';
import type { Place } from '../command.ts';

/** Rows of one insert; a round may have many thousands. */
const atOnce = 2000;

/** Writes the codings of agreed sheets that the entries opened or revised. */
export const saveAgreed = async (
  { trx, institutionId, circumstances }: Place,
  changes: readonly AgreedChange[],
  versions: ReadonlyMap<string, number>,
  entries: readonly EntryBody[],
): Promise<void> => {
  for (const { sheet, transcriptId, adds, removes } of changes) {
    const opened = entries.find(
      ({ kind, data }) =>
        kind === 'CodingSheetOpened' && data.kind === 'agreed' && data.transcriptId === transcriptId,
    );
    const sheetId = sheet?.id ?? opened?.recordId;
    if (sheetId === undefined) throw new Error(`no agreed sheet of ${transcriptId}`);
    const revision = (sheet?.revision ?? 0) + 1;
    if (removes.length > 0)
      await trx
        .updateTable('coding')
        .set({ until_revision: revision })
        .where('institution_id', '=', institutionId)
        .where('id', 'in', [...removes])
        .execute();
    for (let from = 0; from < adds.length; from += atOnce)
      await trx
        .insertInto('coding')
        .values(
          adds.slice(from, from + atOnce).map(({ start, end, codeId }) => ({
            institution_id: institutionId,
            id: circumstances.newId('cdg'),
            sheet_id: sheetId,
            transcript_version: versions.get(transcriptId) ?? 1,
            start_point: start,
            end_point: end,
            is_whole: false,
            code_id: codeId,
            from_revision: revision,
            coded_at: circumstances.now,
          })),
        )
        .execute();
  }
};
