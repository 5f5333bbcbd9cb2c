import { sql } from 'kysely';
import { assembleProject } from '../../core/study/project/assemble-project.ts';
import type { StudyProject } from '../../core/study/project/study-project.ts';
import type { RegisterTransaction } from '../db.ts';
import { findStudy } from './find-study.ts';
import { listParticipants } from './list-participants.ts';
import { listStandingMemos } from './list-standing-memos.ts';
import { listThemes } from './list-themes.ts';
import { loadCodes } from './load-codes.ts';
import { loadSheets } from './load-sheets.ts';
import { loadTranscripts } from './load-transcripts.ts';

/** A study as it is exchanged, with everybody's words, and which case each participant is. What may leave is for `withholdWords`. */
interface LoadedProject {
  readonly project: StudyProject;
  /** The participant behind each case, by its GUID. */
  readonly participantOf: ReadonlyMap<string, string>;
}

/**
 * A study from the register: newest texts, and the codings and memos that `reader` may see, of a settled round what was agreed. Undefined where there is no such
 * study. `all` is not for eyes: it sees into rounds that are open.
 */
export const loadStudyProject = async (
  trx: RegisterTransaction,
  institutionId: string,
  studyId: string,
  { reader }: { readonly reader: string },
): Promise<LoadedProject | undefined> => {
  const study = await findStudy(trx, institutionId, studyId);
  if (study === undefined) return undefined;
  const participants = await listParticipants(trx, institutionId, studyId);
  const codes = await loadCodes(trx, institutionId, studyId);
  const transcripts = await loadTranscripts(trx, institutionId, studyId);
  const sheets = await loadSheets(trx, institutionId, studyId, { reader });
  const memos = await listStandingMemos(trx, institutionId, studyId, { reader });
  const themes = await listThemes(trx, institutionId, studyId);
  const ids = [...participants, ...codes, ...transcripts, ...memos, ...themes].map(({ id }) => id);
  const { rows: guids } = await sql<{ readonly id: string; readonly guid: string }>`
    select id, guid from study_guid where institution_id = ${institutionId} and id = any(${ids})`.execute(
    trx,
  );
  const agreed = new Set(
    sheets.flatMap(({ kind, roundId, transcriptId }) =>
      kind === 'agreed' ? [`${roundId} ${transcriptId}`] : [],
    ),
  );
  const standing = new Set(transcripts.map(({ id }) => id));
  const project = assembleProject({
    title: study.title,
    participants,
    codes: codes.map(({ id, standing: { parentId = null }, content }) => ({ id, parentId, content })),
    transcripts: transcripts.map(({ id, standing: { name, addedAt }, words, turns }) => ({
      ...{ id, name, addedAt, words, turns },
    })),
    sheets: sheets.filter(
      ({ kind, roundId, transcriptId }) =>
        kind === 'agreed' || roundId === null || !agreed.has(`${roundId} ${transcriptId}`),
    ),
    // What was noted on a text that was removed went with it.
    memos: memos.filter(
      ({ target, targetId }) =>
        (target !== 'transcript' && target !== 'passage') || standing.has(targetId ?? ''),
    ),
    themes,
    guids: new Map(guids.map(({ id, guid }) => [id, guid])),
  });
  // Cases stand in the order of their pseudonyms, which are given once.
  const idOf = new Map(participants.map(({ id, pseudonym }) => [pseudonym, id]));
  return {
    project,
    participantOf: new Map(project.cases.map(({ guid, name }) => [guid, idOf.get(name) ?? ''])),
  };
};
