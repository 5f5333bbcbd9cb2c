import type { Locale } from '../../../core/basics/locale.ts';
import type { ExperienceReport } from '../../../core/report/report-sections.ts';
import { text } from '../../../messages.ts';
import type { PartAnswer } from './part-answer.ts';

/** What is told later applicants as it reads, one topic an answer, with what may be published of it. */
export const experienceAnswers = ({ items }: ExperienceReport, locale: Locale): readonly PartAnswer[] =>
  items.map(({ topic, text: told, consent }, index) => ({
    field: `experience.items.${index}.text`,
    question: text(locale, `report.topic.${topic}`),
    answer: consent === null ? told : `${told}\n(${text(locale, `report.consent.${consent}`)})`,
  }));
