import type { OutcomeState } from './outcome.ts';
import type { Answers } from './questionnaire.ts';

/** The state that checked answers describe. */
export const stateOfAnswers = ({ place, activity }: Answers): OutcomeState => {
  if (place === 'home') return 'returned';
  if (activity === 'study') return 'study-abroad';
  return activity === 'work' ? 'work-abroad' : 'other-country';
};
