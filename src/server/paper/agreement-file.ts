import { formatDateTime } from '../../core/basics/format-date.ts';
import type { Locale } from '../../core/basics/locale.ts';
import { agreementSections } from '../../core/mobility/agreement-sections.ts';
import { differenceLines } from '../../core/mobility/difference-lines.ts';
import { agreementDocx } from '../../exchange/document/agreement-docx.ts';
import type { AgreementDocument } from '../../exchange/document/agreement-document.ts';
import { agreementPdf } from '../../exchange/document/agreement-pdf.ts';
import type { Typesetter } from '../../exchange/document/typesetter.ts';
import type { FormWords } from '../../register/application/form-words.ts';
import { text, textOf } from '../../messages.ts';
import type { VersionedWords } from '../../register/institution/find-document-template.ts';
import type { PrintedAgreement } from '../../register/mobility/load-printed-agreement.ts';
import type { OwnFile } from '../api/serve-endpoint.ts';
import { agreementLabelsOf } from './agreement-labels-of.ts';
import { templateWords } from './template-words.ts';
import { signatureFacts } from './signature-facts.ts';

const timeZone = 'Asia/Almaty';
const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const documentOf = (
  {
    agreement,
    version,
    contentSha256,
    content,
    amended,
    reference,
    participant,
    institution,
  }: PrintedAgreement,
  locale: Locale,
  formWords: FormWords,
  template: VersionedWords,
  isDemonstration: boolean,
): AgreementDocument => {
  const { status, settledAt, signatures } = agreement;
  const words = {
    locale,
    say: (key: string, params?: Readonly<Record<string, string | number>>) =>
      textOf(locale, `agreement.${key}`, params),
    country: formWords(locale).country,
  };
  const date =
    settledAt === null
      ? ''
      : text(locale, 'document.time', { date: formatDateTime(settledAt, locale, timeZone) });
  const number = text(locale, 'agreement.paper.number-value', { reference, version: String(version) });
  return {
    number,
    participant,
    facts: [
      [text(locale, 'agreement.paper.number'), number],
      [text(locale, 'agreement.party.participant'), participant],
      [text(locale, 'agreement.party.sending'), institution[locale]],
      [text(locale, 'agreement.party.host'), content.host.name],
      [
        text(locale, 'agreement.paper.standing'),
        textOf(locale, `agreement.paper.standing.${status}`, { date }),
      ],
    ],
    differences: amended === null ? [] : differenceLines(amended, content, words),
    sections: agreementSections(content, words),
    signatures: signatures.map((signature) => ({
      heading: text(locale, `agreement.party.${signature.party}`),
      facts: signatureFacts(signature, locale),
      isOpen: status === 'offered' && signature.status !== 'signed',
    })),
    around: templateWords.fill(
      template,
      { institution: institution[locale], name: participant, number, date },
      locale,
    ),
    sha256: contentSha256,
    locale,
    isDemonstration,
  };
};

/** A version of an agreement on paper in the language and format that are asked for, named after the application. */
export const agreementFile = async (
  { typesetter, formWords }: { readonly typesetter: Typesetter; readonly formWords: FormWords },
  printed: PrintedAgreement,
  {
    locale,
    format,
    template,
  }: {
    readonly locale: Locale;
    readonly format: 'pdf' | 'docx';
    readonly template: VersionedWords;
  },
  isDemonstration: boolean,
): Promise<OwnFile> => {
  const document = documentOf(printed, locale, formWords, template, isDemonstration);
  const labels = agreementLabelsOf(locale);
  const name = `agreement-${printed.reference}-${printed.version}.${format}`;
  const body =
    format === 'pdf'
      ? await agreementPdf(typesetter, document, labels)
      : await agreementDocx(document, labels);
  return { name, type: format === 'pdf' ? 'application/pdf' : docxType, body: Buffer.from(body) };
};
