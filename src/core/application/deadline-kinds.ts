/** What may fall due for an office: of calls, of a university's own tasks and of its agreements. */
export const deadlineKinds = [
  'call-opens',
  'call-closes',
  'final-report-due',
  'milestone-due',
  'agreement-expires',
] as const;
