import type { FollowUpLink } from './follow-up-token.ts';
import { isSameCode } from './is-same-code.ts';
import { linkCode } from './link-code.ts';

const codeOf = (secret: string, { institutionId, followUpId }: FollowUpLink): string =>
  linkCode(secret, `follow-up stop ${institutionId} ${followUpId}`);

/**
 * The token that stops the questions and does nothing else: it opens no form, and no newer link takes it away. It may stand in an address,
 * because mail programs ask for that (RFC 8058).
 */
export const makeStopToken = (secret: string, link: FollowUpLink): string =>
  `stop.${link.institutionId}.${link.followUpId}.${codeOf(secret, link)}`;

const tokenForm = /^stop\.([A-Za-z0-9_-]{1,64})\.(fup_[0-9a-f-]{36})\.[A-Za-z0-9_-]{43}$/;

/** Whose questions a token stops, or `undefined` where this installation did not make it. */
export const readStopToken = (secret: string, token: string): FollowUpLink | undefined => {
  const [, institutionId, followUpId] = tokenForm.exec(token) ?? [];
  if (institutionId === undefined || followUpId === undefined) return undefined;
  const link = { institutionId, followUpId };
  return isSameCode(token, makeStopToken(secret, link)) ? link : undefined;
};
