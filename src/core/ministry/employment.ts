import type { Evidence } from '../obligation/evidence.ts';
import type { OutcomeState } from '../alumni/outcome.ts';

/**
 * What VP-8 can be told of somebody whose stay has ended. Who is at home works by the employer's letter, by months of pension contributions
 * or by his own word; `no-work`: by his own word he does not; `work-unknown`: he is at home, and nobody said more.
 */
export const employments = [
  'unknown',
  'works-by-letter',
  'works-by-pension',
  'works-by-word',
  'no-work',
  'work-unknown',
  'study-abroad',
  'work-abroad',
  'other-country',
  'dead',
] as const;
export type Employment = (typeof employments)[number];

/** What is known of a life after a stay that says anything about work. */
interface KnownLife {
  readonly lastState: OutcomeState | null;
  /** The strongest evidence that he is at home. */
  readonly returnEvidence: Evidence | null;
  /** What he mainly does, by his last answer: a code of the questionnaire. */
  readonly activity: string | null;
}

/** An official file shows that somebody is in the country, and nothing of his work. */
export const employmentOf = ({ lastState, returnEvidence, activity }: KnownLife): Employment => {
  if (lastState === null) return 'unknown';
  if (lastState !== 'returned') return lastState;
  if (returnEvidence === 'pension-months') return 'works-by-pension';
  if (returnEvidence === 'employer-letter') return 'works-by-letter';
  if (activity === null) return 'work-unknown';
  return activity === 'work' ? 'works-by-word' : 'no-work';
};
