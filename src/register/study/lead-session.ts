import { sql } from 'kysely';
import { leadSession, type SessionLead, type SessionToLead } from '../../core/study/session/lead-session.ts';
import type { Command } from '../command.ts';
import { loadSession } from './load-session.ts';
import { forgetStudyCodes, registerStudyCode } from './study-code-registry.ts';

/** A moderator begins a session, goes a block on or back, or ends it. Its code lets phones in as long as it runs. */
export const leadSessionCommand: Command<
  SessionLead & { readonly sessionId: string },
  SessionToLead,
  { readonly status: string; readonly block: number | null }
> = {
  name: 'lead-session',
  load: async ({ trx, institutionId }, { sessionId }) => {
    const loaded = await loadSession(trx, institutionId, sessionId);
    const { rows } = await sql<{ readonly isAnotherRunning: boolean; readonly openPolls: number }>`
      select exists (select from study_session o
                      where o.institution_id = ${institutionId} and o.study_id = ${loaded?.session.studyId ?? ''}
                        and o.id <> ${sessionId} and o.status = 'running') as "isAnotherRunning",
             (select count(*)::int from poll p
               where p.institution_id = ${institutionId} and p.session_id = ${sessionId} and p.status = 'open'
                 and p.taken_by = 'phone') as "openPolls"`.execute(trx);
    return {
      session: loaded?.session,
      studyStatus: loaded?.studyStatus ?? 'prepared',
      recordVersion: loaded?.recordVersion ?? 0,
      blocks: loaded?.guide.blocks.length ?? 0,
      isAnotherRunning: rows[0]?.isAnotherRunning === true,
      openPolls: rows[0]?.openPolls ?? 0,
    };
  },
  decide: leadSession,
  save: async (place, { input: { sessionId, step } }) => {
    if (step === 'begin') await registerStudyCode(place, { kind: 'session', id: sessionId, issue: 1 });
    if (step === 'end') await forgetStudyCodes(place, sessionId);
  },
  answer: ([entry], { session }) => {
    const { status, block } = { ...session, ...entry?.data };
    return { status: String(status), block: typeof block === 'number' ? block : null };
  },
};
