import { z } from 'zod';
import { dayOf, formatDate, formatTime } from '../../core/basics/format-date.ts';
import { nationalTimeZone } from '../../core/basics/national-time-zone.ts';
import { text } from '../../messages.ts';
import { findEntryMatter } from '../../register/application/find-entry-matter.ts';
import { breachKeepers } from '../../register/breach/breach-keepers.ts';
import { listBreaches } from '../../register/breach/list-breaches.ts';
import type { Register } from '../../register/db.ts';
import { findInstitutionName } from '../../register/institution/find-institution-name.ts';
import { composeMail } from '../mail/compose-mail.ts';
import type { PostLetter } from '../mail/mailer.ts';
import { entryJob } from './entry-job.ts';
import type { JobHandler } from './queue.ts';

/** Name of the jobs that tell the responsible people of a breach and of its clock. */
export const breachAlertJob = 'breach-alert';

const told = z.object({ reminded: z.enum(['none', 'soon', 'overdue']) });

/** That there is a breach, that its term ends soon, that it has ended; nothing once the authorised body was notified. */
export const breachAlertHandler =
  (register: Register, publicUrl: string, post: PostLetter): JobHandler =>
  async (data) => {
    const { institutionId, entryId, recordId } = entryJob.parse(data);
    const found = await register.inInstitution(institutionId, async (trx) => {
      const entry = await findEntryMatter(trx, institutionId, entryId);
      const [breach] = await listBreaches(trx, institutionId, recordId);
      return entry && breach && { entry, breach, institution: await findInstitutionName(trx, institutionId) };
    });
    if (found === undefined) return;
    const { breach, institution } = found;
    if (breach.notifiedAt !== null || breach.status === 'closed') return;
    const { reminded } = told.parse(found.entry.data);
    for (const { accountId, address, name, locale } of await breachKeepers(register, institutionId)) {
      const moment = (instant: string) =>
        `${formatDate(dayOf(instant, nationalTimeZone), locale)}, ${formatTime(instant, nationalTimeZone)}`;
      const params = {
        institution: institution[locale],
        due: moment(breach.dueAt),
        detected: moment(breach.detectedAt),
      };
      const letter = composeMail(locale, {
        subject: text(locale, `incident.mail.${reminded}.subject`, params),
        greeting: text(locale, 'application-mail.greeting', { name }),
        paragraphs: [
          text(locale, `incident.mail.${reminded}.body`, params),
          text(locale, 'incident.mail.term', params),
        ],
        action: {
          label: text(locale, 'incident.mail.action'),
          address: `${publicUrl}/${locale}/desk/incidents/${institutionId}/breaches/${recordId}`,
          orAddress: text(locale, 'auth.mail.or-address'),
        },
        foot: [text(locale, 'auth.mail.automatic', { site: publicUrl })],
      });
      const key = `breach-alert ${entryId} ${accountId}`;
      await post({ key, accountId, address, locale, kind: 'breach-alert', ...letter });
    }
  };
