import { text } from '../../messages.ts';
import { composeMail } from '../mail/compose-mail.ts';
import type { ApplicantLetter } from './find-applicant-letter.ts';

/** A letter to an applicant that leads to the decision on his application. */
export const composeDecisionLetter = (
  publicUrl: string,
  { locale, name, institutionId, applicationId }: ApplicantLetter,
  { subject, paragraphs }: { readonly subject: string; readonly paragraphs: readonly string[] },
): ReturnType<typeof composeMail> =>
  composeMail(locale, {
    subject,
    greeting: text(locale, 'application-mail.greeting', { name }),
    paragraphs,
    action: {
      label: text(locale, 'selection-mail.decided.action'),
      address: `${publicUrl}/${locale}/desk/application/${institutionId}/${applicationId}/decision`,
      orAddress: text(locale, 'auth.mail.or-address'),
    },
    foot: [text(locale, 'auth.mail.automatic', { site: publicUrl })],
  });
