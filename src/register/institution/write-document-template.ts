import {
  writeDocumentTemplate,
  type TemplateInput,
  type TemplateState,
} from '../../core/institution/write-document-template.ts';
import type { DocumentTemplateStanding } from '../../core/institution/document-template.ts';
import type { Command } from '../command.ts';
import { sha256 } from '../sha256.ts';
import { findStanding } from '../standing.ts';

const noun = 'document-template';

/** Put other words around a paper. */
export const writeDocumentTemplateCommand: Command<
  TemplateInput,
  TemplateState,
  { readonly version: number }
> = {
  name: 'write-document-template',
  load: async ({ trx, institutionId }, { kind, locale, words }) => {
    const found = await trx
      .selectFrom('document_template')
      .select('id')
      .where('institution_id', '=', institutionId)
      .where('kind', '=', kind)
      .where('locale', '=', locale)
      .executeTakeFirst();
    const { letterhead, opening, closing, signatories } = words;
    return {
      id: found?.id,
      template: found && (await findStanding<DocumentTemplateStanding>(trx, noun, institutionId, found.id)),
      sha256: sha256(JSON.stringify([letterhead, opening, closing, signatories])),
    };
  },
  decide: writeDocumentTemplate,
  save: async ({ trx, institutionId, circumstances: { newId, now, actor } }, { entries, input }) => {
    const [entry] = entries;
    if (entry === undefined) return;
    await trx
      .insertInto('document_template_content')
      .values({
        ...{ institution_id: institutionId, id: newId('dtc'), template_id: entry.recordId },
        ...{ version: input.baseVersion + 1, words: JSON.stringify(input.words) },
        ...{ written_at: now, written_by: actor },
      })
      .execute();
  },
  answer: (entries, _state, { baseVersion }) => ({
    version: entries.length === 0 ? baseVersion : baseVersion + 1,
  }),
};
