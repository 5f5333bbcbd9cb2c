import type { readReturns } from '../../../contract/returns.ts';
import type { AnswerOf } from '../../api.ts';

/** All that the page of returns shows. */
export type ReturnsAnswer = AnswerOf<typeof readReturns>;
