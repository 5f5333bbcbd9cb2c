import type { sumIntentions } from '../../../contract/intention.ts';
import type { AnswerOf } from '../../api.ts';

/** What is intended, added up: no single answer. */
export type IntentionSums = AnswerOf<typeof sumIntentions>;
