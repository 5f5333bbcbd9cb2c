import type { PaperFormat } from '../../core/basics/paper-formats.ts';
import { formatDate } from '../../core/basics/format-date.ts';
import type { Locale, LocalizedText } from '../../core/basics/locale.ts';
import type { TemplateKind } from '../../core/institution/document-template.ts';
import { blocksFile } from '../../exchange/document/blocks-file.ts';
import type { PaperBlocks } from '../../exchange/document/paper-blocks.ts';
import { plainProse } from '../../exchange/document/plain-prose.ts';
import { signatureBlocks } from '../../exchange/document/signature-blocks.ts';
import type { Typesetter } from '../../exchange/document/typesetter.ts';
import { text } from '../../messages.ts';
import type { VersionedWords } from '../../register/institution/find-document-template.ts';
import type { OwnFile } from '../api/serve-endpoint.ts';
import { orderFile } from './order-file.ts';
import { paperLabelsOf } from './paper-labels-of.ts';
import { templateWords } from './template-words.ts';

interface Asked {
  readonly kind: TemplateKind;
  readonly locale: Locale;
  readonly format: PaperFormat;
  readonly country: (code: string) => string;
  readonly institution: LocalizedText;
  /** A day. */
  readonly today: string;
}

/** Where the facts of a paper will stand between the words of the institution. */
const emptyPaper = (template: VersionedWords, { kind, locale, institution, today }: Asked): PaperBlocks => {
  const words = templateWords.fill(
    template,
    {
      institution: institution[locale],
      name: text(locale, 'document-template.example.name'),
      reference: 'Q0000-00000-00000',
      number: '0',
      call: text(locale, 'document-template.example.call'),
      date: formatDate(today, locale),
    },
    locale,
  );
  const title = text(locale, `document-template.kind.${kind}`);
  return {
    title,
    letterhead: words.letterhead,
    author: institution[locale],
    blank: '—',
    footer: `${title} · ${words.version}`,
    isWide: false,
    locale,
    isDemonstration: true,
    blocks: [
      ...words.opening.map(plainProse),
      { kind: 'prose', text: text(locale, `document-template.example.facts.${kind}`), look: 'strong' },
      ...words.closing.map(plainProse),
      ...signatureBlocks(words),
    ],
  };
};

/** How a paper looks with the words of a template: with invented facts or none, and marked as an example on every page. */
export const examplePaper = async (
  typesetter: Typesetter,
  template: VersionedWords,
  asked: Asked,
): Promise<OwnFile> => {
  const { kind, locale, format, country, institution, today } = asked;
  const labels = {
    ...paperLabelsOf(locale, 'order'),
    demonstration: text(locale, 'document-template.example'),
  };
  if (kind !== 'order')
    return blocksFile(typesetter, emptyPaper(template, asked), labels, { name: `example-${kind}`, format });
  const call = text(locale, 'document-template.example.call');
  const stay = {
    reference: 'Q0000-00000-00000',
    participant: text(locale, 'document-template.example.name'),
    level: 'master',
    country: 'POL',
    hostName: text(locale, 'document-template.example.host'),
    plannedStart: today,
    plannedEnd: today,
    callTitle: { kk: call, ru: call, en: call },
    grantAmount: 0,
    agreementVersion: 1,
  };
  return orderFile(
    typesetter,
    { institution, number: '', on: today, officer: '', stays: [stay], template, isDemonstration: true },
    { locale, format, country, labels },
  );
};
