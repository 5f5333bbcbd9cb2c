import type { TextSpan } from './text-span.ts';

const domains = 'kz|қаз|com|org|net|edu|gov|ru|рф|io|info|biz|dev|app|eu|uk|fr|pl|cz|tr|cn|kr|jp';

/** What leads to a person or is a number given to one, in the order in which it is looked for. */
const patterns: readonly RegExp[] = [
  // E-mail addresses, also with the sign written out. Before it stand 64 at most (RFC 5321, 4.5.3.1.1): without an end, a long
  // word would be begun at each of its letters.
  /[\p{L}\p{N}._%+-]{1,64}\s?(?:@|\(at\)|\[at\])\s?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/giu,
  // Names in networks.
  /(?<![\p{L}\p{N}])@[\p{L}\p{N}_.]{3,}[\p{L}\p{N}_]/gu,
  // Addresses on the web, without the full stop or bracket that closes the sentence.
  /(?:https?:\/\/|ftp:\/\/|www\.)\S*[^\s.,;:!?)\]}»"']/giu,
  new RegExp(
    `(?<![\\p{L}\\p{N}.-])(?:[\\p{Ll}\\p{N}-]+\\.)+(?:${domains})(?![\\p{L}\\p{N}-])(?:/\\S*[^\\s.,;:!?)\\]}»"'])?`,
    'gu',
  ),
  // ORCID and the like: four by four.
  /(?<!\d)\d{4}[-‐-―−]\d{4}[-‐-―−]\d{4}[-‐-―−]\d{3}[\dXxХх]/gu,
  // Identification numbers: twelve digits, also with a gap after the date of birth.
  /(?<!\d)\d{6}[ -]?\d{6}(?!\d)/gu,
  // Telephone numbers: with a plus; of Kazakhstan and Russia without one; with a code in brackets; after the word for it.
  /\+\d(?:[\s().-]{0,2}\d){6,14}/gu,
  /(?<![\d+])[78][\s-]?[\s(]?\d{3}[\s)]{0,2}-?\d{3}[\s-]?\d{2}[\s-]?\d{2}(?!\d)/gu,
  /(?<!\d)\(?7\d{2}\)?[\s-]?\d{3}[\s-]?\d{2}[\s-]?\d{2}(?!\d)/gu,
  /\(\d{3,5}\)\s?\d{2,3}-\d{2}-\d{2}(?!\d)/gu,
  /(?<=(?:тел|телефон|ұялы|моб|phone|tel|whatsapp|telegram)\p{L}*[.:\s№]{0,3})\d(?:[\s().-]{0,2}\d){4,14}/giu,
];

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** A number given by its digits, however they are set apart; without the code of the country, which is written in several ways. */
const numberPattern = (phone: string): readonly RegExp[] => {
  const digits = phone.replace(/\D/g, '').slice(-10);
  return digits.length < 5
    ? []
    : [
        new RegExp(
          `(?:\\+?\\d{1,3}[\\s().-]{0,2})?(?<!\\d\\d\\d\\d)\\(?${Array.from(digits).join('[\\s().-]{0,3}')}(?!\\d)`,
          'gu',
        ),
      ];
};

/**
 * Where a text has e-mail addresses, telephone numbers, addresses on the web, ORCID-like and twelve-digit numbers, and
 * the given addresses and numbers, however written. Amounts, years and dates are none of these.
 */
export const contactSpans = (
  text: string,
  given: { readonly emails: readonly string[]; readonly phones: readonly string[] },
): readonly TextSpan[] => {
  /** The text without invisible characters, and where each unit of it stood. */
  const places: number[] = [];
  let seen = '';
  for (const { 0: letter, index } of text.matchAll(/[^\p{Cf}\p{DI}]/gu)) {
    for (let unit = 0; unit < letter.length; unit += 1) places.push(index + unit);
    seen += letter;
  }
  return [
    ...patterns,
    ...given.emails
      .map((email) => email.trim())
      .filter((email) => email !== '')
      .map((email) => new RegExp(escaped(email), 'giu')),
    ...given.phones.flatMap(numberPattern),
  ].flatMap((pattern) =>
    [...seen.matchAll(pattern)].map(({ 0: found, index }) => ({
      start: places[index] ?? 0,
      end: (places[index + found.length - 1] ?? 0) + 1,
    })),
  );
};
