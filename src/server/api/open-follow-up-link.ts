import type { Decided } from '../../core/basics/refusal.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import {
  findFollowUpMatter,
  type FollowUpLetterMatter,
} from '../../register/alumni/list-follow-up-letter-matter.ts';
import { isFollowUpToken, readFollowUpLink, type FollowUpLink } from '../link/follow-up-token.ts';
import { readStopToken } from '../link/stop-token.ts';
import type { ApiParts } from './api-parts.ts';
import type { GuessGuard } from './guess-guard.ts';

/** A personal link that this installation made, with what it is about. */
export interface OpenedFollowUp {
  readonly link: FollowUpLink;
  readonly matter: FollowUpLetterMatter & { readonly alumnusId: string };
  /** Its token is that of the newest letter. */
  readonly isNewest: boolean;
}

const unknown = refuse({ code: 'link-unknown' });

/**
 * What a token opens. One that was never made, of somebody who is forgotten, or that a newer one replaced (unless `orOlder`) gets one and
 * the same answer, and counts as a guess. `toStop` takes older ones too, and the token that can do nothing but stop.
 */
export const openFollowUpLink = async (
  parts: ApiParts,
  token: string,
  guard: GuessGuard,
  { orOlder = false, toStop = false }: { readonly orOlder?: boolean; readonly toStop?: boolean } = {},
): Promise<Decided<OpenedFollowUp>> => {
  const waiting = await guard.check();
  if (!waiting.ok) return waiting;
  const secret = parts.desk().invitationSecret;
  const stopped = toStop ? readStopToken(secret, token) : undefined;
  const link = stopped ?? readFollowUpLink(token);
  const matter =
    link &&
    (await parts
      .register()
      .inInstitution(link.institutionId, async (trx) =>
        findFollowUpMatter(trx, link.institutionId, link.followUpId),
      ));
  if (link !== undefined && matter !== undefined) {
    const newest = matter.linkIssue;
    if (stopped !== undefined) return accept({ link, matter, isNewest: false });
    for (let issue = newest; issue >= (orOlder || toStop ? 1 : newest); issue -= 1) {
      if (isFollowUpToken(secret, token, link, issue))
        return accept({ link, matter, isNewest: issue === newest });
    }
  }
  await guard.countFailure();
  return unknown;
};
