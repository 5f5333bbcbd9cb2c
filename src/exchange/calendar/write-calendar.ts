import { addDays } from '../../core/basics/add-days.ts';

/** One event of a calendar: a whole day, or a moment. */
interface CalendarEvent {
  /** Unique for ever and the same at each writing, so that a calendar updates it. */
  readonly uid: string;
  readonly title: string;
  /** `2026-11-23` for a whole day, an instant of ISO 8601 in UTC for a moment. */
  readonly at: string;
}

const lineLimit = 75;

/** RFC 5545 3.3.11: backslash, semicolon, comma and line break are written with a backslash. */
const escapeText = (text: string): string =>
  text
    .replace(/\\/g, '\\\\')
    .replace(/;/g, '\\;')
    .replace(/,/g, '\\,')
    .replace(/\r\n|\r|\n/g, '\\n')
    // Other control characters have no place in a calendar.
    .replace(/\p{Cc}/gu, (letter) => (letter === '\t' ? letter : ''));

/** RFC 5545 3.1: a line has at most 75 octets; the next one goes on after a blank, never inside a letter. */
const fold = (line: string): string => {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (octets + size > lineLimit) {
      lines.push(current);
      current = ' ';
      octets = 1;
    }
    current += letter;
    octets += size;
  }
  return [...lines, current].join('\r\n');
};

const plainInstant = (instant: string): string =>
  new Date(instant).toISOString().replace(/[-:]|\.\d{3}/g, '');

const plainDay = (day: string): string => day.replaceAll('-', '');

const eventLines = ({ uid, title, at }: CalendarEvent, stamp: string): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${escapeText(uid)}`,
  `DTSTAMP:${stamp}`,
  ...(/^\d{4}-\d{2}-\d{2}$/.test(at)
    ? [`DTSTART;VALUE=DATE:${plainDay(at)}`, `DTEND;VALUE=DATE:${plainDay(addDays(at, 1))}`]
    : [`DTSTART:${plainInstant(at)}`]),
  `SUMMARY:${escapeText(title)}`,
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
];

/** A calendar as iCalendar text (RFC 5545), to be subscribed to: lines end in CRLF, text is UTF-8. */
export const writeCalendar = (
  { name, locale }: { readonly name: string; readonly locale: string },
  events: readonly CalendarEvent[],
  /** When it was written. */
  now: Date,
): string => {
  const stamp = plainInstant(now.toISOString());
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Qaitu//Deadlines//${locale.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escapeText(name)}`,
    `X-WR-CALNAME:${escapeText(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
    ...events.flatMap((event) => eventLines(event, stamp)),
    'END:VCALENDAR',
  ];
  return `${lines.map(fold).join('\r\n')}\r\n`;
};
