import { isSameCode } from './is-same-code.ts';
import { linkCode } from './link-code.ts';

const codeOf = (secret: string, institutionId: string): string =>
  linkCode(secret, `calendar ${institutionId}`);

/** The token of a university's calendar feed: whoever has it reads its deadlines and nothing else. */
export const makeCalendarToken = (secret: string, institutionId: string): string =>
  `${institutionId}.${codeOf(secret, institutionId)}`;

/** Whose calendar a token opens, or `undefined` when this installation did not make it. */
export const readCalendarToken = (secret: string, token: string): string | undefined => {
  const [institutionId = '', code = '', ...rest] = token.split('.');
  const isOurs = rest.length === 0 && isSameCode(code, codeOf(secret, institutionId));
  return isOurs ? institutionId : undefined;
};
