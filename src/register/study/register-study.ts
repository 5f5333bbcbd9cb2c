import type { StudyStanding } from '../../core/study/standing/study-standing.ts';
import { emptyRecord } from '../../core/study/record/empty-record.ts';
import { registerStudy, type StudyToRegister } from '../../core/study/setup/register-study.ts';
import type { Command } from '../command.ts';
import { findStanding } from '../standing.ts';
import { findRecord } from './find-record.ts';
import { recordFingerprints } from './record-fingerprints.ts';

/** An analyst freezes questions and hypotheses before the field work. */
export const registerStudyCommand: Command<
  { readonly studyId: string; readonly sha256: string },
  StudyToRegister,
  { readonly registered: boolean }
> = {
  name: 'register-study',
  load: async ({ trx, institutionId }, { studyId }) => {
    const study = await findStanding<StudyStanding>(trx, 'study', institutionId, studyId);
    const record =
      study === undefined ? undefined : await findRecord(trx, institutionId, studyId, study.version);
    const begun = await trx
      .selectFrom('study_session')
      .select('id')
      .where('institution_id', '=', institutionId)
      .where('study_id', '=', studyId)
      .where('status', '<>', 'planned')
      .executeTakeFirst();
    return {
      study,
      questions: record?.questions ?? [],
      questionsSha256: recordFingerprints(record ?? emptyRecord).questionsSha256,
      hasBegun: begun !== undefined,
    };
  },
  decide: registerStudy,
  answer: () => ({ registered: true }),
};
