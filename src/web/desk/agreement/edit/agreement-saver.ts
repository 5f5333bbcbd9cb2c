import { readAgreement, saveAgreement } from '../../../../contract/agreement.ts';
import { accept, refuse } from '../../../../core/basics/result.ts';
import { unstorableFields } from '../../../../core/basics/unstorable-fields.ts';
import { agreementContent, type AgreementContent } from '../../../../core/mobility/agreement-content.ts';
import { pageSavers } from '../../saving/page-savers.ts';
import { SectionSaver, type StoredSection } from '../../saving/section-saver.ts';
import { sendOnce } from '../../saving/send-once.ts';
import { storableContent } from './storable-content.ts';

/** The saver of one draft of an agreement on this page: all its parts are saved together. */
export const agreementSaver = (
  institutionId: string,
  id: string,
  stored: StoredSection<AgreementContent>,
): SectionSaver<AgreementContent> => {
  const params = { institutionId, id };
  return pageSavers.of<AgreementContent>(
    `${id} agreement`,
    (tools) =>
      new SectionSaver(stored, {
        ...tools,
        save: async (base, content) =>
          sendOnce(saveAgreement, { params, body: { base, content: storableContent(content) } }),
        readStored: async () => {
          const read = await sendOnce(readAgreement, { params });
          if (!read.ok) return read;
          const { content, base } = read.value.agreement;
          return content === null
            ? refuse({ code: 'agreement-unknown' })
            : accept({ version: base, content });
        },
        isFit: (content) =>
          agreementContent.safeParse(storableContent(content)).success &&
          unstorableFields(content).length === 0,
      }),
  );
};
