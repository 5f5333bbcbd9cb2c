import { sql } from 'kysely';
import { noteSession } from '../../core/study/session/note-session.ts';
import type { StudySessionStanding } from '../../core/study/standing/session-standing.ts';
import type { Command } from '../command.ts';
import { newId } from '../new-id.ts';
import { sha256 } from '../sha256.ts';
import { findStanding } from '../standing.ts';

/** A moderator notes something about a session: a memo on it. */
export const noteSessionCommand: Command<
  { readonly sessionId: string; readonly words: string },
  { readonly session: { readonly id: string; readonly studyId: string } | undefined },
  { readonly id: string }
> = {
  name: 'write-memo',
  load: async ({ trx, institutionId }, { sessionId }) => {
    const found = await findStanding<StudySessionStanding>(trx, 'study-session', institutionId, sessionId);
    return { session: found && { id: sessionId, studyId: found.studyId } };
  },
  decide: (state, { words }, circumstances) => noteSession(state, { sha256: sha256(words) }, circumstances),
  save: async ({ trx, institutionId }, { entries: [entry], input: { words } }) => {
    await sql`
      insert into study_memo_content (institution_id, id, memo_id, version, words)
      values (${institutionId}, ${newId('smc')}, ${entry?.recordId ?? ''}, 1, ${words})`.execute(trx);
  },
  answer: ([entry]) => ({ id: entry?.recordId ?? '' }),
};
