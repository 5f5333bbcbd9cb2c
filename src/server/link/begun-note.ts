import { createHmac, timingSafeEqual } from 'node:crypto';

const codeOf = (secret: string, accountId: string, at: string): string =>
  createHmac('sha256', secret).update(`begun ${accountId} ${at}`).digest('base64url');

/** The server's clock when an account opened the page with the button, signed, to be given back at submission. */
export const makeBegunNote = (secret: string, accountId: string, at: Date): string => {
  const instant = at.toISOString();
  return `${instant}.${codeOf(secret, accountId, instant)}`;
};

/** When it was, ISO 8601, or `undefined` where this installation did not write it for this account. */
export const readBegunNote = (secret: string, accountId: string, note: string): string | undefined => {
  const cut = note.lastIndexOf('.');
  const at = note.slice(0, Math.max(cut, 0));
  const given = Buffer.from(note.slice(cut + 1));
  const expected = Buffer.from(codeOf(secret, accountId, at));
  return given.length === expected.length && timingSafeEqual(given, expected) ? at : undefined;
};
