import { paperFormats } from '../../src/core/basics/paper-formats.ts';
import { strFromU8, unzipSync } from 'fflate';
import { getDocumentProxy } from 'unpdf';
import { afterAll, describe, expect, it } from 'vitest';
import { formatNumber } from '../../src/core/basics/format-number.ts';
import { locales, type Locale } from '../../src/core/basics/locale.ts';
import type { OwnFile } from '../../src/server/api/serve-endpoint.ts';
import { blocksFile } from '../../src/exchange/document/blocks-file.ts';
import type { PaperBlocks } from '../../src/exchange/document/paper-blocks.ts';
import { openTypesetter } from '../../src/exchange/document/typesetter.ts';
import { loadFormWords } from '../../src/server/form-words.ts';
import { orderFile, type PrintedOrder } from '../../src/server/paper/order-file.ts';
import { paperLabelsOf } from '../../src/server/paper/paper-labels-of.ts';
import { templateWords } from '../../src/server/paper/template-words.ts';

const typesetter = openTypesetter();
afterAll(async () => typesetter.close());
const formWords = await loadFormWords();

const squeezed = (text: string): string => text.replace(/[\s\u200b\u00a0]+/g, '');
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const pagesOf = async ({ body }: OwnFile): Promise<readonly string[]> => {
  const pdf = await getDocumentProxy(new Uint8Array(body as Buffer));
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
  }
  return pages;
};

const readBack = async (file: OwnFile): Promise<string> => {
  const { name, body } = file;
  if (!Buffer.isBuffer(body)) throw new Error('a file in one piece was expected');
  if (name.endsWith('.docx')) {
    const xml = strFromU8(unzipSync(body)['word/document.xml'] ?? new Uint8Array());
    return squeezed(
      xml.replace(/<[^>]+>/g, '').replace(/&(\w+);/g, (all, one: string) => entities[one] ?? all),
    );
  }
  return squeezed((await pagesOf(file)).join(''));
};

const call = { kk: 'Әлем', ru: 'Мир', en: 'World' };
const orderIn = (locale: Locale): PrintedOrder => ({
  institution: { kk: 'Алатау университеті', ru: 'Университет Алатау', en: 'Alatau University' },
  number: '17-ә',
  on: '2026-05-04',
  officer: 'проректор А. С. {Нұрлан}',
  stays: [
    {
      reference: 'Q2026-AAAAA-BBBBB',
      participant: 'Әбілқасымова Құралай #[*x*] $1$ <b>',
      level: 'master',
      country: 'POL',
      hostName: 'Uniwersytet “Łódzki” & Co',
      plannedStart: '2026-09-01',
      plannedEnd: '2027-01-31',
      callTitle: call,
      grantAmount: 1_250_000,
      agreementVersion: 2,
    },
  ],
  template: { version: 4, words: templateWords.shipped('order', locale) },
  isDemonstration: true,
});

const printed = async (order: PrintedOrder, locale: Locale, format: 'pdf' | 'docx'): Promise<string> =>
  readBack(
    await orderFile(typesetter, order, {
      ...{ locale, format, country: formWords(locale).country, labels: paperLabelsOf(locale, 'order') },
    }),
  );

describe('orderFile', () => {
  it.each(locales.flatMap((locale) => paperFormats.map((format) => [locale, format] as const)))(
    'says who goes where, on what basis and as what EPVO counts it: %s, %s',
    async (locale, format) => {
      const read = await printed(orderIn(locale), locale, format);
      for (const words of [
        '17-ә',
        'проректор А. С. {Нұрлан}',
        'Әбілқасымова Құралай #[*x*] $1$ <b>',
        'Uniwersytet “Łódzki” & Co',
        formWords(locale).country('POL'),
        call[locale],
        'Q2026-AAAAA-BBBBB',
        '302',
        formatNumber(1_250_000, locale),
        orderIn(locale).institution[locale],
      ])
        expect(read).toContain(squeezed(words));
      // Nothing of the template is left unfilled.
      expect(read.replaceAll('{Нұрлан}', '')).not.toMatch(/[{}]/);
    },
  );
  it('leaves a line for a number that was not given', async () => {
    expect(await printed({ ...orderIn('ru'), number: '' }, 'ru', 'pdf')).toContain('________');
  });
  it('leaves a line for an official who was not named', async () => {
    const read = await printed({ ...orderIn('kk'), officer: '' }, 'kk', 'docx');
    expect(read).toContain(squeezed('мына лауазымды адамға жүктелсін: ________________________.'));
  });
  it('says at the foot which version of the template it used', async () => {
    expect(await printed(orderIn('en'), 'en', 'pdf')).toContain('templateversion4');
  });
});

describe('blocksFile', () => {
  const markup = '#let x = 1 \\ *bold* _it_ $x$ <label> @ref `raw` {brace} & "quote"';
  const paper: PaperBlocks = {
    title: markup,
    letterhead: [markup],
    blank: 'BLANK',
    footer: markup,
    author: null,
    isWide: true,
    locale: 'kk',
    isDemonstration: false,
    blocks: [
      { kind: 'heading', level: 2, text: markup },
      { kind: 'prose', text: markup, look: 'plain' },
      {
        kind: 'facts',
        facts: [
          [markup, markup],
          ['empty', ' '],
        ],
        isRuled: true,
      },
      {
        kind: 'facts',
        facts: [
          [markup, ''],
          ['name', markup],
        ],
        isRuled: false,
      },
      { kind: 'table', columns: [{ title: markup, isNumber: false }], rows: [[markup]] },
      { kind: 'list', items: [markup], isNumbered: true },
      { kind: 'list', items: [markup], isNumbered: false },
      { kind: 'signatures', signatories: [{ position: markup, name: markup }] },
    ],
  };
  it('keeps the last paragraph with its closing and the signature on one page', async () => {
    const prose = (words: string) => ({ kind: 'prose', text: words, look: 'plain' }) as const;
    const signed = { kind: 'signatures', signatories: [{ position: 'Ректор', name: '' }] } as const;
    // Longer by a line each time, until only the signature would stand on the second page.
    for (const lines of [38, 39, 40, 41, 42, 43, 44]) {
      const above = Array.from({ length: lines }, (_, at) => prose(`line ${at}`));
      const letter = {
        ...{ ...paper, letterhead: [], title: 'x', footer: 'x', isWide: false },
        blocks: [...above, prose('LAST'), prose('CLOSING'), signed],
      };
      const file = await blocksFile(typesetter, letter, paperLabelsOf('kk', 'order'), {
        ...{ name: 'x', format: 'pdf' },
      });
      const signedOn = (await pagesOf(file)).find((page) => page.includes('Ректор'));
      expect(signedOn).toContain('LAST');
      expect(signedOn).toContain('CLOSING');
    }
  });
  it.each(paperFormats)('takes markup in every field for text: %s', async (format) => {
    const file = await blocksFile(typesetter, paper, paperLabelsOf('kk', 'order'), { name: 'x', format });
    const read = await readBack(file);
    // Title, letterhead and each block; the foot of a DOCX is a part of its own.
    expect(read.split(squeezed(markup)).length - 1).toBe(format === 'pdf' ? 15 : 14);
    expect(read.split('BLANK').length - 1).toBe(2);
  });
});
