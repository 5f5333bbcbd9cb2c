import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided, RefusalItem } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import { moveFrom } from '../basics/state-move.ts';
import { agreementParties } from './agreement.ts';
import { agreementStates } from './agreement-states.ts';
import type { AgreementStep } from './agreement-step.ts';
import { checkProposer } from './check-proposer.ts';

export interface AgreementOffered extends AgreementStep {
  /** As it was last saved. */
  readonly saved: {
    readonly version: number;
    readonly contentSha256: string;
    readonly faults: readonly RefusalItem[];
  };
  /** Another stay of the person that falls on the planned days. */
  readonly overlapping: { readonly from: string; readonly to: string } | undefined;
  /** How many versions were offered before. */
  readonly offered: number;
  readonly isAnotherOffered: boolean;
}

/**
 * Fix what was drafted and ask for the signatures: the two at home at once, the host when they have signed. Refused with
 * everything that is missing, where the days meet another stay, and where another version came into force meanwhile.
 */
export const offerAgreement = (
  step: AgreementOffered | undefined,
  { base }: { readonly base: number },
  { now, actor, newId }: Circumstances,
): Decided<readonly EntryBody[]> => {
  if (step === undefined) return refuse({ code: 'agreement-unknown' });
  const { agreement, mobility, saved } = step;
  const own = checkProposer(step, actor);
  if (!own.ok) return own;
  if (agreement.status === 'offered') return accept([]);
  const status = moveFrom(agreementStates, agreement.status, 'offer-agreement');
  if (!status.ok) return status;
  if (mobility.status === 'cancelled' || mobility.status === 'returned') {
    return refuse({ code: 'not-in-this-state', params: { state: mobility.status } });
  }
  if (saved.version !== base) return refuse({ code: 'section-changed-elsewhere' });
  if (step.isAnotherOffered) return refuse({ code: 'agreement-still-offered' });
  if (agreement.amends !== mobility.agreementVersion) return refuse({ code: 'agreement-outdated' });
  if (saved.faults.length > 0) return refuse({ code: 'incomplete', list: saved.faults });
  if (step.overlapping !== undefined) return refuse({ code: 'mobilities-overlap', params: step.overlapping });
  const { contentSha256 } = saved;
  const parties = agreementParties.map((party) => ({ party, id: newId('sig') }));
  return accept([
    {
      kind: 'AgreementOffered',
      noun: 'agreement',
      recordId: agreement.id,
      data: { version: step.offered + 1, status: status.value, contentSha256, offeredAt: now },
    },
    ...parties.map(({ party, id }) => ({
      kind: 'SignatureExpected',
      noun: 'signature',
      recordId: id,
      data: {
        agreementId: agreement.id,
        mobilityId: mobility.id,
        party,
        status: 'waiting',
        way: null,
        contentSha256,
        askedAt: null,
        answeredAt: null,
        accountId: null,
        fileSha256: null,
      },
    })),
    ...parties
      .filter(({ party }) => party !== 'host')
      .map(({ id }) => ({
        kind: 'SignatureAsked',
        noun: 'signature',
        recordId: id,
        data: { status: 'asked', askedAt: now },
      })),
  ]);
};
