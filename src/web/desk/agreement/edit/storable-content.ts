import { locales } from '../../../../core/basics/locale.ts';
import type { AgreementContent } from '../../../../core/mobility/agreement-content.ts';

/** What can be saved now: a duty waits until it is written in all three languages. */
export const storableContent = (content: AgreementContent): AgreementContent => ({
  ...content,
  duties: content.duties.filter((duty) => locales.every((locale) => duty[locale].trim() !== '')),
});
