import { sql } from 'kysely';
import type { Guide } from '../../core/study/record/guide.ts';
import type { StudySessionStanding } from '../../core/study/standing/session-standing.ts';
import type { StudyStatus } from '../../core/study/standing/study-standing.ts';
import type { RegisterTransaction } from '../db.ts';
import { findStanding } from '../standing.ts';

/** A session with what the guide of a version of the record says. */
interface LoadedSession {
  readonly session: StudySessionStanding & { readonly id: string };
  readonly studyTitle: string;
  readonly studyStatus: StudyStatus;
  /** Whether questions and hypotheses were frozen before. */
  readonly isRegistered: boolean;
  /** The newest version of the record. */
  readonly recordVersion: number;
  /** Of the version with which the session began, else of the newest. */
  readonly guide: Guide;
}

/** A session, locked until the transaction ends. */
export const loadSession = async (
  trx: RegisterTransaction,
  institutionId: string,
  sessionId: string,
): Promise<LoadedSession | undefined> => {
  const standing = await findStanding<StudySessionStanding>(trx, 'study-session', institutionId, sessionId);
  if (standing === undefined) return undefined;
  const { rows } = await sql<{
    readonly title: string;
    readonly status: StudyStatus;
    readonly isRegistered: boolean;
    readonly version: number;
    readonly record: string | null;
  }>`
    select s.title, s.status, s.registered_at is not null as "isRegistered", s.version,
           (select c.record from study_content c
             where c.institution_id = s.institution_id and c.study_id = s.id
               and c.version = coalesce(${standing.guideVersion ?? null}::int, s.version)) as record
      from study s where s.institution_id = ${institutionId} and s.id = ${standing.studyId}`.execute(trx);
  const [study] = rows;
  if (study === undefined) throw new Error('a session without its study');
  const record =
    study.record === null ? {} : (JSON.parse(study.record) as { readonly guide?: Partial<Guide> });
  return {
    session: { ...standing, id: sessionId },
    studyTitle: study.title,
    studyStatus: study.status,
    isRegistered: study.isRegistered,
    recordVersion: study.version,
    guide: { blocks: record.guide?.blocks ?? [], questionStyle: record.guide?.questionStyle ?? '' },
  };
};
