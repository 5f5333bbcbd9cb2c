import type { Sentences } from '../basics/sentence.ts';

const analyst = [{ who: ['analyst'], relations: ['same'] }] as const;

/**
 * Field research belongs to the analysts of the institution that does it. Participants have no account: their personal code is what lets them in. Who
 * stands behind a pseudonym is asked for by itself, and every look is written down.
 */
export const studyPermissions = {
  'list-studies': [{ who: ['analyst', 'auditor'], relations: ['same'] }],
  // What was planned, registered and counted, without anybody's words.
  'read-study': [{ who: ['analyst', 'auditor'], relations: ['same'] }],
  'open-study': analyst,
  'write-study': analyst,
  'register-study': analyst,
  'close-study': analyst,
  'add-study-participant': analyst,
  'change-study-participant': analyst,
  'read-pseudonym-key': analyst,
  'issue-participant-code': analyst,
  'record-study-consent': analyst,
  // By the personal code of the participant.
  'give-study-consent': [],
  'withdraw-study-consent': [],
  'plan-session': analyst,
  'lead-session': analyst,
  'record-attendance': analyst,
  'draft-poll': analyst,
  'open-poll': analyst,
  'close-poll': analyst,
  'enter-poll-answers': analyst,
  // By the code of the session, without an account.
  'answer-poll': [],
  'read-transcript': analyst,
  'add-transcript': analyst,
  'edit-transcript': analyst,
  'remove-transcript': analyst,
  'code-transcript': analyst,
  'write-memo': analyst,
  'write-codebook': analyst,
  'freeze-codebook': analyst,
  'open-coding-round': analyst,
  'hand-in-codings': analyst,
  'settle-disagreement': analyst,
  'form-theme': analyst,
  // Shown to everybody beside an indicator.
  'link-theme': analyst,
  'write-figure-text': analyst,
  'import-study-project': analyst,
  'export-study': analyst,
} as const satisfies Sentences;
