/** What an institution offers to those who came back. */
export const supportKinds = ['vacancy', 'university-task', 'small-grant', 'mentor'] as const;
export type SupportKind = (typeof supportKinds)[number];
export const offerStatuses = ['open', 'closed'] as const;
export type OfferStatus = (typeof offerStatuses)[number];

/** An offer to alumni of every institution; none depends on an answer to a follow-up. */
export interface SupportOfferStanding {
  readonly institutionId: string;
  readonly kind: SupportKind;
  /** ISCED code of the field; `null` for all fields. */
  readonly field: string | null;
  readonly closesOn: string;
  readonly status: OfferStatus;
  readonly postedAt: string;
  readonly closedAt: string | null;
}

export const interestStatuses = ['noted', 'taken-up', 'withdrawn'] as const;
export type InterestStatus = (typeof interestStatuses)[number];

/** That an alumnus wants an offer, and whether he got it. */
export interface SupportInterestStanding {
  readonly offerId: string;
  readonly alumnusId: string;
  readonly accountId: string;
  readonly status: InterestStatus;
  readonly notedAt: string;
  readonly takenUpOn: string | null;
}
