import type { ApplicationDocument } from './application-document.ts';
import type { ApplicationLabels } from './application-labels.ts';
import { paperFact } from './paper-fact.ts';
import { paperSections } from './paper-sections.ts';
import { typesetPaper } from './typeset-paper.ts';
import type { Typesetter } from './typesetter.ts';

/** An application as PDF. */
export const applicationPdf = async (
  typesetter: Typesetter,
  document: ApplicationDocument & { readonly labels: ApplicationLabels },
): Promise<Uint8Array> => {
  const { title, reference, applicant, submittedAt, status, sections, sha256, locale, labels } = document;
  const { isDemonstration } = document;
  const facts = [
    [labels.reference, reference],
    [labels.applicant, applicant],
    [labels.submittedAt, submittedAt],
    [labels.status, status],
  ] as const;
  const paper = {
    title,
    heading: title,
    author: applicant,
    footer: `${reference} · ${applicant}`,
    locale,
    isDemonstration,
  };
  return typesetPaper(typesetter, 'application', paper, labels, {
    facts: [
      ...facts.map(paperFact),
      // Whole, so that it can be copied.
      { name: labels.sha256, value: [{ isFromRight: false, lines: [sha256] }] },
    ],
    sections: paperSections(sections),
  });
};
