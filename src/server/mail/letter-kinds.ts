/** Letters that somebody waits for at his screen. */
const urgentKinds: readonly string[] = [
  'verify-email',
  'reset-password',
  'invitation',
  'host-signature',
  'host-code',
];
/** Letters whose link lets its reader in. */
const secretKinds: readonly string[] = [...urgentKinds, 'follow-up'];

export const isUrgentLetter = (kind: string): boolean => urgentKinds.includes(kind);
/** Whether its text is emptied once it has left. */
export const isSecretLetter = (kind: string): boolean => secretKinds.includes(kind);
