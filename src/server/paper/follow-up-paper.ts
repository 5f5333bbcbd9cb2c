import { formatDate } from '../../core/basics/format-date.ts';
import type { Locale } from '../../core/basics/locale.ts';
import { followUpPdf } from '../../exchange/document/follow-up-pdf.ts';
import type { Typesetter } from '../../exchange/document/typesetter.ts';
import { text } from '../../messages.ts';
import { followUpCode } from '../../register/alumni/follow-up-code.ts';
import type { FollowUpLetterMatter } from '../../register/alumni/list-follow-up-letter-matter.ts';
import type { Setting } from '../../register/perform.ts';
import type { OwnFile } from '../api/serve-endpoint.ts';
import { followUpAddress } from '../link/follow-up-address.ts';
import { paperLabelsOf } from './paper-labels-of.ts';

interface PaperParts {
  readonly typesetter: Typesetter;
  readonly publicUrl: string;
  readonly secret: string;
  readonly setting: Setting;
}

/** The invitation on paper in the language that is asked for: for whoever has no mail, or another way to be reached. */
export const followUpPaper = async (
  { typesetter, publicUrl, secret, setting }: PaperParts,
  { followUpId, linkIssue, wave, closesOn, institution, name }: FollowUpLetterMatter,
  { institutionId, locale }: { readonly institutionId: string; readonly locale: Locale },
): Promise<OwnFile> => {
  const pdf = await followUpPdf(
    typesetter,
    {
      title: text(locale, 'alumni-mail.paper.title'),
      greeting: text(locale, 'application-mail.greeting', { name }),
      paragraphs: [
        text(locale, 'alumni-mail.invited.body', {
          institution: institution[locale],
          count: wave,
          shown: String(wave),
        }),
        text(locale, 'alumni-mail.what', { last: formatDate(closesOn, locale) }),
      ],
      address: followUpAddress({ publicUrl, secret }, { institutionId, followUpId }, { locale, linkIssue }),
      orType: text(locale, 'alumni-mail.paper.or-type', { address: `${publicUrl}/${locale}/follow-up` }),
      code: followUpCode(setting.vault, { id: followUpId, linkIssue }),
      closing: [text(locale, 'alumni-mail.stop')],
      footer: institution[locale],
      locale,
      isDemonstration: setting.isDemonstration,
    },
    {
      ...paperLabelsOf(locale, 'follow-up'),
      scan: text(locale, 'alumni-mail.paper.scan'),
      scanAlt: text(locale, 'alumni-mail.paper.scan-alt'),
    },
  );
  return { name: 'follow-up.pdf', type: 'application/pdf', body: Buffer.from(pdf) };
};
