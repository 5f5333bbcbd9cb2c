import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import type { AgreementStep } from './agreement-step.ts';

/**
 * A version is written, offered and withdrawn by the side that began it: the participant's own by himself, the university's by
 * anybody there but him.
 */
export const checkProposer = (
  { agreement, mobility }: Pick<AgreementStep, 'agreement' | 'mobility'>,
  actor: string,
): Decided<undefined> => {
  const isParticipant = actor === mobility.accountId;
  return (agreement.proposedBy === 'participant') === isParticipant
    ? accept(undefined)
    : refuse({ code: 'agreement-of-other-side' });
};
