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

type RegisterRefusalCode = keyof typeof registerRefusals;

export interface RegisterRefusal {
  readonly code: RegisterRefusalCode;
  readonly params: Readonly<Record<string, string>>;
}

const withoutDatabase: readonly RegisterRefusalCode[] = [
  'database-unreachable',
  'database-does-not-start',
  'embedded-database-unavailable',
];

/** How a command or a server that cannot open the register ends: 3 where there is no database, 2 where a setting is wrong. */
export const exitCodeOf = ({ code }: RegisterRefusal): 2 | 3 => (withoutDatabase.includes(code) ? 3 : 2);
