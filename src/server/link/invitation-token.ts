import { createHmac, timingSafeEqual } from 'node:crypto';

/** What the link of an invitation names. */
export interface InvitedTo {
  readonly institutionId: string;
  readonly invitationId: string;
}

const codeOf = (secret: string, { institutionId, invitationId }: InvitedTo): string =>
  createHmac('sha256', secret).update(`invitation ${institutionId} ${invitationId}`).digest('base64url');

/** The token of an invitation's link. It is made again whenever the letter is, and kept nowhere. */
export const makeInvitationToken = (secret: string, invited: InvitedTo): string =>
  `${invited.institutionId}.${invited.invitationId}.${codeOf(secret, invited)}`;

/** What a token names, or `undefined` when this installation did not make it. */
export const readInvitationToken = (secret: string, token: string): InvitedTo | undefined => {
  const [institutionId = '', invitationId = '', code = '', ...rest] = token.split('.');
  const invited = { institutionId, invitationId };
  const expected = Buffer.from(codeOf(secret, invited));
  const given = Buffer.from(code);
  const isOurs = rest.length === 0 && given.length === expected.length && timingSafeEqual(given, expected);
  return isOurs ? invited : undefined;
};
