import type { RefusalAnswer } from '../../../contract/refusal.ts';
import type { Locale } from '../../../core/basics/locale.ts';
import { isMessageKey, text, textOf } from '../../../messages.ts';
import { refusalSentence } from '../refusal-sentence.ts';

type Fault = NonNullable<RefusalAnswer['list']>[number];

const faultSentence = (locale: Locale, { code, params = {} }: Fault): string => {
  const { atSheet, atRow, atColumn, ...said } = params;
  const place = [
    atSheet === undefined ? [] : [text(locale, 'intake.place.sheet', { sheet: String(atSheet) })],
    atRow === undefined ? [] : [text(locale, 'intake.place.row', { row: String(atRow) })],
    atColumn === undefined ? [] : [text(locale, 'intake.place.column', { column: String(atColumn) })],
  ].flat();
  const key = `intake.fault.${code}`;
  const words = Object.fromEntries(Object.entries(said).map(([name, value]) => [name, String(value)]));
  const what = isMessageKey(key) ? textOf(locale, key, words) : code;
  const whole = place.length === 0 ? what : `${place.join(', ')}: ${what}`;
  return whole.charAt(0).toLocaleUpperCase(locale) + whole.slice(1);
};

/** Why a file was refused: where it stops being a table, what is wrong there and the cure, in one sentence each. */
export const tableFaultSentence = (locale: Locale, refusal: RefusalAnswer): string => {
  const { code, list = [] } = refusal;
  const isFile = code === 'import-file-broken' && list.length > 0;
  return isFile
    ? list.map((fault) => faultSentence(locale, fault)).join(' ')
    : refusalSentence(locale, refusal);
};
