import { createHmac } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import * as contract from '../../contract/webhook.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import { perform } from '../../register/perform.ts';
import { changeWebhookCommand } from '../../register/webhook/change-webhook.ts';
import { findWebhook } from '../../register/webhook/find-webhook.ts';
import { listAttempts, listWebhooks } from '../../register/webhook/list-webhooks.ts';
import { makeWebhookCommand } from '../../register/webhook/make-webhook.ts';
import { pauseWebhookCommand } from '../../register/webhook/pause-webhook.ts';
import { removeWebhookCommand } from '../../register/webhook/remove-webhook.ts';
import { renewWebhookSecretCommand } from '../../register/webhook/renew-webhook-secret.ts';
import { resumeWebhookCommand } from '../../register/webhook/resume-webhook.ts';
import type { ApiParts } from '../api/api-parts.ts';
import { checkPermission } from '../api/check-permission.ts';
import { minuteLimit } from '../api/minute-limit.ts';
import { permitOrRecord } from '../api/permit-or-record.ts';
import { serveCommand } from '../api/serve-command.ts';
import { serveEndpoint } from '../api/serve-endpoint.ts';
import { checkWebhookAddress } from '../webhook/check-webhook-address.ts';
import { sendTrial } from '../webhook/send-trial.ts';
import { writeSecret } from '../webhook/sign-message.ts';

/** How many tries of an address are shown. */
const shownAttempts = 50;
/** Trials of one institution a minute: enough for people, too few for a machine that wants to disturb somebody. */
const trialsPerMinute = 10;

/** Follows from the request's own key, so that a repeat gets the same secret again; the register holds it sealed. */
const secretOf = (parts: ApiParts, accountId: string, requestKey: string): string =>
  writeSecret(
    createHmac('sha256', parts.desk().invitationSecret)
      .update(`webhook secret ${accountId} ${requestKey}`)
      .digest(),
  );

/** Webhooks of an institution: made, listed without their secrets, changed, paused, resumed, tried, removed. */
export const addWebhookRoutes = (app: FastifyInstance, parts: ApiParts): void => {
  const secondsToWait = minuteLimit();
  serveEndpoint(app, parts, contract.listWebhooks, async ({ actor, params: { institutionId } }) => {
    const allowed = checkPermission(parts, actor, 'list-webhooks', { institutionId });
    if (!allowed.ok) return allowed;
    const now = parts.setting().now();
    return parts
      .register()
      .inInstitution(institutionId, async (trx) =>
        accept({ webhooks: await listWebhooks(trx, institutionId, { now }) }),
      );
  });
  serveEndpoint(app, parts, contract.readWebhook, async ({ actor, params: { institutionId, id } }) => {
    const allowed = checkPermission(parts, actor, 'list-webhooks', { institutionId });
    if (!allowed.ok) return allowed;
    const now = parts.setting().now();
    return parts.register().inInstitution(institutionId, async (trx) => {
      const [webhook] = await listWebhooks(trx, institutionId, { id, now });
      if (webhook === undefined) return refuse({ code: 'webhook-unknown' });
      return accept({ webhook, attempts: await listAttempts(trx, institutionId, id, shownAttempts) });
    });
  });
  serveEndpoint(app, parts, contract.makeWebhook, async ({ actor, params, body, requestKey }) => {
    const { institutionId } = params;
    // Whoever may not learns nothing of where names lead.
    if (checkPermission(parts, actor, 'make-webhook', { institutionId }).ok) {
      const address = await checkWebhookAddress(parts.desk().webhooks, body.url);
      if (!address.ok) return address;
    }
    const secret = secretOf(parts, actor.accountId, requestKey);
    const wish = { institutionId, asker: actor, requestKey, input: { ...body, secret } };
    const made = await perform(parts.register(), makeWebhookCommand, wish, parts.setting());
    return made.ok ? accept({ id: made.value.id, secret }) : made;
  });
  serveEndpoint(app, parts, contract.changeWebhook, async ({ actor, params, body, requestKey }) => {
    const { institutionId, id } = params;
    const standing = await parts
      .register()
      .inInstitution(institutionId, async (trx) => findWebhook({ trx, institutionId }, { id }));
    // Of one that is not there, where the address leads is nobody's question.
    if (standing !== undefined && checkPermission(parts, actor, 'change-webhook', { institutionId }).ok) {
      const address = await checkWebhookAddress(parts.desk().webhooks, body.url);
      if (!address.ok) return address;
    }
    const wish = { institutionId, asker: actor, requestKey, input: { ...body, id } };
    return perform(parts.register(), changeWebhookCommand, wish, parts.setting());
  });
  serveEndpoint(app, parts, contract.renewWebhookSecret, async ({ actor, params, requestKey }) => {
    const secret = secretOf(parts, actor.accountId, requestKey);
    const wish = {
      ...{ institutionId: params.institutionId, asker: actor, requestKey },
      input: { id: params.id, secret },
    };
    const renewed = await perform(parts.register(), renewWebhookSecretCommand, wish, parts.setting());
    return renewed.ok ? accept({ id: renewed.value.id, secret }) : renewed;
  });
  serveEndpoint(app, parts, contract.tryWebhook, async ({ actor, params, requestKey }) => {
    const { institutionId, id } = params;
    const attempt = { actor, permission: 'try-webhook', target: { institutionId } } as const;
    const allowed = await parts
      .register()
      .inInstitution(institutionId, async (trx) => permitOrRecord(parts, trx, attempt));
    if (!allowed.ok) return allowed;
    const now = parts.setting().now().getTime();
    if (secondsToWait(institutionId, trialsPerMinute, now) > 0)
      return refuse({ code: 'webhook-trials-too-often' });
    const { webhooks: door, publicUrl } = parts.desk();
    const trial = await sendTrial(
      { register: parts.register(), setting: parts.setting(), door, publicUrl },
      { institutionId, id, requestKey },
    );
    return trial === undefined ? refuse({ code: 'webhook-unknown' }) : accept(trial);
  });
  const ofWebhook = ({ params }: { params: { institutionId: string; id: string } }) => ({
    institutionId: params.institutionId,
    input: { id: params.id },
  });
  serveCommand(app, parts, contract.pauseWebhook, pauseWebhookCommand, ofWebhook);
  serveCommand(app, parts, contract.resumeWebhook, resumeWebhookCommand, ({ params, body }) => ({
    institutionId: params.institutionId,
    input: { id: params.id, from: body.from },
  }));
  serveCommand(app, parts, contract.removeWebhook, removeWebhookCommand, ofWebhook);
};
