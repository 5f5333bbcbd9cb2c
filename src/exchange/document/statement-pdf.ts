import { paperFact } from './paper-fact.ts';
import type { PaperLabels } from './paper-labels.ts';
import { paperLine } from './paper-line.ts';
import type { StatementDocument } from './statement-document.ts';
import { typesetPaper } from './typeset-paper.ts';
import type { Typesetter } from './typesetter.ts';

/** An accountability statement for whoever works on paper. */
export const statementPdf = async (
  typesetter: Typesetter,
  { title, institution, facts, sections, check, footer, locale, isDemonstration }: StatementDocument,
  labels: PaperLabels,
): Promise<Uint8Array> =>
  typesetPaper(
    typesetter,
    'statement',
    {
      title: `${title} · ${institution}`,
      heading: title,
      author: institution,
      footer,
      locale,
      isDemonstration,
    },
    labels,
    {
      institution: paperLine(institution),
      facts: facts.map(paperFact),
      sections: sections.map(({ heading, note, rows }) => ({
        heading: paperLine(heading),
        note: paperLine(note),
        rows: rows.map(({ name, value, details }) => ({
          name: paperLine(name),
          value: paperLine(value),
          details: details.map(paperLine),
        })),
      })),
      check: paperLine(check),
    },
  );
