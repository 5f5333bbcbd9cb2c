import { sql } from 'kysely';
import type { HeldTurn } from '../../core/study/transcript/held-turn.ts';
import type { TextEdit } from '../../core/study/transcript/text-edit.ts';
import type { Place } from '../command.ts';

/** Keep one version of a text. `edits`: what made it of the version before; null for the first. */
export const saveTranscriptVersion = async (
  { trx, institutionId, circumstances: { now, actor, newId } }: Place,
  version: {
    readonly transcriptId: string;
    readonly version: number;
    readonly words: string;
    readonly turns: readonly HeldTurn[];
    readonly edits: readonly TextEdit[] | null;
  },
): Promise<void> => {
  const edits = version.edits === null ? null : JSON.stringify(version.edits);
  await sql`
    insert into transcript_content (institution_id, id, transcript_id, version, words, turns, edits, written_at, written_by)
    values (${institutionId}, ${newId('tco')}, ${version.transcriptId}, ${version.version}, ${version.words},
            ${JSON.stringify(version.turns)}::jsonb, ${edits}::jsonb, ${now}, ${actor})`.execute(trx);
};
