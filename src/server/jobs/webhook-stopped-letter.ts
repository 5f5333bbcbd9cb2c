import { z } from 'zod';
import { text } from '../../messages.ts';
import { findEntryMatter } from '../../register/application/find-entry-matter.ts';
import type { Register } from '../../register/db.ts';
import { listWebhooks } from '../../register/webhook/list-webhooks.ts';
import { webhookKeepers } from '../../register/webhook/webhook-keepers.ts';
import { webhookStops } from '../../core/webhook/webhook.ts';
import { composeMail } from '../mail/compose-mail.ts';
import type { PostLetter } from '../mail/mailer.ts';
import { entryJob } from './entry-job.ts';
import type { JobHandler } from './queue.ts';

/** Name of the jobs that tell heads and administrators that a webhook was stopped. */
export const webhookStoppedJob = 'webhook-stopped-letter';

const told = z.object({ why: z.enum(webhookStops) });

/** Which system is told no more, why, and what to do; not where it runs again already or is gone. */
export const webhookStoppedHandler =
  (register: Register, publicUrl: string, clock: () => Date, post: PostLetter): JobHandler =>
  async (data) => {
    const { institutionId, entryId, recordId } = entryJob.parse(data);
    const found = await register.inInstitution(institutionId, async (trx) => {
      const entry = await findEntryMatter(trx, institutionId, entryId);
      const [webhook] = await listWebhooks(trx, institutionId, { id: recordId, now: clock() });
      if (entry === undefined || webhook?.status !== 'stopped') return undefined;
      const { why } = told.parse(entry.data);
      return { webhook, why, keepers: await webhookKeepers(trx, institutionId) };
    });
    if (found === undefined) return;
    const { webhook, why, keepers } = found;
    for (const { accountId, address, name, locale } of keepers) {
      const letter = composeMail(locale, {
        subject: text(locale, 'webhook.mail.subject'),
        greeting: text(locale, 'application-mail.greeting', { name }),
        paragraphs: [
          text(locale, `webhook.mail.${why}`, { name: webhook.name }),
          text(locale, 'webhook.mail.kept'),
          text(locale, 'webhook.mail.do'),
        ],
        action: {
          label: text(locale, 'webhook.mail.action'),
          address: `${publicUrl}/${locale}/desk/exchange/${institutionId}/webhooks/${recordId}`,
          orAddress: text(locale, 'auth.mail.or-address'),
        },
        foot: [text(locale, 'auth.mail.automatic', { site: publicUrl })],
      });
      const key = `webhook-stopped ${entryId} ${accountId}`;
      await post({ key, accountId, address, locale, kind: 'webhook-stopped', ...letter });
    }
  };
