import type { output } from 'zod';
import type { readValidity } from '../../../contract/validity.ts';

type ValidityAnswer = output<(typeof readValidity)['answer']>;
type FoundValidity = NonNullable<ValidityAnswer['found']>;
export type OutcomeAnswer = FoundValidity['outcomes'][number];
