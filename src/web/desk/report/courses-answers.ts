import { formatNumber } from '../../../core/basics/format-number.ts';
import type { Locale } from '../../../core/basics/locale.ts';
import type { CoursesReport } from '../../../core/report/report-sections.ts';
import { text } from '../../../messages.ts';
import type { PartAnswer } from './part-answer.ts';

/** The courses of a report as they read, one an answer. */
export const coursesAnswers = ({ courses }: CoursesReport, locale: Locale): readonly PartAnswer[] =>
  courses.map(({ title, code, ects, grade }, index) => ({
    field: `courses.courses.${index}.title`,
    question: text(locale, 'report.courses.number', { number: String(index + 1) }),
    answer: [
      ects === null
        ? title
        : text(locale, 'report.check.course', {
            title,
            credits: formatNumber(ects, locale, Number.isInteger(ects) ? 0 : 1),
          }),
      code,
      grade,
    ]
      .filter((part) => part !== '')
      .join('. '),
  }));
