import { sql } from 'kysely';
import { planSession, type StudyToMeet } from '../../core/study/session/plan-session.ts';
import type { StudyStanding } from '../../core/study/standing/study-standing.ts';
import type { Command } from '../command.ts';
import { findStanding } from '../standing.ts';

/** An analyst plans the next session of a study. */
export const planSessionCommand: Command<
  { readonly studyId: string; readonly plannedOn: string },
  StudyToMeet,
  { readonly id: string }
> = {
  name: 'plan-session',
  load: async ({ trx, institutionId }, { studyId }) => {
    const study = await findStanding<StudyStanding>(trx, 'study', institutionId, studyId);
    const { rows } = await sql<{ readonly last: number | null }>`
      select max(number) as last from study_session
       where institution_id = ${institutionId} and study_id = ${studyId}`.execute(trx);
    return { study: study && { id: studyId, status: study.status }, lastNumber: rows[0]?.last ?? 0 };
  },
  decide: planSession,
  answer: ([entry]) => ({ id: entry?.recordId ?? '' }),
};
