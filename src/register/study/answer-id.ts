import { randomUUID } from 'node:crypto';

/** Of an answer to a poll: wholly random, where other ids tell when they were made. */
export const answerId = (): string => `pan_${randomUUID()}`;
