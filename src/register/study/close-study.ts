import type { StudyStanding } from '../../core/study/standing/study-standing.ts';
import { closeStudy } from '../../core/study/setup/close-study.ts';
import type { Command } from '../command.ts';
import { findStanding } from '../standing.ts';

/** An analyst ends a study. */
export const closeStudyCommand: Command<
  { readonly studyId: string },
  Parameters<typeof closeStudy>[0],
  { readonly closed: boolean }
> = {
  name: 'close-study',
  load: async ({ trx, institutionId }, { studyId }) => {
    const study = await findStanding<StudyStanding>(trx, 'study', institutionId, studyId);
    const running = await trx
      .selectFrom('study_session')
      .select('id')
      .where('institution_id', '=', institutionId)
      .where('study_id', '=', studyId)
      .where('status', '=', 'running')
      .executeTakeFirst();
    return { study, isRunning: running !== undefined };
  },
  decide: closeStudy,
  answer: () => ({ closed: true }),
};
