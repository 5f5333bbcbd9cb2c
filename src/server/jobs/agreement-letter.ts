import { z } from 'zod';
import { afterQuietHours } from '../../core/basics/after-quiet-hours.ts';
import type { Locale } from '../../core/basics/locale.ts';
import { text } from '../../messages.ts';
import { findEntryMatter, type EntryMatter } from '../../register/application/find-entry-matter.ts';
import type { Register, RegisterTransaction } from '../../register/db.ts';
import { findAgreementMatter, type AgreementMatter } from '../../register/mobility/find-agreement-matter.ts';
import { findRefusalReason } from '../../register/mobility/find-refusal-reason.ts';
import { findSignatureOf } from '../../register/mobility/find-signature-of.ts';
import {
  listCoordinators,
  listParticipant,
  type LetterReader,
} from '../../register/mobility/list-letter-readers.ts';
import { makeHostToken } from '../link/host-token.ts';
import { composeMail } from '../mail/compose-mail.ts';
import type { CheckedLetter, LetterCheck } from '../mail/letter-check.ts';
import type { PostLetter } from '../mail/mailer.ts';
import { entryJob } from './entry-job.ts';
import { agreementParagraphs, agreementSubject, type AgreementLetterKind } from './agreement-words.ts';
import type { JobHandler } from './queue.ts';

/** Name of the jobs that ask a party to sign. */
export const signatureAskedJob = 'signature-asked-letter';
/** Name of the jobs that write a reminder that was recorded. */
export const signatureRemindedJob = 'signature-reminded-letter';
/** Name of the jobs that tell of a refusal. */
export const agreementRefusedJob = 'agreement-refused-letter';
/** Name of the jobs that tell of a version in force. */
export const agreementInForceJob = 'agreement-in-force-letter';

export interface AgreementLetters {
  readonly publicUrl: string;
  /** Makes the links of hosts. */
  readonly secret: string;
  readonly post: PostLetter;
}

const asking = z.object({ askedAt: z.string() });

/** Where nobody said another one: the zone of the register's country. */
const usualZone = 'Asia/Almaty';

/** Somebody to whom a letter goes; a host has no account. */
interface Reader {
  readonly accountId?: string;
  readonly address: string;
  readonly name: string;
  readonly locale: Locale;
  readonly timeZone: string;
  readonly side: 'participant' | 'sending' | 'host';
}

interface Found {
  readonly matter: AgreementMatter;
  readonly entry: EntryMatter;
  readonly reason: string | null;
  readonly readers: readonly Reader[];
}

const hostReader = ({ content: { host } }: AgreementMatter): Reader => ({
  address: host.signer.email,
  name: host.signer.name,
  locale: host.signer.locale,
  timeZone: usualZone,
  side: 'host',
});

const readersOf = async (
  trx: RegisterTransaction,
  kind: AgreementLetterKind,
  matter: AgreementMatter,
): Promise<readonly Reader[]> => {
  const { institutionId, accountId, signature } = matter;
  const as = (side: Reader['side']) => (reader: LetterReader) => ({ ...reader, side });
  const participant = (await listParticipant(trx, accountId)).map(as('participant'));
  const office = (await listCoordinators(trx, institutionId, accountId)).map(as('sending'));
  if (kind === 'in-force') return [...participant, ...office, hostReader(matter)];
  // Whoever refused knows it.
  if (kind === 'refused')
    return [
      ...(signature.party === 'participant' ? [] : participant),
      ...(signature.party === 'sending' ? [] : office),
    ];
  const asked = { participant, sending: office, host: [hostReader(matter)] }[signature.party];
  return kind === 'asked'
    ? asked
    : asked.filter((reader) => !('notifyByMail' in reader) || reader.notifyByMail === true);
};

const find = async (
  trx: RegisterTransaction,
  kind: AgreementLetterKind,
  { institutionId, entryId, recordId }: z.infer<typeof entryJob>,
): Promise<Found | undefined> => {
  const entry = await findEntryMatter(trx, institutionId, entryId);
  const signatureId =
    kind === 'in-force' ? await findSignatureOf(trx, institutionId, recordId, 'host') : recordId;
  const matter = signatureId && (await findAgreementMatter(trx, institutionId, signatureId));
  if (entry === undefined || matter === undefined || matter === '') return undefined;
  const { signature, agreement, mobilityStatus } = matter;
  if (kind === 'asked' || kind === 'reminded') {
    // He may have answered, been asked anew, or not be asked any more.
    const isWaiting = signature.status === 'asked' && agreement.status === 'offered';
    const isLast = signature.askedAt === asking.parse(entry.data).askedAt;
    if (!isWaiting || !isLast || mobilityStatus === 'cancelled') return undefined;
  }
  const reason = kind === 'refused' ? await findRefusalReason(trx, institutionId, recordId) : null;
  return { matter, entry, reason, readers: await readersOf(trx, kind, matter) };
};

const addressFor = (
  { publicUrl, secret }: AgreementLetters,
  { institutionId, agreementId, signatureId, signature }: AgreementMatter,
  { locale, side }: Reader,
): string => {
  if (side !== 'host') return `${publicUrl}/${locale}/desk/agreement/${institutionId}/${agreementId}`;
  const binding = { contentSha256: signature.contentSha256, askedAt: signature.askedAt ?? '' };
  const token = makeHostToken(secret, { institutionId, signatureId }, binding);
  return `${publicUrl}/${locale}/desk/host-signature#${token}`;
};

const isSecretFor = (kind: AgreementLetterKind, { side }: Reader): boolean =>
  side === 'host' && kind !== 'in-force';

/** Asked again when a reminder leaves: not of what was signed, refused or asked anew meanwhile. */
export const signatureReminderCheck =
  (register: Register): LetterCheck =>
  async (institutionId, causes) =>
    register.inInstitution(institutionId, async (trx) => {
      const holding = new Map<string, CheckedLetter>();
      for (const { entryId, recordId = '' } of causes) {
        const found = await find(trx, 'reminded', { institutionId, entryId, recordId });
        if (found !== undefined) holding.set(entryId, {});
      }
      return holding;
    });

/**
 * Write what happened to an agreement to those whom it concerns, each in his language, once an entry and reader; the link of a
 * host is made here and kept nowhere. A reminder does not arrive at night.
 */
export const agreementLetterHandler =
  (register: Register, letters: AgreementLetters, kind: AgreementLetterKind): JobHandler =>
  async (data) => {
    const job = entryJob.parse(data);
    const found = await register.inInstitution(job.institutionId, async (trx) => find(trx, kind, job));
    if (found === undefined) return;
    const { matter, entry, reason, readers } = found;
    for (const reader of readers) {
      const { accountId, address, locale, name, side, timeZone } = reader;
      const hasLink = side !== 'host' || isSecretFor(kind, reader);
      const letter = composeMail(locale, {
        subject: agreementSubject(kind, matter, reader),
        greeting: text(locale, 'agreement-mail.greeting', { name }),
        paragraphs: agreementParagraphs(kind, matter, { locale, side, entry, reason }),
        ...(hasLink
          ? {
              action: {
                label: text(locale, 'agreement-mail.asked.action'),
                address: addressFor(letters, matter, reader),
                orAddress: text(locale, 'auth.mail.or-address'),
              },
            }
          : {}),
        ...(isSecretFor(kind, reader) ? { closing: text(locale, 'agreement-mail.asked.host-closing') } : {}),
        foot: [text(locale, 'auth.mail.automatic', { site: letters.publicUrl })],
      });
      await letters.post({
        key: `agreement-${kind} ${job.entryId} ${accountId ?? 'host'}`,
        ...(accountId === undefined ? {} : { accountId }),
        address,
        locale,
        kind: isSecretFor(kind, reader) ? 'host-signature' : `agreement-${kind}`,
        ...letter,
        ...(kind === 'reminded'
          ? {
              notBefore: new Date(afterQuietHours(entry.at, timeZone)),
              cause: { job: signatureRemindedJob, ...job },
            }
          : {}),
      });
    }
  };
