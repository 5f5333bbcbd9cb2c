import type { Locale } from '../core/basics/locale.ts';
import type { IntakeFault } from '../intake/intake-fault.ts';
import { text, textOf } from '../messages.ts';

/** One clear sentence: file, sheet, row and column, then what is wrong and the cure. */
export const faultSentence = (locale: Locale, fault: IntakeFault): string => {
  const place = [
    fault.file,
    fault.sheet === undefined ? undefined : text(locale, 'intake.place.sheet', { sheet: fault.sheet }),
    fault.row === undefined ? undefined : text(locale, 'intake.place.row', { row: String(fault.row) }),
    fault.column === undefined ? undefined : text(locale, 'intake.place.column', { column: fault.column }),
  ].filter((part) => part !== undefined);
  const parameters = Object.fromEntries(
    Object.entries(fault.params).map(([name, value]) => [name, String(value)]),
  );
  return `${place.join(', ')}: ${textOf(locale, `intake.fault.${fault.code}`, parameters)}`;
};
