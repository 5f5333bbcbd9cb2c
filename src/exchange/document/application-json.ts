import type { Json } from '../../core/basics/json.ts';
import type { ApplicationDocument } from './application-document.ts';

/** An application as JSON: what the PDF says, with the place of each question (docs/data/application-json.md). */
export const applicationJson = (document: ApplicationDocument): string => {
  const { title, reference, applicant, submittedAt, status, sections, sha256, locale } = document;
  const content: Json = {
    format: 'qaitu-application',
    version: 1,
    isDemonstration: document.isDemonstration,
    locale,
    title,
    reference,
    applicant,
    submittedAt,
    status,
    sha256,
    sections: sections.map(({ id, title: heading, items }) => ({
      id,
      title: heading,
      items: items.map(({ field, question, answer }) => ({ field, question, answer })),
    })),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
};
