import type { JournalEntry } from '../journal/entry.ts';
import { readAddress } from './read-address.ts';

/** What of an entry is told: never its data, its actor or its reason. */
export type ToldEntry = Pick<JournalEntry, 'id' | 'sequence' | 'kind' | 'noun' | 'recordId' | 'at'>;

/** The body of a message (Standard Webhooks 1.0, "thin"): that something happened and where it is read. */
interface WebhookMessage {
  /** `noun.Kind`, the noun with `_` where the journal has `-`. */
  readonly type: string;
  /** When it happened; ISO 8601. */
  readonly timestamp: string;
  readonly data: {
    readonly institution: string;
    readonly sequence: number;
    readonly noun: string;
    readonly kind: string;
    readonly record: string;
    /** Address of the API. */
    readonly url: string;
  };
}

export const webhookMessage = (
  institutionId: string,
  { sequence, kind, noun, recordId, at }: ToldEntry,
  publicUrl: string,
): WebhookMessage => ({
  type: `${noun.replaceAll('-', '_')}.${kind}`,
  timestamp: at,
  data: {
    institution: institutionId,
    sequence,
    noun,
    kind,
    record: recordId,
    url: `${publicUrl}${readAddress(institutionId, noun, recordId)}`,
  },
});
