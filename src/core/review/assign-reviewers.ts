import type { ApplicationStatus } from '../application/application.ts';
import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import type { SelectionStanding } from './selection.ts';

/** One review to be asked for. */
export interface PlannedReview {
  readonly applicationId: string;
  readonly accountId: string;
}

/** Who may be given what, in one institution. */
export interface AssigningState {
  readonly selection: SelectionStanding | undefined;
  /** Applications of this call in this institution. */
  readonly applications: ReadonlyMap<string, ApplicationStatus>;
  /** Accounts in the pool. */
  readonly pool: ReadonlySet<string>;
  /** `applicationId accountId` of what was ever assigned, also declined or in conflict. */
  readonly assigned: ReadonlySet<string>;
  /** `applicationId accountId` of every conflict that is known. */
  readonly conflicts: ReadonlySet<string>;
}

/** Reviews are proposed, never against a conflict; what was assigned before is left as it is. */
export const assignReviewers = (
  { selection, applications, pool, assigned, conflicts }: AssigningState,
  {
    callId,
    reviews,
    round,
  }: { readonly callId: string; readonly reviews: readonly PlannedReview[]; readonly round: 1 | 2 },
  { now, newId }: Circumstances,
): Decided<readonly EntryBody[]> => {
  if (selection === undefined) return refuse({ code: 'selection-unknown' });
  if (selection.status !== 'reviewing') {
    return refuse({ code: 'not-in-this-state', params: { state: selection.status } });
  }
  const fresh = reviews.filter(
    ({ applicationId, accountId }) => !assigned.has(`${applicationId} ${accountId}`),
  );
  for (const { applicationId, accountId } of fresh) {
    if (applications.get(applicationId) !== 'eligible') return refuse({ code: 'application-not-eligible' });
    if (!pool.has(accountId)) return refuse({ code: 'reviewer-unknown' });
    if (conflicts.has(`${applicationId} ${accountId}`)) return refuse({ code: 'reviewer-in-conflict' });
  }
  return accept(
    fresh.map(({ applicationId, accountId }) => ({
      kind: 'ReviewAssigned',
      noun: 'assignment',
      recordId: newId('asg'),
      data: {
        callId,
        applicationId,
        accountId,
        status: 'proposed',
        round,
        dueOn: selection.reviewsDueOn,
        proposedAt: now,
        invitedAt: null,
        answeredAt: null,
        submittedAt: null,
        conflictKind: null,
        total: null,
        sheetSha256: null,
      },
    })),
  );
};
