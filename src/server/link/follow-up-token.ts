import { isSameCode } from './is-same-code.ts';
import { linkCode } from './link-code.ts';

/** What a personal link of a follow-up names. */
export interface FollowUpLink {
  readonly institutionId: string;
  readonly followUpId: string;
}

const codeOf = (secret: string, { institutionId, followUpId }: FollowUpLink, linkIssue: number): string =>
  linkCode(secret, `follow-up ${institutionId} ${followUpId} ${linkIssue}`);

/** The token of a link, bound to one issue of it. It is made again whenever the letter is, and kept nowhere. */
export const makeFollowUpToken = (secret: string, link: FollowUpLink, linkIssue: number): string =>
  `${link.institutionId}.${link.followUpId}.${codeOf(secret, link, linkIssue)}`;

const linkForm = /^([A-Za-z0-9_-]{1,64})\.(fup_[0-9a-f-]{36})\.([A-Za-z0-9_-]{43})$/;

/** What a token says that it names, before anything was checked. */
export const readFollowUpLink = (token: string): FollowUpLink | undefined => {
  const [, institutionId, followUpId] = linkForm.exec(token) ?? [];
  return institutionId === undefined || followUpId === undefined ? undefined : { institutionId, followUpId };
};

/** Whether this installation made the token, for this issue of the link. */
export const isFollowUpToken = (
  secret: string,
  token: string,
  link: FollowUpLink,
  linkIssue: number,
): boolean => isSameCode(token, makeFollowUpToken(secret, link, linkIssue));
