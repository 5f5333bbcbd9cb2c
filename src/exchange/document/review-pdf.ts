import { withheldMark } from '../../core/review/withheld-mark.ts';
import { paperFact } from './paper-fact.ts';
import { paperLine } from './paper-line.ts';
import { paperProse } from './paper-prose.ts';
import { paperSections } from './paper-sections.ts';
import type { ReviewDocument } from './review-document.ts';
import type { ReviewLabels } from './review-labels.ts';
import { typesetPaper } from './typeset-paper.ts';
import type { Typesetter } from './typesetter.ts';

/** A review for whoever works on paper. */
export const reviewPdf = async (
  typesetter: Typesetter,
  document: ReviewDocument,
  labels: ReviewLabels,
): Promise<Uint8Array> => {
  const { callTitle, number, dueOn, withheld, sections, guidance, criteria } = document;
  const { locale, writtenIn, isDemonstration } = document;
  const paper = {
    title: `${callTitle} · ${number}`,
    heading: labels.title,
    author: null,
    footer: `${labels.number} ${number}`,
    locale,
    isDemonstration,
  };
  const facts = [
    [labels.call, callTitle],
    [labels.number, number],
    [labels.due, dueOn],
    [labels.language, labels.writtenIn],
    [labels.withheld, withheld],
  ] as const;
  return typesetPaper(typesetter, 'review', paper, labels, {
    facts: facts.map(paperFact),
    writtenIn,
    withheldMark,
    sections: paperSections(sections),
    guidance: paperProse(guidance),
    criteria: criteria.map(({ heading, anchors }) => ({
      heading: paperLine(heading),
      anchors: anchors.map(({ mark, meaning }) => ({ mark, meaning: paperProse(meaning) })),
    })),
  });
};
