import type { Locale } from './locale.ts';

/**
 * Dates as Kazakh, Russian and English (British) readers expect them. Our own tables because Chromium has no
 * Kazakh date data and says it has; a test compares them with ICU. Only the arithmetic of time zones is left to
 * `Intl`, in English parts, which every browser has.
 */
const months = {
  kk: [
    'қаңтар',
    'ақпан',
    'наурыз',
    'сәуір',
    'мамыр',
    'маусым',
    'шілде',
    'тамыз',
    'қыркүйек',
    'қазан',
    'қараша',
    'желтоқсан',
  ],
  ru: [
    'января',
    'февраля',
    'марта',
    'апреля',
    'мая',
    'июня',
    'июля',
    'августа',
    'сентября',
    'октября',
    'ноября',
    'декабря',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
} as const satisfies Record<Locale, readonly string[]>;

const weekdays = {
  kk: ['жексенбі', 'дүйсенбі', 'сейсенбі', 'сәрсенбі', 'бейсенбі', 'жұма', 'сенбі'],
  ru: ['воскресенье', 'понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
} as const satisfies Record<Locale, readonly string[]>;

interface Day {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

const readDay = (date: string): Day => {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  const [year, month, day] = (found ?? []).slice(1).map(Number);
  if (year === undefined || month === undefined || day === undefined || month < 1 || month > 12)
    throw new Error(`Not a date: ${date}`);
  return { year, month, day };
};

const write = ({ year, month, day }: Day, locale: Locale): string => {
  const name = months[locale][month - 1] ?? '';
  if (locale === 'kk') return `${year} ж. ${day} ${name}`;
  return locale === 'ru' ? `${day} ${name} ${year} г.` : `${day} ${name} ${year}`;
};

/** `2026-11-23` → `2026 ж. 23 қараша`, `23 ноября 2026 г.`, `23 November 2026`. Throws for anything but a date. */
export const formatDate = (date: string, locale: Locale): string => write(readDay(date), locale);

/** The same with its weekday, as in a letter or beside a deadline. */
export const formatLongDate = (date: string, locale: Locale): string => {
  const { year, month, day } = readDay(date);
  const weekday = weekdays[locale][new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? '';
  const written = formatDate(date, locale);
  return locale === 'kk' ? `${written}, ${weekday}` : `${weekday}, ${written}`;
};

const clocks = new Map<string, Intl.DateTimeFormat>();

const partsAt = (instant: string, timeZone: string): Readonly<Record<string, string>> => {
  let clock = clocks.get(timeZone);
  if (clock === undefined) {
    clock = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    clocks.set(timeZone, clock);
  }
  return Object.fromEntries(clock.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
};

/** The calendar day (`2026-11-23`) on which an instant (ISO 8601 with its zone) falls for a reader in that time zone. */
export const dayOf = (instant: string, timeZone: string): string => {
  const { year = '', month = '', day = '' } = partsAt(instant, timeZone);
  return `${year.padStart(4, '0')}-${month}-${day}`;
};

/** The time of day, `09:05`, on a clock of 24 hours. */
export const formatTime = (instant: string, timeZone: string): string => {
  const { hour = '', minute = '' } = partsAt(instant, timeZone);
  return `${hour}:${minute}`;
};

/** Day and time together, `2026 ж. 23 қараша, 14:05`; one order for lists and sentences alike. */
export const formatDateTime = (instant: string, locale: Locale, timeZone: string): string =>
  `${formatDate(dayOf(instant, timeZone), locale)}, ${formatTime(instant, timeZone)}`;

/** Whole days from one date to another, negative when it has passed. Range: years 1000 to 9999. */
export const daysBetween = (from: string, to: string): number => {
  const [a, b] = [from, to].map((date) => {
    const { year, month, day } = readDay(date);
    return Date.UTC(year, month - 1, day);
  });
  return Math.round(((b ?? 0) - (a ?? 0)) / 86_400_000);
};
