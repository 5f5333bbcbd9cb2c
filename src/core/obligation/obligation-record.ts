import type { Evidence } from './evidence.ts';

export const eventStatuses = ['claimed', 'accepted', 'refused'] as const;
export type EventStatus = (typeof eventStatuses)[number];

/** A period or a contribution that somebody says belongs to an obligation. It counts once the office has accepted it. */
export interface ObligationEventStanding {
  readonly obligationId: string;
  readonly accountId: string;
  /** `work`, `contribution`, or a kind that the rule names. */
  readonly kind: string;
  readonly status: EventStatus;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly place: string | null;
  readonly remote: boolean;
  readonly sector: string | null;
  /** Of a contribution: for how many months it stands. */
  readonly months: number | null;
  readonly evidence: Evidence;
  readonly fileSha256: string | null;
  readonly recordedAt: string;
  readonly decidedAt: string | null;
  /** Account of who decided; an appeal goes to somebody else. */
  readonly decidedBy: string | null;
}

export const requestKinds = [
  'exemption',
  'deferral',
  'substitution',
  'refund',
  'objection',
  'appeal',
] as const;
export type RequestKind = (typeof requestKinds)[number];
export const requestStatuses = ['filed', 'granted', 'refused'] as const;
export type RequestStatus = (typeof requestStatuses)[number];

/** What a participant asks of the office, with his reasons kept apart. */
export interface ObligationRequestStanding {
  readonly obligationId: string;
  readonly accountId: string;
  readonly kind: RequestKind;
  readonly status: RequestStatus;
  /** The decision that an objection or an appeal is against: an event, a request, or the obligation itself for its refund. */
  readonly subjectId: string | null;
  /** Of an exemption or a deferral: the kind of event, as the rule names it. */
  readonly eventKind: string | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  /** Of a substitution: the months it would stand for. */
  readonly months: number | null;
  readonly fileSha256: string | null;
  readonly filedAt: string;
  /** Until when the office has to answer. */
  readonly answerDueOn: string;
  readonly decidedAt: string | null;
  readonly decidedBy: string | null;
}

/** One part of what is to be paid back. Whole tenge. */
export interface RefundInstalmentStanding {
  readonly obligationId: string;
  readonly accountId: string;
  readonly position: number;
  readonly amount: number;
  readonly dueOn: string;
  readonly paidAmount: number;
  readonly paidOn: string | null;
  /** Withdrawn with the demand, after an objection. */
  readonly withdrawnAt: string | null;
}

/** A family of rules of one programme, of which each version has its day of effect; kept by the national office. */
export interface ObligationRuleStanding {
  readonly code: string;
  readonly version: number;
  readonly validFrom: string;
  readonly ruleSha256: string;
  readonly recordedAt: string;
}
