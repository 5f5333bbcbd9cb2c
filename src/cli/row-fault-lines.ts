import path from 'node:path';
import type { Locale } from '../core/basics/locale.ts';
import { text, textOf } from '../messages.ts';

/** One thing wrong with a row or a column of a file that somebody gave. */
interface RowFault {
  readonly code: string;
  readonly row?: number;
  readonly column?: string;
  readonly params: Readonly<Record<string, string>>;
}

const mostShown = 100;

/** What stands in a file may hold anything: no control signs, and no page of it, reach the terminal. */
const quoted = (words: string): string => words.replace(/\p{Cc}/gu, '\ufffd').slice(0, 200);

const faultLine = (
  locale: Locale,
  file: string,
  { code, row, column, params }: RowFault,
  sentences: string,
): string => {
  const place = [
    file,
    ...(row === undefined ? [] : [text(locale, 'intake.place.row', { row: String(row) })]),
    ...(column === undefined ? [] : [text(locale, 'intake.place.column', { column: quoted(column) })]),
  ];
  const shown = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, quoted(value)]));
  return `${place.join(', ')}: ${textOf(locale, `${sentences}.fault.${code}`, shown)}`;
};

/**
 * A sentence with its place for each of the first hundred faults of a file, and how many more there are. `sentences`: the messages that
 * have one as `fault.<code>`; `count`: how many faults there were, where not all were kept.
 */
export const rowFaultLines = (
  locale: Locale,
  file: string,
  faults: readonly RowFault[],
  { sentences, count = faults.length }: { readonly sentences: string; readonly count?: number },
): readonly string[] => {
  const lines = faults
    .slice(0, mostShown)
    .map((fault) => faultLine(locale, path.basename(file), fault, sentences));
  const more = count - lines.length;
  return more > 0 ? [...lines, text(locale, 'intake.more-faults', { count: String(more) })] : lines;
};
