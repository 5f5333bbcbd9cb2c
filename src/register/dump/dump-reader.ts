import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';
import {
  dumpEnd,
  dumpHeader,
  dumpTable,
  dumpVersion,
  endOfRows,
  type DumpCount,
  type DumpHeader,
  type DumpTable,
} from './dump-form.ts';
import type { DumpRefusalCode } from './dump-refusals.ts';

/** A dump that is not what it should be, with a code of `backup.refused` and the table it shows in. */
export class DumpFault extends Error {
  readonly code: DumpRefusalCode;
  readonly table: string;

  constructor(code: DumpRefusalCode, table = '') {
    super(`${code} ${table}`);
    this.code = code;
    this.table = table;
  }
}

const mark = Buffer.from(endOfRows);
const markOnNewLine = Buffer.from(`\n${endOfRows}`);
/** Longer than any line of JSON in a dump. */
const longestLine = 16 * 1024 * 1024;

/** What stands in a file of several kinds of lines at this place: the line itself, and what it says. */
const parseLine = <Shape extends z.ZodType>(shape: Shape, line: Buffer): z.infer<Shape> | undefined => {
  try {
    const parsed = shape.safeParse(JSON.parse(line.toString('utf8')));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
};

/** Reads an unpacked dump from its beginning to its end, once; every fault is thrown as a `DumpFault`. */
export class DumpReader {
  readonly #chunks: AsyncIterator<Buffer>;
  #pending: Buffer = Buffer.alloc(0);
  #first: Buffer = Buffer.alloc(0);
  readonly #seen: DumpCount[] = [];

  constructor(chunks: AsyncIterable<Buffer>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  async #more(table = ''): Promise<void> {
    const next = await this.#chunks.next();
    if (next.done === true) throw new DumpFault('dump-cut-off', table);
    this.#pending = this.#pending.length === 0 ? next.value : Buffer.concat([this.#pending, next.value]);
  }

  /** The next line with its end. */
  async #line(code: DumpRefusalCode = 'dump-damaged'): Promise<Buffer> {
    for (;;) {
      const end = this.#pending.indexOf(0x0a);
      if (end >= 0) {
        const line = this.#pending.subarray(0, end + 1);
        this.#pending = this.#pending.subarray(end + 1);
        return line;
      }
      if (this.#pending.length > longestLine) throw new DumpFault(code);
      await this.#more();
    }
  }

  async readHeader(): Promise<DumpHeader> {
    this.#first = await this.#line('not-a-dump');
    const header = parseLine(dumpHeader, this.#first);
    if (header === undefined) throw new DumpFault('not-a-dump');
    if (header.version > dumpVersion) throw new DumpFault('dump-form-newer');
    return header;
  }

  /**
   * The next table, or undefined when all were read and the end mark agrees with every byte of them. The rows must be
   * read to their end, and then `counted` be told how many the database took.
   */
  async readTable(): Promise<
    | {
        readonly table: DumpTable;
        readonly rows: AsyncIterable<Buffer>;
        readonly counted: (rows: number) => void;
      }
    | undefined
  > {
    const line = await this.#line();
    const table = parseLine(dumpTable, line);
    if (table === undefined) {
      await this.#end(line);
      return undefined;
    }
    const hash = createHash('sha256').update(line);
    const rows = this.#rows(table.table);
    return {
      table,
      rows: (async function* hashed() {
        for await (const chunk of rows) {
          hash.update(chunk);
          yield chunk;
        }
      })(),
      counted: (count) =>
        void this.#seen.push({ table: table.table, rows: count, sha256: hash.digest('hex') }),
    };
  }

  async *#rows(table: string): AsyncGenerator<Buffer, void> {
    while (this.#pending.length < mark.length) await this.#more(table);
    if (this.#pending.subarray(0, mark.length).equals(mark)) {
      this.#pending = this.#pending.subarray(mark.length);
      return;
    }
    for (;;) {
      const end = this.#pending.indexOf(markOnNewLine);
      if (end >= 0) {
        yield this.#pending.subarray(0, end + 1);
        this.#pending = this.#pending.subarray(end + markOnNewLine.length);
        return;
      }
      // The mark may begin in what is here and end in what comes.
      const sure = this.#pending.length - markOnNewLine.length;
      if (sure > 0) {
        yield this.#pending.subarray(0, sure);
        this.#pending = this.#pending.subarray(sure);
      }
      await this.#more(table);
    }
  }

  async #end(line: Buffer): Promise<void> {
    const last = parseLine(dumpEnd, line);
    if (last === undefined) throw new DumpFault('dump-damaged');
    const { tables, sha256 } = last.end;
    const wrong = tables.find((one, place) => !isDeepStrictEqual(one, this.#seen[place]));
    if (wrong !== undefined) throw new DumpFault('dump-damaged', wrong.table);
    const all = createHash('sha256').update(this.#first).update(JSON.stringify(tables)).digest('hex');
    const isMore = this.#pending.length > 0 || (await this.#chunks.next()).done !== true;
    if (tables.length !== this.#seen.length || all !== sha256 || isMore) throw new DumpFault('dump-damaged');
  }
}
