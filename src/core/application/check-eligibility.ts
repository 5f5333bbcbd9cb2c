import type { RefusalItem } from '../basics/refusal.ts';
import { languageLevels, type Eligibility } from '../programme/rules.ts';
import type { DraftContent } from './draft-content.ts';

/** What the rules of a call ask of a person, and what he has. */
interface EligibilityFacts {
  readonly record: DraftContent['record'];
  /** ISO 3166-1 alpha-3; `null` where he did not say. */
  readonly citizenship: string | null;
}

/**
 * Why somebody may not apply, as the call's rules say; nothing where he may. A missing fact is not a reason: the
 * completeness list asks for it. Eligibility is no mistake of the form, so these stand apart from it.
 */
export const checkEligibility = (
  rules: Eligibility,
  { record, citizenship }: EligibilityFacts,
): readonly RefusalItem[] => {
  const { level, yearOfStudy, gradeAverage, languageLevel } = record;
  const { years, gradeAverage: grade } = rules;
  const rank = (name: (typeof languageLevels)[number]): number => languageLevels.indexOf(name);
  return [
    ...(level === null || rules.levels.includes(level)
      ? []
      : [{ code: 'level-not-admitted', field: 'record.level' }]),
    ...(years === null || yearOfStudy === null || (yearOfStudy >= years.from && yearOfStudy <= years.to)
      ? []
      : [
          {
            code: 'year-not-admitted',
            params: { from: years.from, to: years.to },
            field: 'record.yearOfStudy',
          },
        ]),
    ...(grade === null || gradeAverage === null || gradeAverage >= grade.least
      ? []
      : [
          {
            code: 'grade-too-low',
            params: { least: grade.least, outOf: grade.outOf },
            field: 'record.gradeAverage',
          },
        ]),
    ...(rules.language === null || languageLevel === null || rank(languageLevel) >= rank(rules.language)
      ? []
      : [{ code: 'language-too-low', params: { least: rules.language }, field: 'record.languageLevel' }]),
    ...(rules.citizenship === null || citizenship === null || rules.citizenship.includes(citizenship)
      ? []
      : [{ code: 'citizenship-not-admitted', field: 'person.citizenship' }]),
  ];
};
