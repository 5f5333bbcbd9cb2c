import {
  openCodingRound,
  type RoundToOpen,
  type RoundWish,
} from '../../core/study/round/open-coding-round.ts';
import type { CodebookStanding } from '../../core/study/standing/codebook-standing.ts';
import type { StudyStanding } from '../../core/study/standing/study-standing.ts';
import type { Command } from '../command.ts';
import { findStanding } from '../standing.ts';
import { listAnalysts } from './list-analysts.ts';
import { listCodingRounds } from './list-coding-rounds.ts';
import { loadTranscripts } from './load-transcripts.ts';

/** An analyst opens a round of blind coding. */
export const openCodingRoundCommand: Command<
  RoundWish,
  RoundToOpen,
  { readonly id: string; readonly number: number }
> = {
  name: 'open-coding-round',
  load: async ({ trx, institutionId }, { studyId, codebookId }) => {
    const study = await findStanding<StudyStanding>(trx, 'study', institutionId, studyId);
    const rounds = await listCodingRounds(trx, institutionId, studyId);
    const transcripts = await loadTranscripts(trx, institutionId, studyId);
    const running = rounds.filter(({ status }) => status !== 'settled');
    return {
      study,
      codebook: await findStanding<CodebookStanding>(trx, 'codebook', institutionId, codebookId),
      transcripts: new Map(transcripts.map(({ id, standing }) => [id, standing])),
      inRounds: new Set(running.flatMap((round) => round.transcripts.map(({ id }) => id))),
      analysts: (await listAnalysts(trx, institutionId)).map(({ accountId }) => accountId),
      lastNumber: rounds[0]?.number ?? 0,
    };
  },
  decide: openCodingRound,
  answer: ([entry]) => ({ id: entry?.recordId ?? '', number: Number(entry?.data.number ?? 0) }),
};
