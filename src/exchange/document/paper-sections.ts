import type { AnsweredSection } from '../../core/application/answers-document.ts';
import type { Json } from '../../core/basics/json.ts';
import { paperLine } from './paper-line.ts';
import { paperProse } from './paper-prose.ts';

/** Questions and answers as the templates take them. */
export const paperSections = (sections: readonly AnsweredSection[]): Json =>
  sections.map(({ title, items }) => ({
    title: paperLine(title),
    items: items.map(({ question, answer }) => ({
      question: paperLine(question),
      answer: paperProse(answer),
    })),
  }));
