import type { IntentionAnswers } from './intention.ts';
import type { Answers } from './questionnaire.ts';

/** Questions of intention, by the word under which the answer is kept. */
export const intentionQuestions = {
  stay: 'intendStay',
  return: 'intendReturn',
  motive: 'intendMotive',
  plans: 'intendPlans',
} as const;

/** Checked answers apart: what the office may read, and what somebody intends; the latter only where all four were answered. */
export const splitAnswers = (
  answers: Answers,
): { readonly told: Answers; readonly intention: IntentionAnswers | undefined } => {
  const names: readonly string[] = Object.values(intentionQuestions);
  const told = Object.fromEntries(Object.entries(answers).filter(([name]) => !names.includes(name)));
  const four = Object.entries(intentionQuestions).map(([key, name]) => [key, answers[name]] as const);
  return {
    told,
    // The choices of the questions are the codes of an intention; a test compares them.
    intention: four.every(([, value]) => typeof value === 'string')
      ? (Object.fromEntries(four) as unknown as IntentionAnswers)
      : undefined,
  };
};
