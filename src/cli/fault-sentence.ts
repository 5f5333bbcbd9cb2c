import type { Locale } from '../core/basics/locale.ts';
import type { IntakeFault } from '../intake/intake-fault.ts';
import { text, textOf } from '../messages.ts';

const longest = 500;

/** Words of the file, fit for a terminal: without the signs that would move its cursor, and not a page of them. */
const quoted = (words: string): string => {
  const safe = words.replace(/\p{Cc}/gu, '\ufffd');
  return safe.length > longest ? `${safe.slice(0, longest)}…` : safe;
};

/** One clear sentence: file, sheet, row and column, then what is wrong and the cure. */
export const faultSentence = (locale: Locale, fault: IntakeFault): string => {
  const place = [
    fault.file,
    fault.sheet === undefined
      ? undefined
      : text(locale, 'intake.place.sheet', { sheet: quoted(fault.sheet) }),
    fault.row === undefined ? undefined : text(locale, 'intake.place.row', { row: String(fault.row) }),
    fault.column === undefined
      ? undefined
      : text(locale, 'intake.place.column', { column: quoted(fault.column) }),
  ].filter((part) => part !== undefined);
  const parameters = Object.fromEntries(
    Object.entries(fault.params).map(([name, value]) => [
      name,
      typeof value === 'string' ? quoted(value) : String(value),
    ]),
  );
  return `${place.join(', ')}: ${textOf(locale, `intake.fault.${fault.code}`, parameters)}`;
};
