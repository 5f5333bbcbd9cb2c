import type { output } from 'zod';
import type { readMinistryForm } from '../../../contract/ministry.ts';

/** A form as it comes from the server. */
export type FormAnswer = output<(typeof readMinistryForm)['answer']>;
