import { sql } from 'kysely';
import type { StudyToFill } from '../../core/study/exchange/study-to-fill.ts';
import { guidFrom } from '../../core/study/project/guid.ts';
import type { StudyStanding } from '../../core/study/standing/study-standing.ts';
import type { RegisterTransaction } from '../db.ts';
import { findStanding } from '../standing.ts';
import { listParticipants } from './list-participants.ts';
import { loadCodes } from './load-codes.ts';

/** What of a study an import must know; the study is locked, so that two imports and new pseudonyms wait for one another. */
export const loadStudyToFill = async (
  trx: RegisterTransaction,
  institutionId: string,
  studyId: string,
): Promise<StudyToFill> => {
  const study = await findStanding<StudyStanding>(trx, 'study', institutionId, studyId);
  const { rows: guids } = await sql<{
    readonly id: string;
    readonly kind: string;
    readonly guid: string | null;
  }>`
    select r.id, r.kind, g.guid
      from (select id, 'transcript' as kind, institution_id, study_id from transcript where status = 'stands'
            union all select id, 'participant', institution_id, study_id from study_participant
            union all select id, 'memo', institution_id, study_id from study_memo where status = 'stands'
            union all select id, 'theme', institution_id, study_id from theme where status = 'stands'
            union all select id, 'code', institution_id, study_id from code where status = 'stands') r
      left join study_guid g on g.institution_id = r.institution_id and g.id = r.id
     where r.institution_id = ${institutionId} and r.study_id = ${studyId}`.execute(trx);
  const pseudonyms = (await listParticipants(trx, institutionId, studyId)).map(({ pseudonym }) => pseudonym);
  const guidOf = new Map(guids.map(({ id, kind, guid }) => [id, guid ?? guidFrom(kind, id)]));
  const codes = await loadCodes(trx, institutionId, studyId);
  return {
    study,
    pseudonyms,
    codes: codes.map(({ id, standing: { parentId = null }, content: { name } }) => ({
      ...{ id, parentId, name, guid: guidOf.get(id) ?? '' },
    })),
    guids: new Set(guids.flatMap(({ id, kind }) => (kind === 'code' ? [] : (guidOf.get(id) ?? [])))),
  };
};
