import {
  answersDocument,
  type AnsweredQuestion,
  type DocumentWords,
} from '../../../core/application/answers-document.ts';
import type { DraftContent, DraftSection } from '../../../core/application/draft-content.ts';
import type { Locale } from '../../../core/basics/locale.ts';
import type { CallRules } from '../../../core/programme/rules.ts';
import type { DifferingAnswer } from '../saving/SectionConflict.tsx';

/** The answers of one section that read differently in two versions, in the order of the page. */
export const differingAnswers = (
  section: DraftSection,
  mine: DraftContent,
  theirs: DraftContent,
  rules: CallRules,
  locale: Locale,
  words: DocumentWords,
): readonly DifferingAnswer[] => {
  const itemsOf = (content: DraftContent): readonly AnsweredQuestion[] =>
    answersDocument(content, rules, locale, words).find(({ id }) => id === section)?.items ?? [];
  const [here, there] = [itemsOf(mine), itemsOf(theirs)];
  const fields = new Set([...here, ...there].map(({ field }) => field));
  return [...fields].flatMap((field) => {
    const [own, other] = [here, there].map((items) => items.find((item) => item.field === field));
    const answers = { mine: own?.answer ?? '', theirs: other?.answer ?? '' };
    return answers.mine === answers.theirs
      ? []
      : [{ field, question: own?.question ?? other?.question ?? field, ...answers }];
  });
};
