import { readFile } from 'node:fs/promises';
import type { ApplicationDocument } from './application-document.ts';
import type { ApplicationLabels } from './application-labels.ts';
import { documentProse } from './document-prose.ts';
import type { Typesetter } from './typesetter.ts';

const template = new URL('./application.typ', import.meta.url);
const fonts = ['Noto Sans', 'Noto Sans Arabic', 'Noto Emoji'];

/** One line of plain text, as titles and names are. */
const line = (text: string): string =>
  documentProse(text)
    .flatMap(({ lines }) => lines)
    .join(' ');

/** An application as PDF: tagged, in its language, with page numbers; the same content always gives the same bytes. */
export const applicationPdf = async (
  typesetter: Typesetter,
  document: ApplicationDocument & { readonly labels: ApplicationLabels },
): Promise<Uint8Array> => {
  const { title, reference, applicant, submittedAt, status, sections, sha256, locale, labels } = document;
  const facts = [
    [labels.reference, reference],
    [labels.applicant, applicant],
    [labels.submittedAt, submittedAt],
    [labels.status, status],
  ] as const;
  const prose = (text: string) => documentProse(text).map((paragraph) => ({ ...paragraph }));
  return typesetter.typeset(await readFile(template, 'utf8'), {
    title: line(title),
    applicant: line(applicant),
    footer: `${line(reference)} · ${line(applicant)}`,
    locale,
    fonts,
    isDemonstration: document.isDemonstration,
    demonstration: labels.demonstration,
    labels: { page: labels.page, unanswered: labels.unanswered },
    facts: [
      ...facts.map(([name, value]) => ({ name, value: prose(value) })),
      // Whole, so that it can be copied.
      { name: labels.sha256, value: [{ isFromRight: false, lines: [sha256] }] },
    ],
    sections: sections.map((section) => ({
      title: line(section.title),
      items: section.items.map(({ question, answer }) => ({
        question: line(question),
        answer: prose(answer),
      })),
    })),
  });
};
