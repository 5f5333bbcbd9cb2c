import type { JsonObject } from './json.ts';

/**
 * What a decision adds to the journal: which record changed and how. `data` holds ids, codes, dates and numbers,
 * never a name, an address or a text somebody wrote.
 */
export interface EntryBody<Data extends JsonObject = JsonObject> {
  /** Past tense, `ApplicationSubmitted`. */
  readonly kind: string;
  /** Which kind of record: `application`. */
  readonly noun: string;
  readonly recordId: string;
  readonly data: Data;
}
