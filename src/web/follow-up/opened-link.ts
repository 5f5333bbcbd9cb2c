import type { openFollowUp, readQuestionnaire } from '../../contract/follow-up.ts';
import type { AnswerOf } from '../api.ts';

export type Opened = AnswerOf<typeof openFollowUp>;
export type Questions = AnswerOf<typeof readQuestionnaire>;
export type Question = Questions['pages'][number]['elements'][number];

/** What a personal link opened, with the questions that it puts. */
export interface OpenedLink {
  readonly opened: Opened;
  readonly questions: Questions;
}
