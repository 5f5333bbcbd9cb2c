import type { Answers } from '../../core/alumni/questionnaire.ts';
import { isVisible } from '../../core/alumni/is-visible.ts';
import type { OpenedLink, Question, Questions } from './opened-link.ts';

export interface VisiblePage {
  readonly page: Questions['pages'][number];
  readonly questions: readonly Question[];
}

/** The pages with a question to this person, and those questions: as the wave and the answers so far have it. */
export const visiblePages = ({ opened, questions }: OpenedLink, answers: Answers): readonly VisiblePage[] => {
  const so = { ...answers, wave: String(opened.wave) };
  return questions.pages
    .map((page) => ({ page, questions: page.elements.filter(({ visibleIf }) => isVisible(visibleIf, so)) }))
    .filter((shown) => shown.questions.length > 0);
};
