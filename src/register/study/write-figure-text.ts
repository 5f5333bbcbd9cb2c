import { sql } from 'kysely';
import { checkTypedPercentages } from '../../core/claim/check-typed-percentages.ts';
import { writeFigureText, type FigureToWrite } from '../../core/study/figures/write-figure-text.ts';
import type { PollStanding } from '../../core/study/standing/session-standing.ts';
import type { Command } from '../command.ts';
import { newId } from '../new-id.ts';
import { sha256 } from '../sha256.ts';
import { findStanding } from '../standing.ts';
import { loadPollFigures } from './load-poll-figures.ts';
import type { StudyFigureStanding } from '../../core/study/standing/figure-standing.ts';

interface Input {
  readonly studyId: string;
  readonly pollId: string;
  readonly words: string;
  readonly baseVersion: number;
}

/** An analyst writes beside a figure; how many percentages of it the base does not give is counted here, as it is for whoever typed them. */
export const writeFigureTextCommand: Command<
  Input,
  FigureToWrite,
  { readonly id: string; readonly version: number; readonly objections: number }
> = {
  name: 'write-figure-text',
  load: async ({ trx, institutionId }, { studyId, pollId, words }) => {
    const poll = await findStanding<PollStanding>(trx, 'poll', institutionId, pollId);
    const own = poll?.studyId === studyId ? { id: pollId, status: poll.status } : undefined;
    const { rows } = await sql<{ readonly id: string }>`
      select id from study_figure where institution_id = ${institutionId} and poll_id = ${pollId}`.execute(
      trx,
    );
    const id = rows[0]?.id;
    const standing =
      id === undefined
        ? undefined
        : await findStanding<StudyFigureStanding>(trx, 'study-figure', institutionId, id);
    const figures = await loadPollFigures(trx, institutionId, studyId);
    const base = figures.find((one) => one.poll.id === pollId)?.figure.n ?? 0;
    return {
      studyId,
      poll: own,
      figure: id === undefined || standing === undefined ? undefined : { id, standing },
      sha256: sha256(words),
      objections: base === 0 ? 0 : checkTypedPercentages(words, base).length,
    };
  },
  decide: writeFigureText,
  save: async ({ trx, institutionId }, { entries: [entry], state: { figure }, input: { words } }) => {
    await trx
      .insertInto('study_figure_text')
      .values({
        institution_id: institutionId,
        id: newId('sft'),
        figure_id: entry?.recordId ?? '',
        version: (figure?.standing.version ?? 0) + 1,
        words,
      })
      .execute();
  },
  answer: ([entry], { figure, objections }) => ({
    id: entry?.recordId ?? '',
    version: (figure?.standing.version ?? 0) + 1,
    objections,
  }),
};
