import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import { moveFrom } from '../basics/state-move.ts';
import type { AgreementCause, AgreementProposer } from './agreement.ts';
import type { IdentifiedAgreement } from './agreement-step.ts';
import { agreementStates } from './agreement-states.ts';
import type { MobilityStanding } from './mobility.ts';

export interface AgreementsOfStay {
  readonly mobility: (MobilityStanding & { readonly id: string }) | undefined;
  /** Every version and draft, oldest first. */
  readonly agreements: readonly IdentifiedAgreement[];
}

/** The last version that was offered, if it was refused and nothing followed it. */
const refusedLast = (agreements: readonly IdentifiedAgreement[]): IdentifiedAgreement | undefined => {
  const last = agreements
    .filter(({ version }) => version !== null)
    .toSorted((a, b) => (a.version ?? 0) - (b.version ?? 0))
    .at(-1);
  return last?.status === 'refused' ? last : undefined;
};

const causeOf = (amends: number | null, corrects: number | null): AgreementCause => {
  if (corrects !== null) return 'correction';
  return amends === null ? 'first' : 'change';
};

/**
 * Begin a version: the first one and every correction of it by the university, a change by either. A draft that was begun is
 * found again; while one is offered, no other is begun. A refusal never stands in the way of a correction.
 */
export const beginAgreement = (
  { mobility, agreements }: AgreementsOfStay,
  proposedBy: AgreementProposer,
  { now, actor, newId }: Circumstances,
): Decided<readonly EntryBody[]> => {
  if (mobility === undefined) return refuse({ code: 'mobility-unknown' });
  if (proposedBy === 'sending' && actor === mobility.accountId) return refuse({ code: 'own-agreement' });
  if (mobility.status === 'cancelled' || mobility.status === 'returned') {
    return refuse({ code: 'not-in-this-state', params: { state: mobility.status } });
  }
  const begun = agreements.find((one) => one.status === 'draft' && one.proposedBy === proposedBy);
  if (begun !== undefined) return accept([]);
  if (agreements.some(({ status }) => status === 'offered'))
    return refuse({ code: 'agreement-still-offered' });
  const amends = mobility.agreementVersion;
  if (proposedBy === 'participant' && amends === null) return refuse({ code: 'agreement-not-in-force' });
  const corrects = refusedLast(agreements)?.version ?? null;
  const by = proposedBy === 'participant' ? 'request-change' : 'draft-agreement';
  const status = moveFrom(agreementStates, null, by);
  if (!status.ok) return status;
  return accept([
    {
      kind: 'AgreementDrafted',
      noun: 'agreement',
      recordId: newId('agm'),
      data: {
        mobilityId: mobility.id,
        version: null,
        cause: causeOf(amends, corrects),
        status: status.value,
        proposedBy,
        amends,
        corrects,
        contentSha256: null,
        draftedAt: now,
        offeredAt: null,
        settledAt: null,
      },
    },
  ]);
};
