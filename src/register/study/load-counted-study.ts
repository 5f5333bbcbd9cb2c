import { sql } from 'kysely';
import { mayUse } from '../../core/study/consent/may-use.ts';
import type { CountedStudy } from '../../core/study/counting/counted-study.ts';
import { countedSheets } from '../../core/study/counting/counted-sheets.ts';
import type { RegisterTransaction } from '../db.ts';
import { listCodingRounds } from './list-coding-rounds.ts';
import { listStudyConsents } from './list-study-consents.ts';
import { loadCodes } from './load-codes.ts';
import { loadSheets } from './load-sheets.ts';
import { loadTranscripts } from './load-transcripts.ts';

const listParticipants = async (trx: RegisterTransaction, institutionId: string, studyId: string) => {
  const { rows } = await sql<{ id: string; pseudonym: string; status: string }>`
    select id, pseudonym, status from study_participant
     where institution_id = ${institutionId} and study_id = ${studyId} order by pseudonym`.execute(trx);
  return rows;
};

const listSessions = async (trx: RegisterTransaction, institutionId: string, studyId: string) => {
  const { rows } = await sql<{ id: string; number: number }>`
    select id, number from study_session where institution_id = ${institutionId} and study_id = ${studyId}`.execute(
    trx,
  );
  return new Map(rows.map(({ id, number }) => [id, number]));
};

/** A study as it is counted by everybody alike: newest texts, the sheets that count, and who of the participants does. */
export const loadCountedStudy = async (
  trx: RegisterTransaction,
  institutionId: string,
  studyId: string,
): Promise<CountedStudy> => {
  const consents = await listStudyConsents(trx, institutionId, studyId);
  const participants = await listParticipants(trx, institutionId, studyId);
  const sessions = await listSessions(trx, institutionId, studyId);
  const rounds = await listCodingRounds(trx, institutionId, studyId);
  const sheets = countedSheets(await loadSheets(trx, institutionId, studyId, { reader: 'all' }), rounds);
  const ofText = Map.groupBy(sheets, ({ transcriptId }) => transcriptId);
  const codes = await loadCodes(trx, institutionId, studyId);
  const transcripts = await loadTranscripts(trx, institutionId, studyId);
  return {
    codes: codes.map(({ id, content }) => ({ id, name: content.name })),
    participants: participants.map(({ id, pseudonym, status }) => ({
      ...{ id, pseudonym },
      isCounted: status !== 'left' && mayUse(consents, id).counted,
    })),
    texts: transcripts.map(({ id, standing, turns }) => ({
      ...{ id, name: standing.name, turns },
      session: standing.sessionId === null ? null : (sessions.get(standing.sessionId) ?? null),
      codings: (ofText.get(id) ?? []).flatMap(({ codings }) =>
        codings.map(({ start, end, isWhole, codeId }) => ({ start, end, isWhole, codeId })),
      ),
    })),
  };
};
