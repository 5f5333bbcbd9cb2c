import { sql } from 'kysely';
import { canonicalJson } from '../../core/basics/canonical-json.ts';
import type { ImportPlan } from '../../core/study/exchange/import-plan.ts';
import type { Place } from '../command.ts';
import { newId } from '../new-id.ts';
import { saveParticipantKey } from './save-participant-key.ts';

/** Rows a statement: some megabytes of JSON each. */
const atOnce = 5000;

function* inPieces<Row>(rows: readonly Row[], size = atOnce): Generator<readonly Row[]> {
  for (let from = 0; from < rows.length; from += size) yield rows.slice(from, from + size);
}

/** Write the content of an import, whose entries were saved before: many rows a statement. */
export const saveImportPlan = async (place: Place, plan: ImportPlan): Promise<void> => {
  const { trx, institutionId, circumstances } = place;
  const { now, actor } = circumstances;
  for (const piece of inPieces(plan.codes)) {
    const rows = piece.map(({ id, content }) => ({
      id: newId('cco'),
      of: id,
      content: canonicalJson({ ...content }),
    }));
    await sql`
      insert into code_content (institution_id, id, code_id, version, content)
      select ${institutionId}, id, "of", 1, content
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (id text, "of" text, content text)`.execute(
      trx,
    );
  }
  for (const { id, words, turns } of plan.transcripts)
    await sql`
      insert into transcript_content (institution_id, id, transcript_id, version, words, turns, written_at, written_by)
      values (${institutionId}, ${newId('tco')}, ${id}, 1, ${words}, ${JSON.stringify(turns)}::jsonb, ${now}, ${actor})`.execute(
      trx,
    );
  for (const piece of inPieces(plan.codings))
    await sql`
      insert into coding (institution_id, id, sheet_id, transcript_version, start_point, end_point, is_whole, code_id,
                          from_revision, coded_at, guid)
      select ${institutionId}, id, "sheetId", 1, start, "end", "isWhole", "codeId", 1, "codedAt", guid
        from jsonb_to_recordset(${JSON.stringify(piece)}::jsonb)
          as r (id text, "sheetId" text, start integer, "end" integer, "isWhole" boolean, "codeId" text,
                "codedAt" timestamptz, guid text)`.execute(trx);
  for (const piece of inPieces(plan.memos)) {
    const rows = piece.map(({ id, words }) => ({ id: newId('smc'), of: id, words }));
    await sql`
      insert into study_memo_content (institution_id, id, memo_id, version, words)
      select ${institutionId}, id, "of", 1, words
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (id text, "of" text, words text)`.execute(
      trx,
    );
  }
  for (const piece of inPieces(plan.themes)) {
    const rows = piece.map(({ id, content }) => ({
      id: newId('tmc'),
      of: id,
      content: canonicalJson({ ...content }),
    }));
    await sql`
      insert into theme_content (institution_id, id, theme_id, version, content)
      select ${institutionId}, id, "of", 1, content
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (id text, "of" text, content text)`.execute(
      trx,
    );
  }
  for (const { participantId, name } of plan.people)
    await saveParticipantKey(place, participantId, { name, names: [], contact: '' });
  for (const piece of inPieces(plan.guids))
    await sql`
      insert into study_guid (institution_id, id, guid)
      select ${institutionId}, id, guid
        from jsonb_to_recordset(${JSON.stringify(piece)}::jsonb) as r (id text, guid text)`.execute(trx);
};
