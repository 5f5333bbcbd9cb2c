import { gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Bytes } from '../../src/exchange/tabular/byte-chunks.ts';
import { csvRows, type TableRow } from '../../src/exchange/tabular/csv-rows.ts';
import { decodeUtf8 } from '../../src/exchange/tabular/decode-utf8.ts';
import { readTable } from '../../src/exchange/tabular/read-table.ts';
import { defuse, writeCsv } from '../../src/exchange/tabular/write-csv.ts';
import { cellsOf, readBytes, refusalOf } from './read.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

const inPieces = async function* (bytes: Bytes, size: number): AsyncGenerator<Bytes> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
};

describe('what is read', () => {
  test.each([
    ['comma', 'a,b\n1,2\n'],
    ['semicolon', 'a;b\n1;2\n'],
    ['tab', 'a\tb\n1\t2\n'],
    ['no last line end', 'a,b\n1,2'],
    ['CRLF', 'a,b\r\n1,2\r\n'],
    ['CR alone', 'a,b\r1,2\r'],
    ['byte order mark', '\ufeffa,b\n1,2\n'],
    ['empty lines between', '\n\na,b\n\n1,2\n\n\n'],
    ['quotes', '"a","b"\n"1","2"\n'],
  ])('%s', async (_, text) => {
    expect(await cellsOf(text)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  test('separators inside a quoted heading do not count', async () => {
    expect(await cellsOf('"a,b,c,d";e\n1;2\n')).toEqual([
      ['a,b,c,d', 'e'],
      ['1', '2'],
    ]);
    expect(await cellsOf('a\tb,c\n1\t2\n', 'x.tsv')).toEqual([
      ['a', 'b,c'],
      ['1', '2'],
    ]);
  });

  test('a quoted cell holds quotes and lines; the line is where the record begins', async () => {
    const read = await readBytes('a,b\n"x ""y"" \r\n z",2\n3,4\n');
    expect(read).toMatchObject({
      ok: true,
      value: {
        rows: [
          { line: 2, cells: ['x "y" \r\n z', '2'] },
          { line: 4, cells: ['3', '4'] },
        ],
      },
    });
  });

  test('gzip is unpacked, whatever the name', async () => {
    expect(await cellsOf(gzipSync('a,b\n1,Ә\n'), 'x.csv')).toEqual([
      ['a', 'b'],
      ['1', 'Ә'],
    ]);
  });
});

describe('what is refused, and where', () => {
  const windows1251 = (text: string) =>
    Uint8Array.from(text, (letter) => {
      const code = letter.charCodeAt(0);
      return code >= 0x410 && code < 0x450 ? code - 0x350 : code;
    });

  test.each([
    ['', { code: 'empty-file' }],
    ['\ufeff\n\n', { code: 'empty-file' }],
    ['a,b\n', { code: 'header-only' }],
    ['a,b\n1,2\n1\n', { code: 'ragged-row', row: 3, params: { cells: 1, columns: 2 } }],
    ['a,b\n1,2,3\n', { code: 'ragged-row', row: 2, params: { cells: 3, columns: 2 } }],
    ['a,b\n1,2\n3,\0\n', { code: 'nul-byte', row: 3 }],
    ['a,b\n1,"2\n3,4\n5,6', { code: 'unterminated-quote', row: 2, column: 2 }],
    ['a,b\n1,"2"x\n', { code: 'malformed-quote', row: 2, column: 2 }],
    ['%PDF-1.7 a,b\n1,2', { code: 'not-a-table', params: { looksLike: 'pdf' } }],
    ['<html><table><tr>', { code: 'not-a-table', params: { looksLike: 'html' } }],
    [`a\n${'x'.repeat(1_100_000)}`, { code: 'row-too-long', row: 2 }],
    [`a\n"${'x'.repeat(1_100_000)}`, { code: 'unterminated-quote', row: 2 }],
    [`${'a,'.repeat(3000)}\n`, { code: 'too-many-columns', row: 1 }],
  ])('%#', async (text, refusal) => {
    expect(await refusalOf(text, 'x.csv', { limitBytes: 2_000_000 })).toMatchObject(refusal);
  });

  test('another encoding is named, with its line', async () => {
    const lines = 'страна,число\nПольша,1\n';
    expect(await refusalOf(windows1251(lines))).toMatchObject({
      code: 'wrong-encoding',
      row: 1,
      params: { encoding: 'windows-1251' },
    });
    expect(await refusalOf(windows1251(`a,b\nc,1\n${lines}`))).toMatchObject({ row: 3 });
    const utf16 = Buffer.from(lines, 'utf16le');
    for (const bytes of [
      utf16,
      Buffer.from(`\ufeff${lines}`, 'utf16le'),
      Buffer.from('a,b\n1,2\n', 'utf16le'),
    ]) {
      expect(await refusalOf(bytes)).toMatchObject({
        code: 'wrong-encoding',
        params: { encoding: 'utf-16le' },
      });
    }
    expect(await refusalOf(Buffer.from('a,b\nTürkiye,Curaçao\n', 'latin1'))).toMatchObject({
      row: 2,
      params: { encoding: 'windows-1252' },
    });
  });

  test('a character cut off at the end of the file', async () => {
    const bytes = bytesOf('a,b\n1,Ә');
    expect(await refusalOf(bytes.subarray(0, -1))).toMatchObject({ code: 'wrong-encoding', row: 2 });
  });

  test('a damaged or cut gzip file', async () => {
    const packed = gzipSync('a,b\n1,2\n'.repeat(1000));
    expect(await refusalOf(packed.subarray(0, -12))).toMatchObject({ code: 'broken-archive' });
    expect(await refusalOf(Buffer.from([0x1f, 0x8b, 1, 2, 3]))).toMatchObject({ code: 'broken-archive' });
  });

  test('the limit counts unpacked bytes and stops early', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000, 'a,b\n'));
    const limitBytes = 1_000_000;
    expect(bomb.length).toBeLessThan(limitBytes);
    expect(await refusalOf(bomb, 'x', { limitBytes })).toEqual({
      code: 'limit-exceeded',
      params: { limitBytes },
    });
    expect(await refusalOf('a,b\n1,2\n'.repeat(100), 'x', { limitBytes: 100 })).toMatchObject({
      code: 'limit-exceeded',
    });
  });
});

describe('in pieces', () => {
  test('a source that fails throws its own error, and an unread one is closed', async () => {
    const failing = async function* () {
      yield bytesOf('a,b\n1,2\n'.repeat(2000));
      throw new Error('the disk is gone');
    };
    await expect(readBytes(failing())).rejects.toThrow('the disk is gone');

    let isClosed = false;
    const endless = async function* () {
      try {
        yield bytesOf('a,b\n');
        for (;;) yield bytesOf('1,2\n'.repeat(10_000));
      } finally {
        isClosed = true;
      }
    };
    const opened = await readTable(endless(), { name: 'x.csv', limitBytes: Number.POSITIVE_INFINITY });
    if (!opened.ok) throw new Error(opened.refusal.code);
    for await (const rows of opened.value.rows) {
      expect(rows.ok).toBe(true);
      break;
    }
    expect(isClosed).toBe(true);
  });

  const cell = fc.oneof(
    fc.string({ unit: 'binary' }).map((text) => text.replaceAll('\0', '')),
    fc.constantFrom('', '=1+1', '-', '"', '\r', '\n', '\r\n', ';', ',', '\t', ' ', 'Ә', '\ufeff'),
    fc.integer().map(String),
  );
  const table = fc
    .integer({ min: 1, max: 5 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 2, maxLength: 6 }),
    );

  test('what is written is read back', async () => {
    await fc.assert(
      fc.asyncProperty(table, async ([header = [], ...rows]) => {
        const safe = (line: readonly string[]) => line.map((each) => defuse(each).toWellFormed());
        expect(await cellsOf(writeCsv(header, rows))).toEqual([header, ...rows].map(safe));
      }),
      { numRuns: 300 },
    );
  });

  test('a first piece too short to tell an encoding by waits for the next', async () => {
    for (const text of ['\ufeff\u0004\u{10000},b\nc,d\n', 'a\u0004,bcdefgh\nc,d\n']) {
      const whole = await cellsOf(bytesOf(text));
      for (const size of [1, 2, 3, 4, 5]) {
        expect(await cellsOf(inPieces(bytesOf(text), size))).toEqual(whole);
      }
    }
  });

  test('it does not matter where a file is cut on its way', async () => {
    await fc.assert(
      fc.asyncProperty(table, fc.integer({ min: 1, max: 20 }), async ([header = [], ...rows], size) => {
        const bytes = bytesOf(`\ufeff${writeCsv(header, rows)}`);
        const parser = csvRows(',');
        const cut: TableRow[] = [];
        for await (const text of decodeUtf8(inPieces(bytes, size))) cut.push(...parser.take(text, false));
        cut.push(...parser.take('', true));
        expect(cut).toEqual(csvRows(',').take(writeCsv(header, rows).toWellFormed(), true));
        const whole = await cellsOf(bytes);
        expect(await cellsOf(inPieces(bytes, size))).toEqual(whole);
      }),
      { numRuns: 300 },
    );
  });

  test('a corrupted file is refused or read, never an error', async () => {
    const sound = Buffer.from('no,"na ""me""",2017\n1,Türkiye,128\n2,"Кыргыз\nстан",\n');
    const sources = [sound, gzipSync(sound)];
    const change = fc.record({ at: fc.nat(200), byte: fc.nat(255), cut: fc.nat(200) });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...sources),
        fc.array(change, { maxLength: 4 }),
        async (source, changes) => {
          const bytes = Buffer.from(source);
          for (const { at, byte } of changes) bytes[at % bytes.length] = byte;
          const end = changes.length > 2 ? (changes[0]?.cut ?? 0) : bytes.length;
          const read = await readBytes(bytes.subarray(0, end));
          expect(typeof read.ok).toBe('boolean');
        },
      ),
      { numRuns: 500 },
    );
  });
});
