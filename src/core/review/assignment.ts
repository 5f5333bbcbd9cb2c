/** Where one review stands. */
export const assignmentStatuses = [
  'proposed',
  'invited',
  'accepted',
  'submitted',
  'declined',
  'conflict',
  'released',
  'void',
] as const;
export type AssignmentStatus = (typeof assignmentStatuses)[number];

/** Why a reviewer may not judge an application. */
export const conflictKinds = [
  'relative',
  'supervisor',
  'joint-work',
  'same-institution',
  'money',
  'other',
] as const;
export type ConflictKind = (typeof conflictKinds)[number];

/** One reviewer on one application; it lives in the applicant's institution and is all the reviewer acts through. */
export interface AssignmentStanding {
  readonly callId: string;
  readonly applicationId: string;
  /** The account of the reviewer. */
  readonly accountId: string;
  readonly status: AssignmentStatus;
  /** 1: as planned; 2: a third opinion. */
  readonly round: number;
  readonly dueOn: string;
  readonly proposedAt: string;
  readonly invitedAt: string | null;
  readonly answeredAt: string | null;
  readonly submittedAt: string | null;
  readonly conflictKind: string | null;
  /** Weighted total in hundredths of a point of a hundred, once submitted. */
  readonly total: number | null;
  readonly sheetSha256: string | null;
}

/** Statuses in which a review counts or may still come. */
export const livingAssignments: readonly AssignmentStatus[] = [
  'proposed',
  'invited',
  'accepted',
  'submitted',
];
