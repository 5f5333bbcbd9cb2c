import type { Check, Said } from '../core/doctor/check.ts';
import type { Locale } from '../core/basics/locale.ts';
import { isMessageKey, text, textOf } from '../messages.ts';

/** A check as it is printed and handed to programs. */
interface ToldCheck {
  readonly id: string;
  readonly outcome: Check['outcome'];
  readonly says: string;
  readonly count?: number;
  readonly place?: string;
  readonly cure?: string;
}

const sayIn = (locale: Locale, { key, params }: Said): string =>
  textOf(locale, isMessageKey(key) ? key : `doctor.${key}`, params);

/** The words of a check. What should be true of data and is not is said as such. */
export const tellCheck = (locale: Locale, { id, outcome, says, count, place, cure }: Check): ToldCheck => {
  const sentence = sayIn(locale, says);
  return {
    id,
    outcome,
    says:
      count === undefined
        ? sentence
        : text(locale, 'doctor.broken', { rule: sentence.replace(/\.$/, ''), count: String(count) }),
    ...(count === undefined ? {} : { count }),
    ...(place === undefined ? {} : { place }),
    ...(cure === undefined ? {} : { cure: sayIn(locale, cure) }),
  };
};

const marks = { ok: '✓', warning: '!', fault: '✗', skipped: '–' } as const;

/** Checks as lines for a terminal: of data only what is wrong, and how many were right. */
export const doctorLines = (
  locale: Locale,
  checks: readonly ToldCheck[],
  seconds: number,
): readonly string[] => {
  const isQuiet = ({ id, outcome }: ToldCheck): boolean => id.startsWith('data.') && outcome === 'ok';
  const lines = checks
    .filter((check) => !isQuiet(check))
    .flatMap(({ outcome, says, place, cure }) => [
      `${marks[outcome]} ${says}`,
      ...(outcome === 'fault' || outcome === 'warning'
        ? [...(place === undefined ? [] : [`    ${place}`]), ...(cure === undefined ? [] : [`    → ${cure}`])]
        : []),
    ]);
  const sound = checks.filter(isQuiet).length;
  const countOf = (wanted: Check['outcome']): string =>
    String(checks.filter(({ outcome }) => outcome === wanted).length);
  return [
    ...lines,
    ...(sound === 0 ? [] : [`${marks.ok} ${text(locale, 'doctor.sound', { count: String(sound) })}`]),
    text(locale, 'doctor.sum', {
      faults: countOf('fault'),
      warnings: countOf('warning'),
      seconds: seconds.toFixed(1),
    }),
  ];
};
