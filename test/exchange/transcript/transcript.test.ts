import * as fc from 'fast-check';
import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { describe, expect, it } from 'vitest';
import { codePoints } from '../../../src/core/study/project/code-points.ts';
import { findTurns, type TurnOptions } from '../../../src/core/study/transcript/find-turns.ts';
import { readSpeakerPattern } from '../../../src/core/study/transcript/speaker-pattern.ts';
import type { Transcript } from '../../../src/core/study/transcript/transcript.ts';
import { readTranscript } from '../../../src/exchange/transcript/read-transcript.ts';
import { buildZip } from '../build-workbook.ts';

const said = ({ text, turns }: Transcript): readonly (readonly [string | null, string])[] =>
  turns.map(({ speaker, start, end }) => [speaker, codePoints(text).slice(start, end)]);
const read = async (bytes: string | Uint8Array, options: TurnOptions = {}) => {
  const given = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : new Uint8Array(bytes);
  const found = await readTranscript(given, options);
  if (!found.ok) throw new Error(JSON.stringify(found.refusal));
  return found.value;
};
const refusal = async (bytes: Uint8Array) => {
  const found = await readTranscript(new Uint8Array(bytes));
  return found.ok ? 'read' : found.refusal.code;
};

describe('speaker marks', () => {
  it.each([
    [
      'Name:',
      'Модератор: Қош келдіңіз!\n\nP01: Рақмет 🏔.\nОл жақта\nбір жыл болдым.\nМодератор: Ал сіз?',
      'colon',
    ],
    [
      '[Name]',
      '[Модератор] Қош келдіңіз!\n\n[P01] Рақмет 🏔.\nОл жақта\nбір жыл болдым.\n[Модератор]: Ал сіз?',
      'bracket',
    ],
    [
      '@Name',
      '@Модератор Қош келдіңіз!\n\n@P01: Рақмет 🏔.\nОл жақта\nбір жыл болдым.\n@Модератор Ал сіз?',
      'at',
    ],
    [
      'a cell',
      'Модератор\tҚош келдіңіз!\n\nP01\tРақмет 🏔.\nОл жақта\nбір жыл болдым.\nМодератор\tАл сіз?',
      'tab',
    ],
    [
      'times',
      '[00:00:01] Модератор: Қош келдіңіз!\r\n\r\n00:12 P01: Рақмет 🏔.\r\nОл жақта\r\nбір жыл болдым.\r\n(1:02:03) Модератор: Ал сіз?',
      'colon',
    ],
  ])('%s', (_kind, text, marks) => {
    const found = findTurns(text);
    expect(found.marks).toBe(marks);
    const middle = ['Рақмет 🏔.', 'Ол жақта', 'бір жыл болдым.'].join(text.includes('\r') ? '\r\n' : '\n');
    expect(said(found)).toEqual([
      ['Модератор', 'Қош келдіңіз!'],
      ['P01', middle],
      ['Модератор', 'Ал сіз?'],
    ]);
    const times = text.includes('1:02:03') ? [1, 12, 3723] : [null, null, null];
    expect(found.turns.map(({ from }) => from)).toEqual(times);
  });

  it('takes no clock time, address or sentence for a speaker', () => {
    const text = [
      'P01: Келдік.',
      '17:30 болғанда кездестік.',
      'At 17:30 we met.',
      'Сайты https://example.org: ашық.',
      'Мен былай ойлаймын: қайту керек.',
      'Сказали так, коротко: нет.',
      '12: 5',
    ].join('\n');
    expect(said(findTurns(text))).toEqual([['P01', text.slice(5)]]);
  });

  it('knows names with initials, numbers, roles in brackets, and a time behind the name', () => {
    const text =
      'Ishmukhamedov Sh.A.: one\nSpeaker 2: two\nModerator (host): three\nАйгерім [00:01:05]: four';
    expect(said(findTurns(text))).toEqual([
      ['Ishmukhamedov Sh.A.', 'one'],
      ['Speaker 2', 'two'],
      ['Moderator (host)', 'three'],
      ['Айгерім', 'four'],
    ]);
    expect(findTurns(text).turns.at(-1)?.from).toBe(65);
  });

  it('keeps what is said before the first mark, and is one turn of nobody without any', () => {
    expect(said(findTurns('Алматы, 2025\n\nP01: сәлем'))).toEqual([
      [null, 'Алматы, 2025'],
      ['P01', 'сәлем'],
    ]);
    expect(said(findTurns('  жай мәтін\n'))).toEqual([[null, 'жай мәтін']]);
    expect(findTurns('').turns).toEqual([]);
  });

  it('may be told the names, and then takes no others', () => {
    const text = 'айгерім: сәлем\nЕскерту: бұл маңызды\nдана: иә';
    expect(said(findTurns(text, { known: new Set(['айгерім', 'дана']) }))).toEqual([
      ['айгерім', 'сәлем\nЕскерту: бұл маңызды'],
      ['дана', 'иә'],
    ]);
  });

  it('takes a pattern of the user, but none that could hold the server', () => {
    const pattern = readSpeakerPattern(String.raw`<<(\w+)>>\s*`);
    if (!pattern.ok) throw new Error(pattern.refusal);
    expect(said(findTurns('<<P01>> сәлем\nиә\n<<P02>>жоқ', { pattern: pattern.value }))).toEqual([
      ['P01', 'сәлем\nиә'],
      ['P02', 'жоқ'],
    ]);
    const refused = (written: string) => {
      const found = readSpeakerPattern(written);
      return found.ok ? 'taken' : found.refusal;
    };
    expect(refused('(a+)+b')).toBe('pattern-too-complex');
    expect(refused('(a|a)*b')).toBe('pattern-too-complex');
    expect(refused(String.raw`(\w)\1`)).toBe('pattern-too-complex');
    expect(refused(String.raw`\s*\s*\s*\s*x`)).toBe('pattern-too-complex');
    expect(refused('(?=x)')).toBe('pattern-too-complex');
    expect(refused('[')).toBe('pattern-malformed');
    expect(refused('x*')).toBe('pattern-malformed');
    expect(refused(' ')).toBe('pattern-empty');
    expect(refused('x'.repeat(101))).toBe('pattern-too-long');
    expect(refused(String.raw`([A-Z+*]\d{1,2}) ?[-–]`)).toBe('taken');
  });

  it('finds what was said, whoever says what in how many paragraphs', () => {
    const words = fc
      .array(fc.constantFrom('қайтамын', '🏔️', 'e\u0301', 'жоқ', '17:30', '<b>', 'и\u0306ә,'), {
        minLength: 1,
        maxLength: 4,
      })
      .map((own) => own.join(' '));
    const turn = fc.record({
      speaker: fc.constantFrom('P01', 'P02', 'Модератор', 'Ә. Б.'),
      paragraphs: fc.array(words, { minLength: 1, maxLength: 3 }),
    });
    fc.assert(
      fc.property(
        fc.array(turn, { maxLength: 8 }),
        fc.constantFrom('\n', '\r\n', '\r', '\n\n'),
        (turns, end) => {
          const text = turns
            .map(({ speaker, paragraphs }) => `${speaker}: ${paragraphs.join(end)}${end}`)
            .join('');
          expect(said(findTurns(text))).toEqual(
            turns.map(({ speaker, paragraphs }) => [speaker, paragraphs.join(end)]),
          );
        },
      ),
    );
  });

  it('keeps turns in order, apart and within any text', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.constantFrom('P01: a', '[P02] b', '@c', '\n', '\r'),
            fc.string({ unit: 'binary', maxLength: 9 }),
          ),
          { maxLength: 12 },
        ),
        (parts) => {
          const text = parts.join('');
          const { length } = codePoints(text);
          const places = findTurns(text).turns.flatMap(({ start, end }) => [start, end]);
          expect(places).toEqual(places.toSorted((x, y) => x - y));
          expect(places.every((place) => place <= length)).toBe(true);
        },
      ),
    );
  });
});

describe('files', () => {
  it('SRT and WebVTT keep times, and names from tags or marks', async () => {
    const srt =
      '1\r\n00:00:01,000 --> 00:00:02,500\r\nP01: Мен қайтамын,\r\nбірақ кейін.\r\n\r\n2\r\n00:00:02,500 --> 00:00:04,000\r\n<i>ия</i>\r\n\r\n3\r\n00:00:05,000 --> 00:00:06,000\r\nP02: ал мен жоқ\r\n';
    const found = await read(srt);
    expect(found.format).toBe('subtitles');
    expect(said(found)).toEqual([
      ['P01', 'Мен қайтамын, бірақ кейін.\nия'],
      ['P02', 'ал мен жоқ'],
    ]);
    expect(found.turns.map(({ from, to }) => [from, to])).toEqual([
      [1, 4],
      [5, 6],
    ]);
    const vtt =
      'WEBVTT - talk\n\nNOTE by hand\n\nSTYLE\n::cue {}\n\n00:01.000 --> 00:02.000 align:left\n<v айгерім>сәлем &amp; <b>қош</b>\n\n00:02.000 --> 00:03.000\n<v айгерім>тағы\n\nid\n01:00:00.000 --> 01:00:01.500\n<v.loud дана>2 < 3</v>\n';
    const tagged = await read(vtt);
    expect(said(tagged)).toEqual([
      ['айгерім', 'сәлем & қош\nтағы'],
      ['дана', '2 < 3'],
    ]);
    expect(tagged.turns.map(({ from, to }) => [from, to])).toEqual([
      [1, 3],
      [3600, 3601.5],
    ]);
  });

  it('DOCX gives its paragraphs and the rows of its tables', async () => {
    const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
    const file = new Document({
      sections: [
        {
          children: [
            new Paragraph({
              children: [new TextRun({ text: 'P01: ', bold: true }), new TextRun('Қайтамын & 🏔')],
            }),
            new Paragraph('екінші абзац'),
            new Paragraph('P02: <жоқ>'),
          ],
        },
      ],
    });
    const found = await read(new Uint8Array(await Packer.toBuffer(file)));
    expect(found.format).toBe('docx');
    expect(said(found)).toEqual([
      ['P01', 'Қайтамын & 🏔\nекінші абзац'],
      ['P02', '<жоқ>'],
    ]);
    const table = new Document({
      sections: [
        {
          children: [
            new Table({
              rows: [
                ['P01', 'сәлем'],
                ['P02', 'иә'],
              ].map((row) => new TableRow({ children: row.map(cell) })),
            }),
          ],
        },
      ],
    });
    expect(said(await read(new Uint8Array(await Packer.toBuffer(table))))).toEqual([
      ['P01', 'сәлем'],
      ['P02', 'иә'],
    ]);
  });

  it('a byte order mark is no part, HTML is words', async () => {
    expect((await read('\ufeffP01: <script>alert(1)</script>')).text).toBe('P01: <script>alert(1)</script>');
  });

  it('refuses other formats, encodings and documents made to hurt', async () => {
    const document = (xml: string, more: object = {}) =>
      buildZip([{ name: 'word/document.xml', text: xml, ...more }]);
    expect(await refusal(new Uint8Array())).toBe('empty-file');
    expect(await refusal(new TextEncoder().encode(' \n'))).toBe('empty-file');
    expect(await refusal(new TextEncoder().encode('%PDF-1.7'))).toBe('not-a-transcript');
    expect(await refusal(buildZip([{ name: 'a.txt', text: 'x' }]))).toBe('not-a-transcript');
    expect(await refusal(Buffer.from('\ufeffсәлем', 'utf16le'))).toBe('wrong-encoding');
    expect(await refusal(new TextEncoder().encode('a long enough text\u0000'))).toBe('nul-byte');
    expect(await refusal(document('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><w>&x;</w>'))).toBe(
      'document-type',
    );
    expect(await refusal(document('<w:document><w:p></w:document>'))).toBe('broken-document');
    expect(await refusal(document('<a/>', { claimedBytes: 300_000_000 }))).toBe('too-large');
    expect(await refusal(document(' '.repeat(1_000_000), { claimedBytes: 10 }))).toBe('broken-document');
    expect(await refusal(document('<a/>', { isEncrypted: true }))).toBe('encrypted-document');
  });
});
