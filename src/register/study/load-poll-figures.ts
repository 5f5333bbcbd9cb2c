import { sql } from 'kysely';
import { checkTypedPercentages, type PercentObjection } from '../../core/claim/check-typed-percentages.ts';
import { mayUse } from '../../core/study/consent/may-use.ts';
import { pollFigure, type PollFigure } from '../../core/study/figures/poll-figure.ts';
import type { StudyFigureStanding } from '../../core/study/standing/figure-standing.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';
import { listPollAnswers, type AnsweredPoll } from './list-poll-answers.ts';
import { listStudyConsents } from './list-study-consents.ts';

/** What stands beside a figure, in its newest words. */
interface FigureText extends StudyFigureStanding {
  readonly id: string;
  readonly words: string;
}

/** A closed poll with its figure, the words beside it, and what is objected to in them for the base as it is now. */
export interface LoadedFigure {
  readonly poll: Omit<AnsweredPoll, 'answers'>;
  readonly figure: PollFigure;
  readonly text: FigureText | undefined;
  readonly objections: readonly PercentObjection[];
}

/** The figures of all closed polls of a study, in the order of sessions and questions. */
export const loadPollFigures = async (
  trx: RegisterTransaction,
  institutionId: string,
  studyId: string,
): Promise<readonly LoadedFigure[]> => {
  const polls = await listPollAnswers(trx, institutionId, studyId);
  const consents = await listStudyConsents(trx, institutionId, studyId);
  const { rows } = await sql<FigureText>`
    select f.id, f.study_id as "studyId", f.poll_id as "pollId", f.version, f.sha256, f.objections,
           ${instant('f.written_at')} as "writtenAt", f.written_by as "writtenBy", t.words
      from study_figure f
      join study_figure_text t
        on t.institution_id = f.institution_id and t.figure_id = f.id and t.version = f.version
     where f.institution_id = ${institutionId} and f.study_id = ${studyId}`.execute(trx);
  return polls.map(({ answers, ...poll }) => {
    const figure = pollFigure({ ...poll, answers }, (id) => mayUse(consents, id).counted);
    const text = rows.find(({ pollId }) => pollId === poll.id);
    const objections =
      text === undefined || figure.n === 0 ? [] : checkTypedPercentages(text.words, figure.n);
    return { poll, figure, text, objections };
  });
};
