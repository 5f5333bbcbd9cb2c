import type { JsonObject } from '../../core/basics/json.ts';
import { paperProse } from './paper-prose.ts';

/** A line of a paper's head: what it is called, and what it is. */
export const paperFact = ([name, value]: readonly [name: string, value: string]): JsonObject => ({
  name,
  value: paperProse(value),
});
