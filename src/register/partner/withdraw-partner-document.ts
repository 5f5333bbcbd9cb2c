import type { PartnerDocumentStanding } from '../../core/partner/partner-document.ts';
import { withdrawPartnerDocument } from '../../core/partner/withdraw-partner-document.ts';
import type { Command } from '../command.ts';
import { findStanding } from '../standing.ts';

/** Takes a document away from its stay, with a reason; what was read of it goes. */
export const withdrawPartnerDocumentCommand: Command<
  { readonly id: string },
  PartnerDocumentStanding | undefined,
  { readonly withdrawn: boolean }
> = {
  name: 'withdraw-partner-document',
  load: async ({ trx, institutionId }, { id }) => findStanding(trx, 'partner-document', institutionId, id),
  decide: withdrawPartnerDocument,
  save: async ({ trx, institutionId }, { input: { id } }) => {
    await trx
      .deleteFrom('partner_course')
      .where('institution_id', '=', institutionId)
      .where('document_id', '=', id)
      .execute();
    await trx
      .deleteFrom('partner_document_content')
      .where('institution_id', '=', institutionId)
      .where('id', '=', id)
      .execute();
  },
  answer: (entries) => ({ withdrawn: entries.length > 0 }),
};
