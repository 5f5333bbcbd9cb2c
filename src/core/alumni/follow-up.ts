/** After how many months somebody is asked. */
export const waves = [6, 12, 36, 60] as const;
export type Wave = (typeof waves)[number];

/**
 * Where one asking stands. `invited`: a letter was ordered; `answered`; `closed`: its time is over without an answer; `stopped`: he is
 * not asked any more.
 */
export const followUpStatuses = ['invited', 'answered', 'closed', 'stopped'] as const;
export type FollowUpStatus = (typeof followUpStatuses)[number];

/** By whom the answer was entered. */
export const enteredBy = ['self', 'telephone'] as const;
export type EnteredBy = (typeof enteredBy)[number];

/** One asking of one person in one wave. */
export interface FollowUpStanding {
  readonly alumnusId: string;
  readonly accountId: string;
  readonly wave: Wave;
  readonly dueOn: string;
  /** The last day on which it can be answered. */
  readonly closesOn: string;
  readonly status: FollowUpStatus;
  /** Counts the links that were made; only the newest opens. */
  readonly linkIssue: number;
  /** With which of them it was answered; a newer one may correct the answer. */
  readonly answeredIssue: number | null;
  /** The day of the first letter. */
  readonly invitedOn: string;
  /** How many reminders were ordered. */
  readonly reminders: number;
  readonly bouncedAt: string | null;
  readonly answeredAt: string | null;
  readonly enteredBy: EnteredBy | null;
  /** Which version of the questions is put to him, from the first letter on; `null` in askings of before that was kept. */
  readonly questionnaire: number | null;
}
