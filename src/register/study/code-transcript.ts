import { sql } from 'kysely';
import {
  codeTranscript,
  type CodingInput,
  type CodingState,
} from '../../core/study/coding/code-transcript.ts';
import { codePoints } from '../../core/study/project/code-points.ts';
import type { CodeContent, CodingRoundStanding } from '../../core/study/standing/codebook-standing.ts';
import type {
  CodingSheetStanding,
  TranscriptStanding,
} from '../../core/study/standing/transcript-standing.ts';
import type { Command, Place } from '../command.ts';
import type { RegisterTransaction } from '../db.ts';
import { fingerprint } from '../fingerprint.ts';
import { findStanding } from '../standing.ts';
import { isStudyOpen } from './is-study-open.ts';

const findSheet = async (
  trx: RegisterTransaction,
  institutionId: string,
  { transcriptId, roundId }: CodingInput,
  coderId: string,
): Promise<CodingState['sheet']> => {
  const { rows } = await sql<{ id: string }>`
    select id from coding_sheet
     where institution_id = ${institutionId} and transcript_id = ${transcriptId} and kind = 'own'
       and coder_id = ${coderId} and round_id is not distinct from ${roundId}`.execute(trx);
  const id = rows[0]?.id;
  if (id === undefined) return undefined;
  const standing = await findStanding<CodingSheetStanding>(trx, 'coding-sheet', institutionId, id);
  return standing && { ...standing, id };
};

const findLength = async (
  trx: RegisterTransaction,
  institutionId: string,
  { transcriptId, version }: CodingInput,
  transcript: TranscriptStanding | undefined,
): Promise<number | undefined> => {
  if (transcript?.version === version) return transcript.length;
  const { rows } = await sql<{ words: string }>`
    select words from transcript_content
     where institution_id = ${institutionId} and transcript_id = ${transcriptId} and version = ${version}`.execute(
    trx,
  );
  return rows[0] && codePoints(rows[0].words).length;
};

/** Of the codes that are asked for those of the study that stand and may be given. */
const findCodable = async (
  trx: RegisterTransaction,
  institutionId: string,
  { studyId, add }: CodingInput,
): Promise<ReadonlySet<string>> => {
  const { rows } = await sql<{ id: string; content: string }>`
    select c.id, t.content from code c
      join code_content t on t.institution_id = c.institution_id and t.code_id = c.id and t.version = c.version
     where c.institution_id = ${institutionId} and c.study_id = ${studyId} and c.status = 'stands'
       and c.id = any(${[...new Set(add.map(({ codeId }) => codeId))]})`.execute(trx);
  return new Set(
    rows.filter(({ content }) => (JSON.parse(content) as CodeContent).isCodable).map(({ id }) => id),
  );
};

interface Known {
  readonly id: string;
  readonly place: string;
  readonly isOwn: boolean;
  readonly stands: boolean;
}

/** What the asked ids and places are already. */
const findKnown = async (
  trx: RegisterTransaction,
  institutionId: string,
  sheetId: string | undefined,
  { add, remove, version }: CodingInput,
): Promise<readonly Known[]> => {
  const { rows } = await sql<Known>`
    select id, concat_ws(' ', start_point, end_point, code_id) as place,
           sheet_id is not distinct from ${sheetId ?? null} as "isOwn", until_revision is null as stands
      from coding
     where institution_id = ${institutionId}
       and (id = any(${[...add.map(({ id }) => id), ...remove]})
            or (sheet_id = ${sheetId ?? null} and until_revision is null and transcript_version = ${version}
                and start_point = any(${add.map(({ start }) => start)})))`.execute(trx);
  return rows;
};

const save = async (
  { trx, institutionId, circumstances: { now } }: Place,
  sheetId: string,
  { revision, version }: { readonly revision: number; readonly version: number },
  { fresh, standing }: CodingState,
): Promise<void> => {
  if (fresh.length > 0)
    await sql`
      insert into coding (institution_id, id, sheet_id, transcript_version, start_point, end_point, is_whole, code_id,
                          from_revision, coded_at)
      select ${institutionId}, r.id, ${sheetId}, ${version}, r.start, r."end", false, r."codeId", ${revision}, ${now}
        from jsonb_to_recordset(${JSON.stringify(fresh)}::jsonb)
          as r (id text, start integer, "end" integer, "codeId" text)`.execute(trx);
  if (standing.length > 0)
    await sql`
      update coding set until_revision = ${revision}
       where institution_id = ${institutionId} and sheet_id = ${sheetId} and until_revision is null
         and id = any(${[...standing]})`.execute(trx);
};

/** Add codings to one's own sheet and take some away. */
export const codeTranscriptCommand: Command<
  CodingInput,
  CodingState,
  { readonly sheetId: string | null; readonly revision: number; readonly skipped: readonly string[] }
> = {
  name: 'code-transcript',
  load: async ({ trx, institutionId, circumstances: { actor } }, input) => {
    const transcript = await findStanding<TranscriptStanding>(
      trx,
      'transcript',
      institutionId,
      input.transcriptId,
    );
    const sheet = await findSheet(trx, institutionId, input, actor);
    const known = await findKnown(trx, institutionId, sheet?.id, input);
    const ids = new Set(known.map(({ id }) => id));
    const places = new Set(known.filter(({ isOwn, stands }) => isOwn && stands).map(({ place }) => place));
    const fresh = input.add.filter(({ id, start, end, codeId }) => {
      const place = `${start} ${end} ${codeId}`;
      const isFresh = !ids.has(id) && !places.has(place);
      places.add(place);
      ids.add(id);
      return isFresh;
    });
    const asked = new Set(input.remove);
    const standing = known
      .filter(({ id, isOwn, stands }) => isOwn && stands && asked.has(id))
      .map(({ id }) => id);
    return {
      isStudyOpen: await isStudyOpen(trx, institutionId, input.studyId),
      transcript,
      length: await findLength(trx, institutionId, input, transcript),
      round:
        input.roundId === null
          ? null
          : await findStanding<CodingRoundStanding>(trx, 'coding-round', institutionId, input.roundId),
      sheet,
      codable: await findCodable(trx, institutionId, input),
      ...{ standing, fresh },
      sha256: fingerprint({
        version: input.version,
        add: fresh.map(({ id, start, end, codeId }) => ({ id, start, end, codeId })),
        remove: standing,
      }),
    };
  },
  decide: codeTranscript,
  save: async (place, { entries, state, input: { version } }) => {
    const entry = entries.at(-1);
    if (entry === undefined) return;
    const revision = (state.sheet?.revision ?? 0) + 1;
    await save(place, entry.recordId, { revision, version }, state);
  },
  answer: (entries, { sheet, fresh }, { add }) => {
    const kept = new Set(fresh.map(({ id }) => id));
    return {
      sheetId: entries[0]?.recordId ?? sheet?.id ?? null,
      revision: (sheet?.revision ?? 0) + (entries.length > 0 ? 1 : 0),
      skipped: add.map(({ id }) => id).filter((id) => !kept.has(id)),
    };
  },
};
