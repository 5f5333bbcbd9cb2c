/**
 * Everything that may keep the register shut, with the parameters of its sentence. `folder`, `reason`,
 * `database` … are texts ready to print; passwords never occur in them.
 */
export const registerRefusals = {
  'data-folder-not-writable': ['folder', 'reason'],
  'data-folder-corrupt': ['folder', 'reason'],
  'data-folder-other-version': ['folder', 'found', 'needed'],
  'database-does-not-start': ['folder', 'reason'],
  'embedded-database-unavailable': ['platform'],
  'other-server-running': ['folder', 'process'],
  'database-url-invalid': [],
  'database-unreachable': ['address', 'reason'],
  'database-does-not-exist': ['address', 'database'],
  'database-login-refused': ['address', 'user'],
  'database-too-old': ['found', 'needed'],
  'database-roles-missing': ['missing', 'command'],
  'migration-changed': ['migration'],
  'migration-unknown': ['migration'],
} as const;

export type RegisterRefusalCode = keyof typeof registerRefusals;

export interface RegisterRefusal {
  readonly code: RegisterRefusalCode;
  readonly params: Readonly<Record<string, string>>;
}
