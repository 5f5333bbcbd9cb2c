import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import type { PartnerAgreementStanding } from './partner.ts';

/** From now on no place is taken under it; stays that were agreed go on. */
export const endPartnerAgreement = (
  state: PartnerAgreementStanding | undefined,
  { id }: { readonly id: string },
  { now }: Circumstances,
): Decided<readonly EntryBody[]> => {
  if (state === undefined) return refuse({ code: 'partner-agreement-unknown' });
  return accept(
    state.endedAt === null
      ? [{ kind: 'PartnerAgreementEnded', noun: 'partner-agreement', recordId: id, data: { endedAt: now } }]
      : [],
  );
};
