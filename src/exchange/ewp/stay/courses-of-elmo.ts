import type { PartnerCourse } from '../../../core/partner/partner-document.ts';
import type { ElmoCourse } from '../../elmo/elmo.ts';

const hasCredits = ({ taken, parts }: ElmoCourse): boolean =>
  (taken?.credits.length ?? 0) > 0 || parts.some(hasCredits);

const lineOf = ({ titles, identifiers, taken }: ElmoCourse): PartnerCourse => {
  const credit = taken?.credits.find(({ scheme }) => scheme?.toLowerCase() === 'ects') ?? taken?.credits[0];
  const level = taken?.levels[0];
  const code = identifiers.find(({ type }) => type === 'local') ?? identifiers[0];
  const title = titles.find(({ lang }) => lang?.startsWith('en') === true) ?? titles[0];
  return {
    title: title?.text ?? '',
    code: code?.value ?? '',
    credits: credit?.value ?? null,
    scheme: credit?.scheme?.toLowerCase() ?? '',
    grade: taken?.grade ?? '',
    level: [level?.type, level?.value].filter((part) => part !== undefined && part !== null).join(' '),
    status: taken?.status ?? null,
  };
};

/**
 * The courses of a transcript as lines. A programme or module is what it consists of, where its parts have credits of their own;
 * otherwise it is one line. So no credit is counted twice.
 */
export const coursesOfElmo = (courses: readonly ElmoCourse[]): readonly PartnerCourse[] =>
  courses.flatMap((course) =>
    course.parts.some(hasCredits) ? coursesOfElmo(course.parts) : [lineOf(course)],
  );
