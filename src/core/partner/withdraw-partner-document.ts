import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import { moveFrom } from '../basics/state-move.ts';
import type { PartnerDocumentStanding } from './partner-document.ts';
import { partnerDocumentStates } from './states.ts';

/** Takes a document that was kept by mistake away from its stay; what was read of it is deleted. */
export const withdrawPartnerDocument = (
  document: PartnerDocumentStanding | undefined,
  { id }: { readonly id: string },
  { now }: Circumstances,
): Decided<readonly EntryBody[]> => {
  if (document === undefined) return refuse({ code: 'partner-document-unknown' });
  const moved = moveFrom(partnerDocumentStates, document.status, 'withdraw-partner-document');
  if (!moved.ok) return moved;
  return accept([
    {
      kind: 'PartnerDocumentWithdrawn',
      noun: 'partner-document',
      recordId: id,
      data: { status: moved.value, withdrawnAt: now },
    },
  ]);
};
