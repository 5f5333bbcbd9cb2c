import type { AwardDocument } from './award-document.ts';
import type { AwardLabels } from './award-labels.ts';
import type { PaperBlock, PaperBlocks } from './paper-blocks.ts';
import type { PaperWords } from './paper-words.ts';
import { plainProse } from './plain-prose.ts';
import { signatureBlocks } from './signature-blocks.ts';

const headed = (text: string, blocks: readonly PaperBlock[]): readonly PaperBlock[] =>
  blocks.length === 0 ? [] : [{ kind: 'heading', level: 2, text }, ...blocks];

/** The letter of a decision as a paper of blocks, within the words of the institution. */
export const awardBlocks = (
  { reference, applicant, locale, isDemonstration, ...letter }: AwardDocument,
  labels: AwardLabels,
  words: PaperWords,
): PaperBlocks => ({
  title: labels.title,
  letterhead: words.letterhead,
  // The file goes to the applicant: he is not the author.
  author: null,
  blank: '—',
  footer: [reference, applicant, words.version].filter((part) => part !== '').join(' · '),
  isWide: false,
  ...{ locale, isDemonstration },
  blocks: [
    { kind: 'facts', facts: letter.facts, isRuled: false },
    ...words.opening.map(plainProse),
    { kind: 'prose', text: letter.outcome, look: 'strong' },
    plainProse(letter.meaning),
    ...headed(
      labels.why,
      letter.reasons.length === 0 ? [] : [{ kind: 'list', items: letter.reasons, isNumbered: false }],
    ),
    ...headed(
      labels.scores,
      letter.scores.length === 0 ? [] : [{ kind: 'facts', facts: letter.scores, isRuled: false }],
    ),
    ...headed(
      labels.reviews,
      letter.reviews.flatMap(({ heading, parts }): readonly PaperBlock[] => [
        { kind: 'heading', level: 3, text: heading },
        ...parts.flatMap((part) => [
          { kind: 'prose', text: part.heading, look: 'faint' } as const,
          plainProse(part.words),
        ]),
      ]),
    ),
    ...headed(labels.appeal, letter.appeal.map(plainProse)),
    ...words.closing.map(plainProse),
    ...signatureBlocks(words),
    { kind: 'prose', text: labels.check, look: 'faint' },
  ],
});
