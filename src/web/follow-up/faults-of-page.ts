import type { Answers } from '../../core/alumni/questionnaire.ts';
import { sinceInterval } from '../../core/alumni/since-interval.ts';
import type { Question } from './opened-link.ts';

/** Codes of what is wrong, by the names of questions; each has a sentence in `refused.…`. */
export type Faults = Readonly<Record<string, string>>;

const isEmpty = (value: Answers[string] | undefined): boolean =>
  value === undefined ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0);

/** What must be mended before going on; the server says all of it again, to the day. */
export const faultsOfPage = (
  questions: readonly Question[],
  answers: Answers,
  { endedMonth, today }: { readonly endedMonth: string; readonly today: string },
): Faults =>
  Object.fromEntries(
    questions.flatMap(({ name, inputType, isRequired = false }): readonly (readonly [string, string])[] => {
      const value = answers[name];
      if (isEmpty(value)) return isRequired ? [[name, 'follow-up-answer-missing']] : [];
      if (inputType !== 'month' || typeof value !== 'string') return [];
      const known = sinceInterval(value, {
        isReturn: answers['place'] === 'home',
        endedOn: `${endedMonth}-01`,
        today,
      });
      return known.ok ? [] : [[name, known.refusal.code]];
    }),
  );
