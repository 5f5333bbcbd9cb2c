import type { AwardDocument } from './award-document.ts';
import type { AwardLabels } from './award-labels.ts';
import { paperFact } from './paper-fact.ts';
import { paperLine } from './paper-line.ts';
import { paperProse } from './paper-prose.ts';
import { typesetPaper } from './typeset-paper.ts';
import type { Typesetter } from './typesetter.ts';

/** The letter of a decision. */
export const awardPdf = async (
  typesetter: Typesetter,
  document: AwardDocument,
  labels: AwardLabels,
): Promise<Uint8Array> => {
  const { reference, applicant, facts, outcome, meaning, reasons, scores, reviews, appeal } = document;
  const { locale, isDemonstration } = document;
  const paper = {
    title: `${labels.title} · ${reference}`,
    heading: labels.title,
    // The office writes to the applicant: he is not the author.
    author: null,
    footer: `${reference} · ${applicant}`,
    locale,
    isDemonstration,
  };
  return typesetPaper(typesetter, 'award', paper, labels, {
    facts: facts.map(paperFact),
    outcome: paperLine(outcome),
    meaning: paperProse(meaning),
    reasons: reasons.map(paperLine),
    scores: scores.map(paperFact),
    reviews: reviews.map(({ heading, parts }) => ({
      heading: paperLine(heading),
      parts: parts.map((part) => ({ heading: paperLine(part.heading), words: paperProse(part.words) })),
    })),
    appeal: appeal.map(paperProse),
  });
};
