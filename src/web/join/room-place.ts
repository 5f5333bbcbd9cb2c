import type { AnswerOf } from '../api.ts';
import type { openRoom, watchRoom } from '../../contract/study-room.ts';

type OpenedRoom = AnswerOf<typeof openRoom>;
export type ShownRoom = NonNullable<AnswerOf<typeof watchRoom>['shows']>;
export type ShownPoll = NonNullable<ShownRoom['poll']>;

/** What this phone said to one question, and what became of it. */
export interface OwnAnswer {
  readonly pollId: string;
  /** The question takes answers by pseudonym: the personal code is sent, not the mark. */
  readonly isNamed: boolean;
  /** Known to the server by nothing else, and for this question alone. */
  readonly mark: string;
  /** Null: the question came up, or was left. */
  readonly choices: readonly string[] | null;
  readonly is: 'seen' | 'left' | 'chosen';
  /** Of the intent: the same as long as the same is sent. */
  readonly key: string;
  readonly state: 'waiting' | 'taken' | 'late' | 'refused';
  /** Why it was refused. */
  readonly refusal?: string;
}

/** Where this phone is: kept as long as the question is open, so that a page that was loaded anew stands where it stood. */
export interface RoomPlace {
  readonly opened: OpenedRoom;
  /** The personal code, where one was typed; questions with a pseudonym need it. */
  readonly code: string | null;
  readonly answer: OwnAnswer | null;
}
