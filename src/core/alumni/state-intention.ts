import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import type { MobilityStanding } from '../mobility/mobility.ts';
import type { IntentionOccasion } from './intention.ts';

/** Occasions on which it is asked in the desk; those of the waves come with the follow-up. */
export const askedOccasions = ['agreement', 'return'] as const satisfies readonly IntentionOccasion[];
export type AskedOccasion = (typeof askedOccasions)[number];

/** Which occasion a stay has reached: from its agreement until it begins, and from its end on. */
export const occasionOf = ({ status }: Pick<MobilityStanding, 'status'>): AskedOccasion | undefined => {
  if (status === 'agreed') return 'agreement';
  return status === 'returned' ? 'return' : undefined;
};

/** Once an occasion. The journal learns that it was said, never what. */
export const stateIntention = (
  {
    mobility,
    said,
  }: { readonly mobility: MobilityStanding | undefined; readonly said: readonly IntentionOccasion[] },
  { mobilityId, occasion }: { readonly mobilityId: string; readonly occasion: AskedOccasion },
): Decided<readonly EntryBody[]> => {
  if (mobility === undefined) return refuse({ code: 'mobility-unknown' });
  if (said.includes(occasion)) return refuse({ code: 'intention-stated-before' });
  if (occasionOf(mobility) !== occasion)
    return refuse({ code: 'not-in-this-state', params: { state: mobility.status } });
  return accept([{ kind: 'IntentionStated', noun: 'mobility', recordId: mobilityId, data: { occasion } }]);
};
