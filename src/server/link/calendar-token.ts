import { createHmac, timingSafeEqual } from 'node:crypto';

const codeOf = (secret: string, institutionId: string): string =>
  createHmac('sha256', secret).update(`calendar ${institutionId}`).digest('base64url');

/** The token of a university's calendar feed: whoever has it reads its deadlines and nothing else. */
export const makeCalendarToken = (secret: string, institutionId: string): string =>
  `${institutionId}.${codeOf(secret, institutionId)}`;

/** Whose calendar a token opens, or `undefined` when this installation did not make it. */
export const readCalendarToken = (secret: string, token: string): string | undefined => {
  const [institutionId = '', code = '', ...rest] = token.split('.');
  const expected = Buffer.from(codeOf(secret, institutionId));
  const given = Buffer.from(code);
  const isOurs = rest.length === 0 && given.length === expected.length && timingSafeEqual(given, expected);
  return isOurs ? institutionId : undefined;
};
