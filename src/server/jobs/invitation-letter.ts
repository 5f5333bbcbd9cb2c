import { z } from 'zod';
import { dayOf, formatDate } from '../../core/basics/format-date.ts';
import { text } from '../../messages.ts';
import type { Register } from '../../register/db.ts';
import { findInvitation } from '../../register/institution/find-invitation.ts';
import { makeInvitationToken } from '../link/invitation-token.ts';
import { composeMail } from '../mail/compose-mail.ts';
import type { PostLetter } from '../mail/mailer.ts';
import type { JobHandler } from './queue.ts';

/** Name of the jobs that write to people who are invited. */
export const invitationJob = 'invitation-letter';

const jobData = z.object({ institutionId: z.string(), recordId: z.string() });

/** Write to whoever is invited, in the language the office chose for him; the link is made here and kept nowhere. */
export const invitationHandler =
  (
    register: Register,
    { publicUrl, secret }: { readonly publicUrl: string; readonly secret: string },
    post: PostLetter,
  ): JobHandler =>
  async (data) => {
    const { institutionId, recordId } = jobData.parse(data);
    const invited = { institutionId, invitationId: recordId };
    const invitation = await findInvitation(register, invited, new Date());
    if (invitation?.state !== 'open') return;
    const { locale, email, institutionName, expiresAt, roles } = invitation;
    const token = makeInvitationToken(secret, invited);
    const names = roles.map((role) => text(locale, `desk.role.${role}`)).join(', ');
    const letter = composeMail(locale, {
      subject: text(locale, 'institution.mail.invitation.subject', { institution: institutionName[locale] }),
      greeting: text(locale, 'institution.mail.invitation.greeting'),
      paragraphs: [
        text(locale, 'institution.mail.invitation.body', {
          institution: institutionName[locale],
          roles: names,
          date: formatDate(dayOf(expiresAt, 'Asia/Almaty'), locale),
        }),
      ],
      action: {
        label: text(locale, 'institution.mail.invitation.action'),
        address: `${publicUrl}/${locale}/desk/invitation#${token}`,
        orAddress: text(locale, 'auth.mail.or-address'),
      },
      closing: text(locale, 'institution.mail.invitation.else'),
      foot: [text(locale, 'auth.mail.automatic', { site: publicUrl })],
    });
    await post({ key: `invitation ${recordId}`, address: email, locale, kind: 'invitation', ...letter });
  };
