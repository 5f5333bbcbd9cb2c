import { dayOf, formatDate } from '../../core/basics/format-date.ts';
import type { Locale } from '../../core/basics/locale.ts';
import { hostLinkUntil } from '../../core/mobility/host-link-until.ts';
import { nextReminderAt, reminderDays } from '../../core/mobility/reminder-days.ts';
import { text } from '../../messages.ts';
import type { EntryMatter } from '../../register/application/find-entry-matter.ts';
import type { AgreementMatter } from '../../register/mobility/find-agreement-matter.ts';

export type AgreementLetterKind = 'asked' | 'reminded' | 'refused' | 'in-force';
type LetterSide = 'participant' | 'sending' | 'host';

const dayIn = (instant: string, locale: Locale): string => formatDate(dayOf(instant, 'Asia/Almaty'), locale);

/** What is said of the version itself, the same in every letter. */
const named = ({ institutionName, participant, agreement, content }: AgreementMatter, locale: Locale) => ({
  institution: institutionName[locale],
  participant,
  version: String(agreement.version),
  host: content.host.name,
  from: content.plannedStart === null ? '' : formatDate(content.plannedStart, locale),
  to: content.plannedEnd === null ? '' : formatDate(content.plannedEnd, locale),
});

export const agreementSubject = (
  kind: AgreementLetterKind,
  { participant }: AgreementMatter,
  { locale, side }: { readonly locale: Locale; readonly side: LetterSide },
): string =>
  kind === 'asked' && side === 'participant'
    ? text(locale, 'agreement-mail.asked.own-subject')
    : text(locale, `agreement-mail.${kind}.subject`, { participant });

const askedParagraphs = (matter: AgreementMatter, locale: Locale, side: LetterSide): readonly string[] => {
  const [first, second, last] = reminderDays.map(String);
  const until = dayIn(hostLinkUntil(matter.signature.askedAt ?? ''), locale);
  return [
    text(locale, `agreement-mail.asked.${matter.agreement.cause}`, named(matter, locale)),
    ...(matter.content.reason === ''
      ? []
      : [text(locale, 'agreement-mail.refused.reason', { reason: matter.content.reason })]),
    text(locale, 'agreement-mail.asked.next'),
    ...(side === 'host' ? [text(locale, 'agreement-mail.asked.host-next', { until })] : []),
    text(locale, 'agreement-mail.asked.schedule', {
      first: first ?? '',
      second: second ?? '',
      last: last ?? '',
    }),
  ];
};

const remindedParagraphs = (
  { participant, agreement, signature }: AgreementMatter,
  locale: Locale,
  { data }: EntryMatter,
): readonly string[] => {
  const askedAt = signature.askedAt ?? '';
  const next = nextReminderAt(askedAt, Number(data['told']));
  const asked = dayIn(askedAt, locale);
  return [
    text(locale, 'agreement-mail.reminded.body', { participant, version: String(agreement.version), asked }),
    next === null
      ? text(locale, 'agreement-mail.reminded.last')
      : text(locale, 'agreement-mail.reminded.more', { date: dayIn(next, locale) }),
  ];
};

const refusedParagraphs = (
  { participant, agreement, signature }: AgreementMatter,
  locale: Locale,
  side: LetterSide,
  reason: string | null,
): readonly string[] => {
  const party = text(locale, `agreement-mail.party.${signature.party}`);
  return [
    text(locale, 'agreement-mail.refused.body', { participant, version: String(agreement.version), party }),
    ...(reason === null ? [] : [text(locale, 'agreement-mail.refused.reason', { reason })]),
    ...(agreement.amends === null ? [] : [text(locale, 'agreement-mail.refused.still')]),
    text(
      locale,
      side === 'sending' ? 'agreement-mail.refused.next-office' : 'agreement-mail.refused.next-participant',
    ),
  ];
};

/** What a letter about an agreement says to one of its readers. */
export const agreementParagraphs = (
  kind: AgreementLetterKind,
  matter: AgreementMatter,
  {
    locale,
    side,
    entry,
    reason,
  }: {
    readonly locale: Locale;
    readonly side: LetterSide;
    readonly entry: EntryMatter;
    readonly reason: string | null;
  },
): readonly string[] => {
  switch (kind) {
    case 'asked':
      return askedParagraphs(matter, locale, side);
    case 'reminded':
      return remindedParagraphs(matter, locale, entry);
    case 'refused':
      return refusedParagraphs(matter, locale, side, reason);
    case 'in-force':
      return [text(locale, 'agreement-mail.in-force.body', named(matter, locale))];
  }
};
