import { isSameCode } from './is-same-code.ts';
import { linkCode } from './link-code.ts';

/** What the link of an invitation names. */
interface InvitedTo {
  readonly institutionId: string;
  readonly invitationId: string;
}

const codeOf = (secret: string, { institutionId, invitationId }: InvitedTo): string =>
  linkCode(secret, `invitation ${institutionId} ${invitationId}`);

/** The token of an invitation's link. It is made again whenever the letter is, and kept nowhere. */
export const makeInvitationToken = (secret: string, invited: InvitedTo): string =>
  `${invited.institutionId}.${invited.invitationId}.${codeOf(secret, invited)}`;

/** What a token names, or `undefined` when this installation did not make it. */
export const readInvitationToken = (secret: string, token: string): InvitedTo | undefined => {
  const [institutionId = '', invitationId = '', code = '', ...rest] = token.split('.');
  const invited = { institutionId, invitationId };
  const isOurs = rest.length === 0 && isSameCode(code, codeOf(secret, invited));
  return isOurs ? invited : undefined;
};
