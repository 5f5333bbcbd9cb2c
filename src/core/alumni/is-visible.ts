import type { Answers } from './questionnaire.ts';

const part = /^\{(\w+)\} (=|<>) '([^']*)'$/;

/**
 * Whether a question is put, given what was answered before it. A condition of another form than `questionnaire.ts` names is a fault of
 * the questionnaire and throws.
 */
export const isVisible = (visibleIf: string | undefined, answers: Answers): boolean => {
  if (visibleIf === undefined) return true;
  return visibleIf.split(' or ').some((side) =>
    side.split(' and ').every((condition) => {
      const [, name = '', sign, value] = part.exec(condition.trim()) ?? [];
      if (sign === undefined) throw new Error(`no condition: ${visibleIf}`);
      const given = Object.hasOwn(answers, name) ? answers[name] : undefined;
      const isSo = given === value;
      return sign === '=' ? isSo : !isSo;
    }),
  );
};
