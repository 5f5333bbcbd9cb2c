import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byteBudget } from '../../src/exchange/tabular/byte-budget.ts';
import { decodeUtf8 } from '../../src/exchange/tabular/decode-utf8.ts';
import { readTable } from '../../src/exchange/tabular/read-table.ts';
import { writeXlsx } from '../../src/exchange/tabular/write-xlsx.ts';
import { serialToIso } from '../../src/exchange/tabular/xlsx-cell-text.ts';
import { zipDirectory } from '../../src/exchange/tabular/zip-directory.ts';
import { buildWorkbook, buildZip, workbookParts, type WorkbookText } from './build-workbook.ts';
import { cellsOf, readBytes, refusalOf } from './read.ts';

const row = (number: number, cells: string) => `<row r="${number}">${cells}</row>`;
const text = (cell: string, value: string) => `<c r="${cell}" t="inlineStr"><is><t>${value}</t></is></c>`;
const header = row(1, text('A1', 'a') + text('B1', 'b'));
const sheet = (cells: string, more: Partial<WorkbookText> = {}) =>
  buildWorkbook({ sheetData: header + row(2, cells), ...more });

describe('what a cell is read as', () => {
  test.each<[string, string, Partial<WorkbookText>?]>([
    ['<c r="A2"><v>305.30000000000001</v></c>', '305.3'],
    ['<c r="A2"><v>0</v></c>', '0'],
    ['<c r="A2" t="b"><v>1</v></c>', 'true'],
    ['<c r="A2" t="str"><f>1+1</f><v>two</v></c>', 'two'],
    ['<c r="A2" t="e"><v>#REF!</v></c>', '#REF!'],
    ['<c r="A2" t="inlineStr"><is><r><t>x </t></r><r><t>y</t></r><rPh><t>z</t></rPh></is></c>', 'x y'],
    ['<c r="A2" t="inlineStr"><is><t>&lt;&#x49F;&#65;&amp;amp;</t></is></c>', '<ҟA&amp;'],
    ['<c r="A2" t="inlineStr"><is><t><![CDATA[a<b]]></t></is></c>', 'a<b'],
    [
      '<c r="A2" t="s"><v>1</v></c>',
      'second',
      { sharedStrings: '<si><t>first</t></si><si><t>second</t></si>' },
    ],
    [
      '<c r="A2" s="1"><v>45292</v></c>',
      '2024-01-01',
      { styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>' },
    ],
    [
      '<c r="A2" s="0"><v>45292.5</v></c>',
      '2024-01-01T12:00:00',
      {
        styles:
          '<numFmts><numFmt numFmtId="170" formatCode="[$-43F]dd.mm.yyyy hh:mm"/></numFmts><cellXfs><xf numFmtId="170"/></cellXfs>',
      },
    ],
    [
      '<c r="A2" s="0"><v>1234</v></c>',
      '1234',
      {
        styles:
          '<numFmts><numFmt numFmtId="170" formatCode="#,##0 &quot;days&quot;"/></numFmts><cellXfs><xf numFmtId="170"/></cellXfs>',
      },
    ],
    [
      '<c r="A2" s="0"><v>0</v></c>',
      '1904-01-01',
      { workbookPr: '<workbookPr date1904="1"/>', styles: '<cellXfs><xf numFmtId="14"/></cellXfs>' },
    ],
    ['<x:c r="A2"><x:v>7</x:v></x:c>', '7'],
  ])('%#', async (cell, value, more = {}) => {
    expect(await cellsOf(sheet(cell, more))).toEqual([
      ['a', 'b'],
      [value, ''],
    ]);
  });

  test('cells and rows without an address follow each other; rows without content are left out', async () => {
    const bytes = buildWorkbook({
      sheetData: `<row><c/>${text('B1', 'a').replace(' r="B1"', '')}</row><row/><row r="9"><c r="B9"><v>5</v></c></row>`,
    });
    const read = await readBytes(bytes);
    expect(read).toMatchObject({
      ok: true,
      value: { header: ['', 'a'], rows: [{ line: 9, cells: ['', '5'] }] },
    });
  });

  test('the first sheet that is not hidden, or the one by name', async () => {
    const sheets =
      '<sheet name="Old" state="hidden" r:id="rId9"/><sheet name="A &amp; B" r:id="rId1"/><sheet name="C" r:id="rId1"/>';
    const bytes = sheet('<c r="A2"><v>1</v></c>', { sheets });
    expect(await cellsOf(bytes)).toHaveLength(2);
    expect(await cellsOf(bytes, 'x.xlsx', { sheet: 'A & B' })).toHaveLength(2);
    expect(await refusalOf(bytes, 'x.xlsx', { sheet: 'D' })).toEqual({
      code: 'no-such-sheet',
      params: { wanted: 'D', sheets: 'Old, A & B, C' },
    });
  });

  test('a title page is passed over, and read when it is asked for', async () => {
    const bytes = await writeXlsx([
      { name: 'Title', header: ['Mobility of 2024'], rows: [] },
      { name: 'Data', header: ['a', 'b'], rows: [['x', 1]] },
      { name: 'More', header: ['c'], rows: [[2]] },
    ]);
    expect(await cellsOf(bytes, 'x.xlsx')).toEqual([
      ['a', 'b'],
      ['x', '1'],
    ]);
    expect(await cellsOf(bytes, 'x.xlsx', { sheet: 'More' })).toEqual([['c'], ['2']]);
    expect(await refusalOf(bytes, 'x.xlsx', { sheet: 'Title' })).toMatchObject({ code: 'header-only' });
    const opened = await readTable(bytes, { name: 'x.xlsx', limitBytes: 1_000_000 });
    expect(opened).toMatchObject({ ok: true, value: { sheet: 'Data', sheets: ['Title', 'Data', 'More'] } });
    if (opened.ok) await opened.value.rows.return();
    const bare = await writeXlsx([
      { name: 'One', header: ['a'], rows: [] },
      { name: 'Two', header: ['b'], rows: [] },
    ]);
    expect(await refusalOf(bare, 'x.xlsx')).toMatchObject({ code: 'header-only' });
  });
});

test.each([
  [1, '1900-01-01'],
  [59, '1900-02-28'],
  [61, '1900-03-01'],
  [45_658, '2025-01-01'],
])('day %i of 1900 is %s', (serial, date) => {
  expect(serialToIso(serial, false)).toBe(date);
});

describe('what is refused', () => {
  const one = '<c r="A2"><v>1</v></c>';
  const doctype = (inner: string) => `<!DOCTYPE worksheet [${inner}]>`;

  test.each<[string, Uint8Array, object]>([
    [
      'the last cell Excel has',
      sheet('<c r="XFD1048576"><v>1</v></c>'),
      { code: 'too-many-columns', sheet: 'One', row: 2, params: { columns: 16_384, limit: 2048 } },
    ],
    ['a row beyond the last', buildWorkbook({ sheetData: row(1_048_577, one) }), { code: 'broken-workbook' }],
    [
      'an external entity',
      sheet('&x;', { prolog: doctype('<!ENTITY x SYSTEM "file:///etc/passwd">') }),
      { code: 'document-type-in-workbook' },
    ],
    [
      'entity expansion',
      sheet(one, { prolog: doctype('<!ENTITY a "aa"><!ENTITY b "&a;&a;">') }),
      { code: 'document-type-in-workbook' },
    ],
    ['an entity nobody declared', sheet(text('A2', '&x;')), { code: 'broken-workbook' }],
    [
      'a cell wider than the header',
      sheet('<c r="C2"><v>1</v></c>'),
      { code: 'ragged-row', sheet: 'One', row: 2, params: { cells: 3, columns: 2 } },
    ],
    [
      'a formula never calculated',
      sheet('<c r="B2"><f>SUM(A1)</f></c>'),
      { code: 'formula-without-value', sheet: 'One', row: 2, column: 2 },
    ],
    [
      'a text beyond the limit of a cell',
      sheet(text('A2', 'x'.repeat(40_000))),
      { code: 'cell-too-long', row: 2, column: 1 },
    ],
    ['a shared text that is not there', sheet('<c r="A2" t="s"><v>3</v></c>'), { code: 'broken-workbook' }],
    ['tags that do not match', sheet('<c r="A2"><v>1</c></v>'), { code: 'broken-workbook' }],
    [
      'too many sheets',
      sheet(one, { sheets: '<sheet name="x" r:id="rId1"/>'.repeat(300) }),
      { code: 'too-many-sheets' },
    ],
    ['no row at all', buildWorkbook({ sheetData: '' }), { code: 'empty-file' }],
    ['a header alone', buildWorkbook({ sheetData: header }), { code: 'header-only' }],
    [
      'a plain archive',
      buildZip([{ name: 'a.txt', text: 'x' }]),
      { code: 'not-a-table', params: { looksLike: 'zip' } },
    ],
    [
      'too many parts',
      buildZip(Array.from({ length: 10_001 }, (_, at) => ({ name: `${at}`, text: '' }))),
      { code: 'too-many-parts' },
    ],
    [
      'OpenDocument',
      buildZip([{ name: 'META-INF/manifest.xml', text: 'x' }]),
      { code: 'not-a-table', params: { looksLike: 'ods' } },
    ],
    [
      'a protected archive',
      buildZip([{ name: 'x', text: 'x', isEncrypted: true }]),
      { code: 'encrypted-workbook' },
    ],
  ])('%s', async (_, bytes, refusal) => {
    expect(await refusalOf(bytes, 'x.xlsx')).toMatchObject(refusal);
  });

  test('a container of before 2007, and one behind a password', async () => {
    const ole2 = (name: string) =>
      Buffer.concat([
        Buffer.from('d0cf11e0a1b11ae1', 'hex'),
        Buffer.alloc(1000),
        Buffer.from(name, 'utf16le'),
      ]);
    expect(await refusalOf(ole2('Workbook'))).toMatchObject({ code: 'legacy-workbook' });
    expect(await refusalOf(ole2('EncryptedPackage'))).toMatchObject({ code: 'encrypted-workbook' });
    expect(await refusalOf(ole2('WordDocument'))).toMatchObject({ code: 'not-a-table' });
  });

  test('a bomb, whether or not the directory admits to it', async () => {
    const rows = '<row></row>'.repeat(3_000_000);
    const parts = workbookParts({ sheetData: header + row(2, one) + rows });
    const lying = parts.map((part) =>
      part.name.endsWith('sheet1.xml') ? { ...part, claimedBytes: 100 } : part,
    );
    expect(buildZip(parts).length).toBeLessThan(100_000);
    expect(await refusalOf(buildZip(parts))).toMatchObject({
      code: 'limit-exceeded',
      params: { limitBytes: 1_000_000 },
    });
    // Found out as soon as it is longer than it said, whatever the limit.
    expect(await refusalOf(buildZip(lying))).toMatchObject({ code: 'broken-archive' });
  });

  test('one shared text referred to without end counts each time', async () => {
    const cells = Array.from({ length: 200 }, (_, at) => row(at + 2, '<c t="s"><v>0</v></c>')).join('');
    const bytes = buildWorkbook({
      sheetData: header + cells,
      sharedStrings: `<si><t>${'x'.repeat(30_000)}</t></si>`,
    });
    expect(await refusalOf(bytes)).toMatchObject({ code: 'limit-exceeded' });
  });

  test('a part whose checksum is wrong', async () => {
    const parts = workbookParts({ sheetData: header + row(2, one) });
    const bytes = buildZip(
      parts.map((part) => (part.name.endsWith('sheet1.xml') ? { ...part, crc: 1 } : part)),
    );
    expect(await refusalOf(bytes)).toMatchObject({ code: 'broken-archive' });
  });

  test('a part that stands twice: the last one counts', async () => {
    const [first, second] = ['7', '8'].map((value) =>
      workbookParts({ sheetData: header + row(2, `<c r="A2"><v>${value}</v></c>`) }),
    );
    expect((await cellsOf(buildZip([...(first ?? []), ...(second ?? [])])))[1]).toEqual(['8', '']);
  });
});

describe('writing', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }),
    fc.integer(),
    fc.constant(null),
    fc.constantFrom('=1+1', '_x0041_', '\u0001', ' x ', 'a\r\nb', '<&>"'),
  );

  test('what is written is read back: numbers as numbers, texts as they are', async () => {
    const line = fc.array(cell, { minLength: 2, maxLength: 2 });
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 5 }), async (rows) => {
        const marked = rows.map((cells) => ['x', ...cells]);
        const read = await cellsOf(await writeXlsx([{ name: 'T', header: ['x', 'a', 'b'], rows: marked }]));
        const expected = marked.map((cells) =>
          // oxlint-disable-next-line no-control-regex
          cells.map((each) => String(each ?? '').replace(/[\0-\b\v\f\u000e-\u001f\ufffe\uffff]/g, '\ufffd')),
        );
        expect(read).toEqual([
          ['x', 'a', 'b'],
          ...expected.map((cells) => cells.map((each) => (each === '-0' ? '0' : each))),
        ]);
      }),
      { numRuns: 60 },
    );
  });

  test('names of tabs are made to fit, and equal tables are equal bytes', async () => {
    const sheets = ['A/b', 'a b', '', 'x'.repeat(40)].map((name) => ({ name, header: ['a'], rows: [[1]] }));
    const bytes = await writeXlsx(sheets);
    expect(await refusalOf(bytes, 'x.xlsx', { sheet: '?' })).toMatchObject({
      params: { sheets: `A b, a b 2, Sheet, ${'x'.repeat(31)}` },
    });
    await new Promise((resolve) => setTimeout(resolve, 2100));
    expect(Buffer.from(await writeXlsx(sheets)).equals(bytes)).toBe(true);
    await expect(writeXlsx([{ name: 'x', header: ['a'], rows: [[Number.NaN]] }])).rejects.toThrow(RangeError);
  });

  test('no formula is ever written; the header is bold and frozen', async () => {
    const bytes = await writeXlsx([{ name: 'x', header: ['=1', 'b'], rows: [['=SUM(A1)', -1]] }]);
    expect(await cellsOf(bytes)).toEqual([
      ['=1', 'b'],
      ['=SUM(A1)', '-1'],
    ]);
    let sheet = '';
    const zip = zipDirectory(Uint8Array.from(bytes));
    for await (const text of decodeUtf8(zip.open('xl/worksheets/sheet1.xml', byteBudget(100_000))))
      sheet += text;
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" state="frozen"');
    expect(sheet).toMatch(/<c r="A1"[^>]* s="1"/);
    expect(sheet).toContain('<c r="B2"><v>-1</v></c>');
    expect(sheet).not.toMatch(/<f[ >]/);
  });
});

test('a corrupted workbook is refused or read, never an error', async () => {
  const sound = Buffer.from(
    await writeXlsx([
      {
        name: 'T',
        header: ['a', 'b'],
        rows: [
          ['x', 1],
          ['y', null],
        ],
      },
    ]),
  );
  const change = fc.record({ at: fc.nat(sound.length - 1), byte: fc.nat(255) });
  await fc.assert(
    fc.asyncProperty(
      fc.array(change, { minLength: 1, maxLength: 5 }),
      fc.nat(sound.length),
      async (changes, cut) => {
        const bytes = Buffer.from(sound);
        for (const { at, byte } of changes) bytes[at] = byte;
        const read = await readBytes(changes.length > 3 ? bytes.subarray(0, cut) : bytes);
        expect(typeof read.ok).toBe('boolean');
      },
    ),
    { numRuns: 500 },
  );
});

test('a sheet whose markup is corrupted is refused or read, never an error', async () => {
  const sound = header + row(2, text('A2', 'x &amp; y') + '<c r="B2" s="0"><v>45292</v></c>');
  const piece = fc.constantFrom(
    '<',
    '>',
    '"',
    '&',
    '/',
    '<!--',
    '<![CDATA[',
    '<?',
    '<!',
    'r="',
    ' ',
    '-1',
    '9'.repeat(30),
    '</row>',
    'é',
  );
  const change = fc.tuple(fc.nat(sound.length), piece);
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
      const sheetData = changes.reduce(
        (xml, [at, extra]) => xml.slice(0, at) + extra + xml.slice(at + 1),
        sound,
      );
      const styles = '<cellXfs><xf numFmtId="14"/></cellXfs>';
      expect(typeof (await readBytes(buildWorkbook({ sheetData, styles }))).ok).toBe('boolean');
    }),
    { numRuns: 300 },
  );
});
