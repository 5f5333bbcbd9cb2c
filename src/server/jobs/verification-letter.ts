import { formatDate } from '../../core/basics/format-date.ts';
import { quietUntil } from '../../core/report/quiet-until.ts';
import { text } from '../../messages.ts';
import type { Register } from '../../register/db.ts';
import { findVerdictLetter, type VerdictLetterMatter } from '../../register/report/find-verdict-letter.ts';
import { composeMail } from '../mail/compose-mail.ts';
import type { CheckedLetter, LetterCheck } from '../mail/letter-check.ts';
import type { PostLetter } from '../mail/mailer.ts';
import { entryJob } from './entry-job.ts';
import type { JobHandler } from './queue.ts';

/** Name of the jobs that tell a verifier that the lot fell on him. */
export const drawnJob = 'verification-drawn-letter';
/** Name of the jobs that tell a participant a verdict. */
export const verdictJob = 'verdict-letter';
/** Name of the jobs that tell a verifier that the participant has answered. */
export const answeredJob = 'verdict-answered-letter';
/** Name of the jobs that tell a participant that a verdict was kept or changed after his answer. */
export const revisedJob = 'verdict-revised-letter';

/** Which letter, written by which job, to whom. */
const letters = {
  drawn: { job: drawnJob, to: 'verifier', needs: 'drawn' },
  given: { job: verdictJob, to: 'participant', needs: 'given' },
  answered: { job: answeredJob, to: 'verifier', needs: 'given' },
  revised: { job: revisedJob, to: 'participant', needs: 'given' },
} as const;
type LetterKind = keyof typeof letters;

const bodyOf = (kind: LetterKind, { locale, title, dueOn, verdict }: VerdictLetterMatter): string => {
  const due = formatDate(dueOn, locale);
  if (kind === 'drawn') return text(locale, 'report-mail.drawn.body', { title, due });
  if (kind === 'answered') return text(locale, 'report-mail.answered.body', { title });
  const told = { title, verdict: text(locale, `report-mail.verdict.${verdict ?? 'not-verifiable'}`) };
  return text(locale, kind === 'given' ? 'report-mail.given.body' : 'report-mail.revised.body', told);
};

/** Asked again when a letter of this kind leaves: a verdict may have been answered or taken back meanwhile. */
export const verificationLetterCheck =
  (register: Register, kind: LetterKind): LetterCheck =>
  async (institutionId, causes) =>
    register.inInstitution(institutionId, async (trx) => {
      const { to, needs } = letters[kind];
      const holding = new Map<string, CheckedLetter>();
      for (const { entryId, recordId: verificationId = '' } of causes) {
        const matter = await findVerdictLetter(trx, institutionId, { verificationId, to });
        if (matter?.status === needs) holding.set(entryId, {});
      }
      return holding;
    });

/** One letter an entry; who verifies is in none of them. */
export const verificationLetterHandler =
  (
    register: Register,
    publicUrl: string,
    kind: LetterKind,
    post: PostLetter,
    clock: () => Date,
  ): JobHandler =>
  async (data) => {
    const { institutionId, entryId, recordId } = entryJob.parse(data);
    const { job, to, needs } = letters[kind];
    const matter = await register.inInstitution(institutionId, async (trx) =>
      findVerdictLetter(trx, institutionId, { verificationId: recordId, to }),
    );
    if (matter?.status !== needs) return;
    const { locale, name, accountId, address, reportId, timeZone } = matter;
    const page =
      to === 'verifier' ? `desk/verifications/${recordId}` : `desk/report/${institutionId}/${reportId}`;
    const letter = composeMail(locale, {
      subject: text(locale, `report-mail.${kind}.subject`),
      greeting: text(locale, 'application-mail.greeting', { name }),
      paragraphs: [bodyOf(kind, matter), text(locale, `report-mail.${kind}.next`)],
      action: {
        label: text(locale, `report-mail.${kind}.action`),
        address: `${publicUrl}/${locale}/${page}`,
        orAddress: text(locale, 'auth.mail.or-address'),
      },
      foot: [text(locale, 'auth.mail.automatic', { site: publicUrl })],
    });
    const morning = quietUntil(clock().toISOString(), timeZone);
    await post({
      key: `verification-${kind} ${recordId} ${entryId}`,
      ...{ accountId, address, locale, ...letter },
      kind: `verification-${kind}`,
      cause: { job, institutionId, entryId, recordId },
      ...(morning === null ? {} : { notBefore: new Date(morning) }),
    });
  };
