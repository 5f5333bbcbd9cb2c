import type { MinistryForm } from './ministry-form.ts';

/** What the register fills of a form, in order; a form without any is not collected here at all. */
export const formColumns = {
  'vp-27': ['people', 'stays', 'away', 'state', 'group', 'own', 'credits', 'recognised'],
  'vp-28': [],
  'vp-29': [],
  'vp-30': [],
  'vp-8': [
    'ended',
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
  ],
} as const satisfies Readonly<Record<MinistryForm, readonly string[]>>;

export type FormColumn = (typeof formColumns)[MinistryForm][number];
