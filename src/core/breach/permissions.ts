import type { Sentences } from '../basics/sentence.ts';

const responsible = [{ who: ['head', 'administrator'], relations: ['same'] }] as const;

/** Each institution answers for its own breaches; the national office and auditors see them. */
export const breachPermissions = {
  'list-breaches': [
    { who: ['head'], relations: ['same'] },
    { who: ['administrator', 'auditor'], relations: ['same', 'national'] },
  ],
  'open-breach': responsible,
  'note-breach-step': responsible,
  'notify-breach': responsible,
  'tell-breach': responsible,
  'close-breach': responsible,
  'reopen-breach': responsible,
  // By the clock.
  'remind-breach': [],
} as const satisfies Sentences;
