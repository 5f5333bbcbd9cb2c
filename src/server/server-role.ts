/** What a process does: serve pages and put jobs in, do jobs and keep the clocks, or both. */
export const serverRoles = ['all', 'web', 'worker'] as const;
export type ServerRole = (typeof serverRoles)[number];
