import type { output } from 'zod';
import type { readValidity } from '../../../contract/validity.ts';

export type ValidityAnswer = output<(typeof readValidity)['answer']>;
export type FoundValidity = NonNullable<ValidityAnswer['found']>;
export type OutcomeAnswer = FoundValidity['outcomes'][number];
