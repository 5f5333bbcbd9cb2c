import { isSameCode } from './is-same-code.ts';
import { linkCode } from './link-code.ts';

/** What the personal link of a host names. */
export interface HostLink {
  readonly institutionId: string;
  readonly signatureId: string;
}

/** What the link is bound to: one version, and one sending of it. */
interface HostLinkBinding {
  readonly contentSha256: string;
  readonly askedAt: string;
}

const codeOf = (
  secret: string,
  { institutionId, signatureId }: HostLink,
  { contentSha256, askedAt }: HostLinkBinding,
): string => linkCode(secret, `host-signature ${institutionId} ${signatureId} ${contentSha256} ${askedAt}`);

/** The token of a host's link. It is made again whenever the letter is, and kept nowhere. */
export const makeHostToken = (secret: string, link: HostLink, binding: HostLinkBinding): string =>
  `${link.institutionId}.${link.signatureId}.${codeOf(secret, link, binding)}`;

const linkForm = /^([A-Za-z0-9_-]{1,64})\.(sig_[0-9a-f-]{36})\.([A-Za-z0-9_-]{43})$/;

/** What a token says that it names, before anything was checked. */
export const readHostLink = (token: string): HostLink | undefined => {
  const [, institutionId, signatureId] = linkForm.exec(token) ?? [];
  return institutionId === undefined || signatureId === undefined
    ? undefined
    : { institutionId, signatureId };
};

/** Whether this installation made the token, for this version and the last sending. */
export const isHostToken = (
  secret: string,
  token: string,
  link: HostLink,
  binding: HostLinkBinding,
): boolean => isSameCode(token, makeHostToken(secret, link, binding));
