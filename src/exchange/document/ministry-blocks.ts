import type { Locale } from '../../core/basics/locale.ts';
import type { XlsxSheet } from '../tabular/write-xlsx.ts';
import type { PaperBlocks } from './paper-blocks.ts';

/** A form of the ministry as a paper of blocks: its table as the workbook has it, then what is not collected and why. */
export const ministryBlocks = (
  [table, missing]: readonly [XlsxSheet, XlsxSheet],
  about: {
    readonly title: string;
    /** How many columns name a row: those after them are numbers. */
    readonly naming: number;
    readonly formatNumber: (value: number) => string;
    readonly blank: string;
    readonly locale: Locale;
    readonly isDemonstration: boolean;
  },
): PaperBlocks => {
  const { title, naming, formatNumber, ...paper } = about;
  const textOf = (cell: string | number | null): string =>
    cell === null ? '' : typeof cell === 'number' ? formatNumber(cell) : cell;
  return {
    ...paper,
    title,
    letterhead: [],
    author: null,
    footer: title,
    isWide: true,
    blocks: [
      {
        kind: 'table',
        columns: table.header.map((name, at) => ({ title: name, isNumber: at >= naming })),
        // What is not known is said, which is not zero; what does not name a row is left out.
        rows: Array.from(table.rows, (row) =>
          row.map((cell, at) => (cell === null && at >= naming ? paper.blank : textOf(cell))),
        ),
      },
      { kind: 'heading', level: 2, text: missing.name },
      {
        kind: 'facts',
        facts: Array.from(
          missing.rows,
          ([name = null, why = null]) => [textOf(name), textOf(why)] as const,
        ).filter(([, why]) => why !== ''),
        isRuled: true,
      },
      ...Array.from(missing.rows, ([name = null, why = null]) => [textOf(name), textOf(why)] as const)
        .filter(([, why]) => why === '')
        .map(([text]) => ({ kind: 'prose', text, look: 'faint' }) as const),
    ],
  };
};
