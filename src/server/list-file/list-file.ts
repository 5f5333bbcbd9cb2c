import type { Endpoint } from '../../contract/endpoint.ts';
import { dayOf, formatTime } from '../../core/basics/format-date.ts';
import { nationalTimeZone } from '../../core/basics/national-time-zone.ts';
import type { XlsxCell } from '../../exchange/tabular/write-xlsx.ts';
import type { AnswerFor } from '../api/api-parts.ts';
import type { ListColumn } from './list-column.ts';
import type { ListWords } from './list-words.ts';

/** One sheet of a list's file: what it has of an answer. */
export interface ListSheet<Answer> {
  readonly title: string;
  readonly header: readonly string[];
  readonly formats: readonly ListColumn<never>[2][];
  readonly rows: (answer: Answer) => readonly (readonly XlsxCell[])[];
  /** Whole in the first answer, however many pages the list has. */
  readonly isOfFirstPage?: true;
}

/** Somebody who stands in a list and sees that he was looked at; without an institution, of that of the address. */
export interface ListedPerson {
  readonly id: string;
  readonly accountId: string;
  readonly institutionId?: string;
}

/** How the answers of a list become a file. */
export interface ListFile<Answer> {
  /** Of the file, without its ending. */
  readonly name: string;
  /** Where a list has pages, they are pages of the first sheet. */
  readonly sheets: (
    words: ListWords,
    query: Readonly<Record<string, unknown>>,
  ) => readonly ListSheet<Answer>[];
  readonly people?: (answer: Answer, query: Readonly<Record<string, unknown>>) => readonly ListedPerson[];
}

/** A list with its file. */
export interface DeclaredList {
  readonly list: Endpoint;
  /** Taken by whoever serves the list, whose answers alone it sees. */
  readonly file: ListFile<never>;
}

const written = (cell: XlsxCell, as: ListColumn<never>[2]): XlsxCell => {
  if (as === undefined || typeof cell !== 'string' || cell.length <= 10) return cell;
  const day = dayOf(cell, nationalTimeZone);
  return as === 'day' ? day : `${day}T${formatTime(cell, nationalTimeZone)}`;
};

export const listSheet = <Answer, Row>(
  title: string,
  rowsOf: (answer: Answer) => readonly Row[],
  columns: readonly ListColumn<Row>[],
): ListSheet<Answer> => ({
  title,
  header: columns.map(([heading]) => heading),
  formats: columns.map(([, , as]) => as),
  rows: (answer) => rowsOf(answer).map((row) => columns.map(([, cell, as]) => written(cell(row), as))),
});

/** Say of a list of the contract how its file looks. */
export const listFile = <E extends Endpoint>(list: E, file: ListFile<AnswerFor<E>>): DeclaredList => ({
  list,
  file,
});
