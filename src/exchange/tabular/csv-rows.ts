import { tableLimits } from './table-limits.ts';
import { TableRefused } from './table-refusal.ts';

/** One record of a table and the line (text) or row (sheet) where it begins. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

const quote = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

const lineBreaks = /\r\n|\r|\n/g;
const countBreaks = (text: string): number => (text.match(lineBreaks) ?? []).length;

const isLineEnd = (code: number): boolean => code === lineFeed || code === carriageReturn;

/**
 * RFC 4180 in pieces: feed text as it arrives, take the records that are complete. An empty line is no record.
 *
 * Refuses with `unterminated-quote` (the line where the record begins), `malformed-quote`, `row-too-long`, `too-many-columns`.
 */
export const csvRows = (separator: string): { take(text: string, isLast: boolean): TableRow[] } => {
  const separatorCode = separator.charCodeAt(0);
  let pending = '';
  let line = 1;

  /** The record at `from`, or undefined when its end has not arrived yet. */
  const record = (
    text: string,
    from: number,
    isLast: boolean,
  ): { cells: string[]; next: number; breaks: number } | undefined => {
    const cells: string[] = [];
    let at = from;
    let breaks = 0;
    for (;;) {
      if (text.charCodeAt(at) === quote) {
        let cell = '';
        let start = at + 1;
        for (;;) {
          const close = text.indexOf('"', start);
          if (close < 0 || (close + 1 === text.length && !isLast)) {
            if (isLast || text.length - from > tableLimits.rowCharacters) {
              throw new TableRefused(
                'unterminated-quote',
                {},
                { row: line + breaks, column: cells.length + 1 },
              );
            }
            return undefined;
          }
          if (text.charCodeAt(close + 1) !== quote) {
            cell += text.slice(start, close);
            at = close + 1;
            break;
          }
          cell += text.slice(start, close + 1);
          start = close + 2;
        }
        breaks += countBreaks(cell);
        cells.push(cell);
        const after = text.charCodeAt(at);
        if (at < text.length && after !== separatorCode && !isLineEnd(after)) {
          throw new TableRefused('malformed-quote', {}, { row: line + breaks, column: cells.length });
        }
      } else {
        const start = at;
        let code = text.charCodeAt(at);
        while (at < text.length && code !== separatorCode && !isLineEnd(code))
          code = text.charCodeAt((at += 1));
        cells.push(text.slice(start, at));
      }
      if (cells.length > tableLimits.columns) {
        const params = { columns: cells.length, limit: tableLimits.columns };
        throw new TableRefused('too-many-columns', params, { row: line });
      }
      if (at === text.length) return isLast ? { cells, next: at, breaks } : undefined;
      const end = text.charCodeAt(at);
      at += 1;
      if (end === separatorCode) continue;
      if (end === carriageReturn) {
        if (at === text.length && !isLast) return undefined;
        if (text.charCodeAt(at) === lineFeed) at += 1;
      }
      return { cells, next: at, breaks: breaks + 1 };
    }
  };

  return {
    take(text, isLast) {
      const whole = pending + text;
      const rows: TableRow[] = [];
      let at = 0;
      while (at < whole.length) {
        const found = record(whole, at, isLast);
        if (found === undefined) break;
        const isEmptyLine = isLineEnd(whole.charCodeAt(at));
        if (!isEmptyLine) rows.push({ line, cells: found.cells });
        line += found.breaks;
        at = found.next;
      }
      pending = whole.slice(at);
      if (pending.length > tableLimits.rowCharacters) {
        throw new TableRefused('row-too-long', { limit: tableLimits.rowCharacters }, { row: line });
      }
      return rows;
    },
  };
};
