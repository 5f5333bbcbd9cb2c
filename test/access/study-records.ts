import { createHash } from 'node:crypto';
import type { Client } from 'pg';
import { newId } from '../../src/register/new-id.ts';

/** What stands of a study placed for a test: one record of each noun. */
export interface StudyRecords {
  readonly studyId: string;
  readonly participantId: string;
  readonly sessionId: string;
  readonly pollId: string;
  readonly transcriptId: string;
  readonly codeId: string;
  readonly codebookId: string;
  readonly roundId: string;
  readonly sheetId: string;
  readonly themeId: string;
  readonly memoId: string;
  readonly figureId: string;
  readonly consentId: string;
}

const print = createHash('sha256').update('{}').digest('hex');

/** Place a study of an institution with a row in every table of field research. */
export const placeStudyRecords = async (
  client: Client,
  institutionId: string,
  accountId: string,
): Promise<StudyRecords> => {
  const ids = {
    studyId: newId('std'),
    participantId: newId('spt'),
    sessionId: newId('sse'),
    pollId: newId('pol'),
    transcriptId: newId('tcr'),
    codeId: newId('cde'),
    codebookId: newId('cbk'),
    roundId: newId('crd'),
    sheetId: newId('csh'),
    themeId: newId('thm'),
    memoId: newId('smo'),
    figureId: newId('sfg'),
    consentId: newId('sct'),
  };
  const { studyId, participantId, sessionId, pollId, transcriptId, codeId, codebookId, roundId } = ids;
  const { sheetId, themeId, memoId, figureId, consentId } = ids;
  const resolutionId = newId('rsl');
  const put = async (table: string, values: Readonly<Record<string, unknown>>): Promise<void> => {
    const columns = Object.entries({ institution_id: institutionId, ...values });
    await client.query(
      `insert into ${table} (${columns.map(([name]) => name).join(', ')})
       values (${columns.map((_one, at) => `$${at + 1}`).join(', ')})`,
      columns.map(([, value]) => value),
    );
  };
  const now = new Date('2026-01-15T09:00:00Z');
  const written = { written_at: now, written_by: accountId };
  await put('study', {
    ...{ id: studyId, status: 'prepared', title: 'A study', version: 1, sha256: print },
    ...{ opened_at: now, opened_by: accountId },
  });
  await put('study_content', { id: newId('sco'), study_id: studyId, version: 1, record: '{}', ...written });
  await put('study_participant', {
    ...{ id: participantId, study_id: studyId, pseudonym: 'P01', mode: 'online', destination: 'POL' },
    ...{ status: 'came', code_issue: 0, added_at: now },
  });
  await put('participant_key', { id: participantId, person_sealed: 'v1:key:AAAA' });
  await put('study_consent', {
    ...{ id: consentId, study_id: studyId, participant_id: participantId, purpose: 'quotation', version: 1 },
    ...{ locale: 'kk', text_sha256: print, given_by: 'paper', given_at: now },
  });
  await put('study_session', {
    ...{ id: sessionId, study_id: studyId, number: 1, planned_on: '2026-01-15', status: 'planned' },
  });
  await put('attendance', {
    ...{ id: newId('att'), study_id: studyId, session_id: sessionId, participant_id: participantId },
    ...{ mode: 'online', came_at: now },
  });
  await put('poll', {
    ...{ id: pollId, study_id: studyId, session_id: sessionId, number: 1, kind: 'single' },
    ...{ answers_are: 'pseudonymous', taken_by: 'hand', status: 'drafted', sha256: print, drafted_at: now },
  });
  await put('poll_content', { id: pollId, content: '{}' });
  await put('poll_answer', {
    ...{ id: newId('pan'), poll_id: pollId, participant_id: participantId, choices: ['a'] },
  });
  await put('transcript', {
    ...{ id: transcriptId, study_id: studyId, session_id: sessionId, name: 'First', status: 'stands' },
    ...{ version: 1, sha256: print, length: 5, added_at: now, added_by: accountId },
  });
  await put('transcript_content', {
    ...{ id: newId('tco'), transcript_id: transcriptId, version: 1, words: 'Words', turns: '[]' },
    ...written,
  });
  await put('code', {
    ...{ id: codeId, study_id: studyId, position: 0, version: 1, sha256: print, status: 'stands' },
    ...{ changed_at: now, changed_by: accountId },
  });
  await put('code_content', { id: newId('cco'), code_id: codeId, version: 1, content: '{}' });
  await put('codebook', {
    ...{ id: codebookId, study_id: studyId, version: 1, codes: 1, sha256: print },
    ...{ frozen_at: now, frozen_by: accountId },
  });
  await put('codebook_content', { id: codebookId, content: '[]' });
  await put('coding_round', {
    ...{ id: roundId, study_id: studyId, number: 1, codebook_id: codebookId, unit: 'turn' },
    ...{ transcripts: '[]', coders: '[]', status: 'open', opened_at: now, opened_by: accountId },
  });
  await put('coding_sheet', {
    ...{ id: sheetId, study_id: studyId, transcript_id: transcriptId, kind: 'own', coder_id: accountId },
    ...{ revision: 1, codings: 1, status: 'open', opened_at: now },
  });
  await put('coding', {
    ...{ id: newId('cdg'), sheet_id: sheetId, transcript_version: 1, start_point: 0, end_point: 5 },
    ...{ is_whole: false, code_id: codeId, from_revision: 1, coded_at: now },
  });
  await put('resolution', {
    ...{ id: resolutionId, study_id: studyId, round_id: roundId, transcript_id: transcriptId },
    ...{ start_point: 0, end_point: 5, code_id: codeId, is_given: true, settled_by: accountId },
    ...{ settled_at: now, status: 'stands' },
  });
  await put('resolution_reason', { id: resolutionId, words: 'Because.' });
  await put('study_memo', {
    ...{ id: memoId, study_id: studyId, target: 'study', version: 1, sha256: print, ...written },
    ...{ status: 'stands' },
  });
  await put('study_memo_content', { id: newId('smc'), memo_id: memoId, version: 1, words: 'A memo' });
  await put('theme', {
    ...{ id: themeId, study_id: studyId, version: 1, sha256: print, status: 'stands' },
    ...{ changed_at: now, changed_by: accountId },
  });
  await put('theme_content', { id: newId('tmc'), theme_id: themeId, version: 1, content: '{}' });
  await put('study_figure', {
    ...{ id: figureId, study_id: studyId, poll_id: pollId, version: 1, sha256: print, objections: 0 },
    ...written,
  });
  await put('study_figure_text', { id: newId('sft'), figure_id: figureId, version: 1, words: 'Words' });
  await put('study_import', {
    ...{ id: newId('sim'), study_id: studyId, file_name: 'a.qdc', file_sha256: print, kind: 'codebook' },
    ...{ deviations: '[]', imported_at: now, imported_by: accountId },
  });
  await put('study_guid', { id: codeId, guid: '00000000-0000-4000-8000-000000000000' });
  return ids;
};
