import type { WebhookNoun } from './webhook-nouns.ts';

export const webhookStatuses = ['active', 'paused', 'stopped', 'removed'] as const;
export type WebhookStatus = (typeof webhookStatuses)[number];

/** Why the program stopped: the receiver said that it is gone (410), or every try of a message failed. */
export const webhookStops = ['gone', 'failed'] as const;
export type WebhookStop = (typeof webhookStops)[number];

/** An address of another system that is told of what happens in an institution. */
export interface WebhookStanding {
  /** Who made it. */
  readonly accountId: string;
  readonly nouns: readonly WebhookNoun[];
  /** SHA-256 of the address, so that the journal proves which it was and does not hold it. */
  readonly addressSha256: string;
  readonly status: WebhookStatus;
  readonly why: WebhookStop | null;
  readonly madeAt: string;
  readonly secretMadeAt: string;
}
