import type { PollContent } from '../standing/poll-content.ts';
import type { PollStanding } from '../standing/session-standing.ts';
import { countAnswers, type Answer, type AnswerFigure } from './count-answers.ts';

/** A closed poll with what was answered: null choices are of who saw the question and left it. */
interface CountedPoll extends Pick<PollStanding, 'kind' | 'answersAre'> {
  readonly content: Pick<PollContent, 'options'>;
  readonly answers: readonly { readonly participantId: string | null; readonly choices: Answer }[];
}

export interface PollFigure extends AnswerFigure {
  /** Answers of people who do not take part any more: in no count and no base. */
  readonly withdrawn: number;
  /** Answers without a name cannot be taken back, whoever withdraws. */
  readonly isFast: boolean;
}

/** The figure of a closed poll, without the answers of those who took back their consent to take part. */
export const pollFigure = (
  { kind, answersAre, content, answers }: CountedPoll,
  takesPart: (participantId: string) => boolean,
): PollFigure => {
  const counted = answers.filter(({ participantId }) => participantId === null || takesPart(participantId));
  return {
    ...countAnswers(
      content.options.map(({ id }) => id),
      counted.map(({ choices }) => choices),
      kind === 'multiple',
    ),
    withdrawn: answers.length - counted.length,
    isFast: answersAre === 'anonymous',
  };
};
