import type { MinistryForm } from './ministry-form.ts';

/** What a form asks for and this register does not collect; each has a name and a reason in the messages. */
export const formGaps = {
  'vp-27': [
    'other-stays',
    'order',
    'double-degree',
    'internship',
    'leave',
    'online',
    'term',
    'language',
    'money-spent',
  ],
  'vp-28': ['incoming'],
  'vp-29': ['internal'],
  'vp-30': ['internal-incoming'],
  'vp-8': ['other-graduates', 'diploma', 'employer', 'no-work-reason'],
} as const satisfies Readonly<Record<MinistryForm, readonly string[]>>;

export type FormGap = (typeof formGaps)[MinistryForm][number];
