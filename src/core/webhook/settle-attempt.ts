import type { WebhookStop } from './webhook.ts';

/** What became of one try. `answered`: with another status than 2xx; `closed`: the name leads to no public address. */
export const attemptOutcomes = [
  'delivered',
  'answered',
  'gone',
  'redirected',
  'timeout',
  'unreachable',
  'certificate',
  'closed',
] as const;
export type AttemptOutcome = (typeof attemptOutcomes)[number];

/** How far an address was told, and what is known of the message after that. */
export interface DeliveryPlace {
  /** Sequence of the last entry that needs no telling any more. */
  readonly position: number;
  /** Tries of the next message that failed. */
  readonly failures: number;
  /** Not before this instant; `null` is at once. */
  readonly nextAttemptAt: string | null;
}

/** Seconds of waiting after each failed try (Standard Webhooks 1.0): nine waits, ten tries, four days. */
export const retrySeconds = [5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400] as const;
/** Waits are up to a tenth longer by chance, so that those that failed together do not come back together. */
const spread = 0.1;
const longestWait = 86_400;

export interface SettledAttempt {
  readonly place: DeliveryPlace;
  /** Whether, and why, nothing more is sent until somebody says so. */
  readonly stop: WebhookStop | null;
}

/** What follows from a try of the message for the entry `sequence`. `chance` lies in [0, 1). */
export const settleAttempt = (
  place: DeliveryPlace,
  {
    sequence,
    outcome,
    at,
    chance,
    retryAfterSeconds = 0,
  }: {
    readonly sequence: number;
    readonly outcome: AttemptOutcome;
    readonly at: string;
    readonly chance: number;
    /** What the receiver asked for. */
    readonly retryAfterSeconds?: number;
  },
): SettledAttempt => {
  if (outcome === 'delivered')
    return { place: { position: sequence, failures: 0, nextAttemptAt: null }, stop: null };
  const failures = place.failures + 1;
  const usual = retrySeconds[place.failures];
  if (outcome === 'gone' || usual === undefined) {
    return {
      place: { ...place, failures, nextAttemptAt: null },
      stop: outcome === 'gone' ? 'gone' : 'failed',
    };
  }
  const asked = Math.min(retryAfterSeconds, longestWait);
  const wait = Math.max(usual, asked) * (1 + spread * chance);
  const nextAttemptAt = new Date(Date.parse(at) + Math.round(wait * 1000)).toISOString();
  return { place: { ...place, failures, nextAttemptAt }, stop: null };
};
