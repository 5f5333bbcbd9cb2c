import { endpoints } from '../../../contract/endpoints.ts';

/** Kinds of entries that calls of the API cause, and the nouns they are about, for the journal's filter. */
export const knownEntries = {
  kinds: [...new Set(endpoints.flatMap(({ entries = [] }) => entries))],
  nouns: [
    'institution',
    'identifier',
    'membership',
    'invitation',
    'person',
    'consent',
    'account',
    'programme',
    'call',
    'host',
    'partner-agreement',
    'university-task',
    'application',
    'task',
    'group',
    'group-member',
    'selection',
    'lottery-party',
    'reviewer',
    'reviewer-conflict',
    'assignment',
    'voice',
    'award-decision',
    'award',
    'appeal',
    'mobility',
  ],
} as const;
