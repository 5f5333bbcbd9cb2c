import { paperLine } from './paper-line.ts';
import type { PaperLabels } from './paper-labels.ts';
import { paperProse } from './paper-prose.ts';
import type { StudyDocument } from './study-document.ts';
import { typesetPaper } from './typeset-paper.ts';
import type { Typesetter } from './typesetter.ts';

/** A table of a study for whoever works on paper. */
export const studyPdf = async (
  typesetter: Typesetter,
  { title, study, institution, sections, gap, source, footer, locale, isDemonstration }: StudyDocument,
  labels: PaperLabels,
): Promise<Uint8Array> =>
  typesetPaper(
    typesetter,
    'study',
    { title: `${title} · ${study}`, heading: title, author: institution, footer, locale, isDemonstration },
    labels,
    {
      study: paperLine(study),
      institution: paperLine(institution),
      sections: sections.map(({ heading, rows }) => ({
        heading: paperLine(heading),
        rows: rows.map(([name, value]) => ({ name: paperLine(name), value: paperProse(value) })),
      })),
      gap: paperLine(gap),
      source: paperLine(source),
    },
  );
