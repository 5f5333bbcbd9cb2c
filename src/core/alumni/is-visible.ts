import type { Answers, AnswerValue } from './questionnaire.ts';

const part = /^\{(\w+)\} (?:(=|<>) '([^']*)'|(notempty))$/;

const isNothing = (value: AnswerValue): boolean =>
  value === '' || (Array.isArray(value) && value.length === 0);

/**
 * Whether a question is put, given what was answered before it. A condition of another form than `questionnaire.ts` names is a fault of
 * the questionnaire and throws.
 */
export const isVisible = (visibleIf: string | undefined, answers: Answers): boolean => {
  if (visibleIf === undefined) return true;
  return visibleIf.split(' or ').some((side) =>
    side.split(' and ').every((condition) => {
      const [, name = '', sign, value, isGiven] = part.exec(condition.trim()) ?? [];
      if (sign === undefined && isGiven === undefined) throw new Error(`no condition: ${visibleIf}`);
      const given = Object.hasOwn(answers, name) ? answers[name] : undefined;
      if (isGiven !== undefined) return given !== undefined && !isNothing(given);
      const isSo = given === value;
      return sign === '=' ? isSo : !isSo;
    }),
  );
};
