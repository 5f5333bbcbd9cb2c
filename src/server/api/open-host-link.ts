import type { hostLinkStates } from '../../contract/host-signature.ts';
import type { Decided } from '../../core/basics/refusal.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import { hostLinkUntil } from '../../core/mobility/host-link-until.ts';
import { findAgreementMatter, type AgreementMatter } from '../../register/mobility/find-agreement-matter.ts';
import { isHostToken, readHostLink, type HostLink } from '../link/host-token.ts';
import type { ApiParts } from './api-parts.ts';

/** A personal link that this installation made, with where it stands. */
export interface OpenedHostLink {
  readonly link: HostLink;
  readonly matter: AgreementMatter;
  readonly state: (typeof hostLinkStates)[number];
  readonly linkUntil: string;
}

const stateOf = (
  { signature, agreement, mobilityStatus }: AgreementMatter,
  linkUntil: string,
  now: string,
): OpenedHostLink['state'] => {
  if (signature.status === 'signed' || signature.status === 'refused') return signature.status;
  if (agreement.status !== 'offered' || mobilityStatus === 'cancelled') return 'ended';
  return linkUntil <= now ? 'expired' : 'open';
};

/**
 * What a personal link opens. A link of another version, of an earlier letter or of nobody is `host-link-unknown`: nothing is
 * said of whether there is such an agreement.
 */
export const openHostLink = async (parts: ApiParts, token: string): Promise<Decided<OpenedHostLink>> => {
  const unknown = refuse({ code: 'host-link-unknown' });
  const link = readHostLink(token);
  if (link === undefined) return unknown;
  const matter = await parts
    .register()
    .inInstitution(link.institutionId, async (trx) =>
      findAgreementMatter(trx, link.institutionId, link.signatureId),
    );
  if (matter?.signature.party !== 'host') return unknown;
  const { contentSha256, askedAt } = matter.signature;
  if (askedAt === null) return unknown;
  const binding = { contentSha256, askedAt };
  if (!isHostToken(parts.desk().invitationSecret, token, link, binding)) return unknown;
  const linkUntil = hostLinkUntil(askedAt);
  const state = stateOf(matter, linkUntil, parts.setting().now().toISOString());
  return accept({ link, matter, state, linkUntil });
};
