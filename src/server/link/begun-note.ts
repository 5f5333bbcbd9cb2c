import { isSameCode } from './is-same-code.ts';
import { linkCode } from './link-code.ts';

const codeOf = (secret: string, accountId: string, at: string): string =>
  linkCode(secret, `begun ${accountId} ${at}`);

/** The server's clock when an account opened the page with the button, signed, to be given back at submission. */
export const makeBegunNote = (secret: string, accountId: string, at: Date): string => {
  const instant = at.toISOString();
  return `${instant}.${codeOf(secret, accountId, instant)}`;
};

/** When it was, ISO 8601, or `undefined` where this installation did not write it for this account. */
export const readBegunNote = (secret: string, accountId: string, note: string): string | undefined => {
  const cut = note.lastIndexOf('.');
  const at = note.slice(0, Math.max(cut, 0));
  return isSameCode(note.slice(cut + 1), codeOf(secret, accountId, at)) ? at : undefined;
};
