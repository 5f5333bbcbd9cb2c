import type { XlsxCell } from '../../exchange/tabular/write-xlsx.ts';

/**
 * A column of a list, as the page has it: its title in the reader's language and what stands in a row: text, a number, or `null` for
 * nothing. A day or an instant is written as a date, with the time of the national clock if it is a moment.
 */
export type ListColumn<Row> = readonly [title: string, cell: (row: Row) => XlsxCell, as?: 'day' | 'moment'];
