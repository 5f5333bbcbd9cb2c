import type { StateTable } from '../basics/state-move.ts';
import type { ApplicationStatus } from './application.ts';

/** How an application moves. What a command may do from which state is decided here and nowhere else. */
export const applicationStates: StateTable<ApplicationStatus> = {
  noun: 'application',
  moves: [
    { from: [null, 'reopened'], by: 'submit-application', who: ['owner'], to: 'submitted' },
    {
      from: ['submitted', 'eligible', 'ineligible'],
      by: 'reopen-application',
      who: ['owner'],
      to: 'reopened',
    },
    {
      from: ['submitted', 'eligible', 'ineligible', 'reopened'],
      by: 'withdraw-application',
      who: ['owner'],
      to: 'withdrawn',
    },
    { from: ['submitted', 'ineligible'], by: 'confirm-eligibility', who: ['coordinator'], to: 'eligible' },
    { from: ['submitted', 'eligible'], by: 'refuse-eligibility', who: ['coordinator'], to: 'ineligible' },
  ],
};
