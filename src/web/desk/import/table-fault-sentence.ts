import type { output } from 'zod';
import type { tableFault } from '../../../contract/import-shapes.ts';
import type { Locale } from '../../../core/basics/locale.ts';
import { isMessageKey, text, textOf } from '../../../messages.ts';

/** Where a file stops being a table, what is wrong there and the cure, in one sentence. */
export const tableFaultSentence = (
  locale: Locale,
  { code, params, sheet, row, column }: output<typeof tableFault>,
): string => {
  const place = [
    sheet === undefined ? [] : [text(locale, 'intake.place.sheet', { sheet })],
    row === undefined ? [] : [text(locale, 'intake.place.row', { row: String(row) })],
    column === undefined ? [] : [text(locale, 'intake.place.column', { column: String(column) })],
  ].flat();
  const key = `intake.fault.${code}`;
  const words = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)]));
  const what = isMessageKey(key) ? textOf(locale, key, words) : code;
  return place.length === 0 ? what : `${place.join(', ')}: ${what}`;
};
