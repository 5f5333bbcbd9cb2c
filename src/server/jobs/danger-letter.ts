import { z } from 'zod';
import type { SafetyReportStanding } from '../../core/mobility/safety-report.ts';
import { text } from '../../messages.ts';
import { findLetterMatter } from '../../register/application/find-letter-matter.ts';
import type { Register } from '../../register/db.ts';
import { findMobility } from '../../register/mobility/find-mobility.ts';
import { safetyRecipients } from '../../register/mobility/safety-recipients.ts';
import { findStanding } from '../../register/standing.ts';
import { composeMail } from '../mail/compose-mail.ts';
import type { PostLetter } from '../mail/mailer.ts';
import type { JobHandler } from './queue.ts';

/** Name of the jobs that call the named person to a reported danger. */
export const dangerJob = 'danger-reported-letter';
/** Name of the jobs that tell a participant that his report was answered. */
export const dangerAnsweredJob = 'danger-answered-letter';

const jobData = z.object({ institutionId: z.string(), recordId: z.string() });

/**
 * A letter to whoever has to read a report of danger, at once and also to those who asked for no letters: that there is one,
 * and where. Not a word of it, no name of another and no country: letters pass through other people's servers.
 */
export const dangerLetterHandler =
  (register: Register, publicUrl: string, kind: 'reported' | 'answered', post: PostLetter): JobHandler =>
  async (data) => {
    const { institutionId, recordId } = jobData.parse(data);
    const readers = await register.inInstitution(institutionId, async (trx) => {
      const report = await findStanding<SafetyReportStanding>(trx, 'safety-report', institutionId, recordId);
      const mobility = report && (await findMobility(trx, institutionId, report.mobilityId));
      if (report === undefined || mobility === undefined) return [];
      const accounts =
        kind === 'answered'
          ? [report.accountId]
          : await safetyRecipients(trx, institutionId, report.toAccountId);
      const found = [];
      for (const accountId of accounts) {
        const matter = await findLetterMatter(trx, accountId, mobility.callId);
        if (matter !== undefined) found.push(matter);
      }
      return found;
    });
    for (const { accountId, address, locale, name } of readers) {
      const letter = composeMail(locale, {
        subject: text(locale, `stay-mail.danger-${kind}.subject`),
        greeting: text(locale, 'application-mail.greeting', { name }),
        paragraphs: [
          text(locale, `stay-mail.danger-${kind}.body`),
          ...(kind === 'reported' ? [text(locale, 'stay-mail.danger.private')] : []),
        ],
        action: {
          label: text(locale, `stay-mail.danger-${kind}.action`),
          address: `${publicUrl}/${locale}/desk/safety/${institutionId}/${recordId}`,
          orAddress: text(locale, 'auth.mail.or-address'),
        },
        foot: [text(locale, 'auth.mail.automatic', { site: publicUrl })],
      });
      const key = `danger-${kind} ${recordId} ${accountId}`;
      await post({ key, accountId, address, locale, kind: `danger-${kind}`, ...letter });
    }
  };
