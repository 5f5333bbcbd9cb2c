import type { FastifyInstance, FastifyRequest } from 'fastify';
import * as contract from '../../contract/follow-up.ts';
import { findQuestionnaire } from '../../core/alumni/find-questionnaire.ts';
import { readCode } from '../../core/basics/typed-code.ts';
import { dayOf } from '../../core/basics/format-date.ts';
import { nationalTimeZone } from '../../core/basics/national-time-zone.ts';
import type { Decided } from '../../core/basics/refusal.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import { answerFollowUpCommand } from '../../register/alumni/answer-follow-up.ts';
import { findCode } from '../../register/alumni/find-code.ts';
import { reissueFollowUpCommand } from '../../register/alumni/reissue-follow-up.ts';
import { readFollowUp } from '../../register/alumni/read-follow-up.ts';
import { stopAskingCommand } from '../../register/alumni/stop-asking.ts';
import { findFollowUpMatter } from '../../register/alumni/list-follow-up-letter-matter.ts';
import { countAttempt, secondsUntilAllowed } from '../../register/attempts.ts';
import { perform } from '../../register/perform.ts';
import type { ApiParts } from '../api/api-parts.ts';
import { guessGuard, type GuessGuard } from '../api/guess-guard.ts';
import { openFollowUpLink } from '../api/open-follow-up-link.ts';
import { serveOpenEndpoint } from '../api/serve-endpoint.ts';
import { makeFollowUpToken } from '../link/follow-up-token.ts';
import { openedFollowUpView } from '../views/opened-follow-up.ts';

/** New links that one asking can ask for in a day; past it the same is said and nothing is sent. */
const linksADay = { most: 3, seconds: 24 * 3600 };

/** What whoever came home does by the link of a letter, without an account. The token travels in the body and stands in no address. */
export const addFollowUpRoutes = (app: FastifyInstance, parts: ApiParts): void => {
  const guardOf = (request: FastifyRequest, isShort: boolean): GuessGuard =>
    guessGuard(parts.register(), isShort ? 'follow-up code' : 'follow-up link', request.ip, {
      now: parts.setting().now,
      isShort,
    });

  /** The token of the newest link, from a code that was typed. */
  const tokenOfCode = async (typed: string, guard: GuessGuard): Promise<Decided<string>> => {
    const waiting = await guard.check();
    if (!waiting.ok) return waiting;
    const code = readCode(typed);
    const { vault } = parts.setting();
    const found =
      code === undefined
        ? undefined
        : await parts.register().readOnly('qaitu_app', async (trx) => findCode(trx, vault, code));
    const matter =
      found &&
      (await parts
        .register()
        .inInstitution(found.institutionId, async (trx) =>
          findFollowUpMatter(trx, found.institutionId, found.followUpId),
        ));
    if (found !== undefined && matter !== undefined)
      return accept(makeFollowUpToken(parts.desk().invitationSecret, found, matter.linkIssue));
    await guard.countFailure();
    return refuse({ code: 'link-unknown' });
  };

  serveOpenEndpoint(app, parts, contract.openFollowUp, async ({ body }, request) => {
    const token = 'token' in body ? accept(body.token) : await tokenOfCode(body.code, guardOf(request, true));
    if (!token.ok) return token;
    const opened = await openFollowUpLink(parts, token.value, guardOf(request, false));
    if (!opened.ok) return opened;
    const { institutionId, followUpId } = opened.value.link;
    return parts.register().inInstitution(institutionId, async (trx) => {
      const row = await readFollowUp(trx, institutionId, followUpId);
      const today = dayOf(parts.setting().now().toISOString(), nationalTimeZone);
      return accept(
        await openedFollowUpView(trx, opened.value, {
          token: token.value,
          today,
          answeredAt: row?.answeredAt ?? null,
        }),
      );
    });
  });
  serveOpenEndpoint(app, parts, contract.answerFollowUp, async ({ body, requestKey }, request) => {
    const { token, version, answers } = body;
    const opened = await openFollowUpLink(parts, token, guardOf(request, false));
    if (!opened.ok) return opened;
    const { institutionId, followUpId } = opened.value.link;
    const input = { followUpId, version, answers, by: 'self' as const };
    const wish = { institutionId, asker: 'alumnus', requestKey, input } as const;
    return perform(parts.register(), answerFollowUpCommand, wish, parts.setting());
  });
  serveOpenEndpoint(app, parts, contract.stopFollowUp, async ({ body, requestKey }, request) => {
    // Whoever wants no letters need not look for the newest of them; he may also come by the one click of his mail program.
    const opened = await openFollowUpLink(parts, body.token, guardOf(request, false), { toStop: true });
    if (!opened.ok) return opened;
    const { link, matter } = opened.value;
    const input = { alumnusId: matter.alumnusId, why: body.why };
    const wish = { institutionId: link.institutionId, asker: 'alumnus', requestKey, input } as const;
    return perform(parts.register(), stopAskingCommand, wish, parts.setting());
  });
  serveOpenEndpoint(app, parts, contract.askNewLink, async ({ body, requestKey }, request) => {
    const opened = await openFollowUpLink(parts, body.token, guardOf(request, false), { orOlder: true });
    if (!opened.ok) return opened.refusal.code === 'link-tries-too-many' ? opened : accept({ asked: true });
    const { institutionId, followUpId } = opened.value.link;
    const now = parts.setting().now().getTime();
    const key = `follow-up links of ${followUpId}`;
    const isAllowed = await parts.register().readWrite(async (trx) => {
      if ((await secondsUntilAllowed(trx, key, linksADay, now)) > 0) return false;
      await countAttempt(trx, key, linksADay, now);
      return true;
    });
    if (isAllowed) {
      const wish = { institutionId, asker: 'alumnus', requestKey, input: { id: followUpId } } as const;
      // Refused or not, the page says the same: whoever holds an old link learns nothing by it.
      await perform(parts.register(), reissueFollowUpCommand, wish, parts.setting());
    }
    return accept({ asked: true });
  });
  serveOpenEndpoint(app, parts, contract.readQuestionnaire, async ({ params: { version } }) => {
    const questionnaire = findQuestionnaire(Number(version));
    return questionnaire === undefined ? refuse({ code: 'questionnaire-unknown' }) : accept(questionnaire);
  });
};
