/** What an account may be in an institution; one account may be several things in several institutions. */
export const roles = [
  'applicant',
  'reviewer',
  'verifier',
  'coordinator',
  'head',
  'officer',
  'committee',
  'analyst',
  'auditor',
  'administrator',
] as const;
export type Role = (typeof roles)[number];

export const isRole = (text: string): text is Role => (roles as readonly string[]).includes(text);

/** Those who act on other people's records; production asks them for a second factor. */
export const staffRoles: readonly Role[] = roles.filter((role) => role !== 'applicant');
