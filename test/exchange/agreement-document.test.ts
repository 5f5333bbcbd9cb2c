import { strFromU8, unzipSync } from 'fflate';
import { getDocumentProxy } from 'unpdf';
import { afterAll, describe, expect, it } from 'vitest';
import { locales, type Locale } from '../../src/core/basics/locale.ts';
import { openTypesetter } from '../../src/exchange/document/typesetter.ts';
import { agreementFile } from '../../src/server/paper/agreement-file.ts';
import { agreementLabelsOf } from '../../src/server/paper/agreement-labels-of.ts';
import { loadFormWords } from '../../src/server/form-words.ts';
import type { PrintedAgreement } from '../../src/register/mobility/load-printed-agreement.ts';
import { sampleContent, samplePrinted, sampleSignature } from '../sample-agreement.ts';

const typesetter = openTypesetter();
afterAll(async () => typesetter.close());
const formWords = await loadFormWords();

const template = {
  version: 3,
  words: { letterhead: 'LETTERHEAD {institution}', opening: '', closing: 'CLOSING {name}', signatories: [] },
};

const fileOf = async (
  printed: PrintedAgreement,
  locale: Locale,
  format: 'pdf' | 'docx',
  isInvented = true,
) => {
  const { body, name } = await agreementFile(
    { typesetter, formWords },
    printed,
    { locale, format, template },
    isInvented,
  );
  if (!Buffer.isBuffer(body)) throw new Error('a file in one piece was expected');
  return { body, name };
};

const squeezed = (text: string): string => text.replace(/[\s\u200b\u00a0]+/g, '');

const readPdf = async (printed: PrintedAgreement, locale: Locale): Promise<string> => {
  const pdf = await getDocumentProxy(new Uint8Array((await fileOf(printed, locale, 'pdf')).body));
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
  }
  return squeezed(pages.join(''));
};

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const plain = (xml: string): string =>
  xml.replace(/<[^>]*>/g, '').replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole);

const partsOf = async (printed: PrintedAgreement, locale: Locale, isInvented = true) => {
  const files = unzipSync(new Uint8Array((await fileOf(printed, locale, 'docx', isInvented)).body));
  const part = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
  return { files: Object.keys(files), document: part('word/document.xml'), part };
};

const readDocx = async (printed: PrintedAgreement, locale: Locale): Promise<string> =>
  squeezed(plain((await partsOf(printed, locale)).document));

const said: Readonly<Record<Locale, readonly string[]>> = {
  kk: [
    'Ұтқырлық кезеңі туралы үшжақты шарт',
    'Көрсетілім университеті',
    '2027 ж. 31 шілде',
    '3-тапсырмамен ауыстырылды',
    '3 500 000 KZT',
    '620,50 EUR',
    'қол қойды, 2027 ж. 2 сәуір, 11:10 (Алматы уақыты)',
    'цифрлық қолтаңбамен (CMS)',
    'есептелмейді',
  ],
  ru: [
    'Трёхсторонний договор о периоде мобильности',
    'Демонстрационный университет',
    '31 июля 2027 г.',
    'Заменено заданием 3',
    '3 500 000 KZT',
    '620,50 EUR',
    'подписано 2 апреля 2027 г., 11:10 (время Алматы)',
    'цифровой подписью (CMS)',
    'не засчитывается',
  ],
  en: [
    'Mobility agreement of three parties',
    'Demonstration University',
    '31 July 2027',
    'Replaced by task 3',
    '3,500,000 KZT',
    '620.50 EUR',
    'signed on 2 April 2027, 11:10 (Almaty time)',
    'with a digital signature (CMS)',
    'does not count',
  ],
};

describe.each(locales)('an agreement on paper in %s', (locale) => {
  it.each([
    ['pdf', readPdf],
    ['docx', readDocx],
  ] as const)('says as %s what was agreed, what changed and who signed when', async (_format, read) => {
    const text = await read(samplePrinted, locale);
    const { content, contentSha256 } = samplePrinted;
    const words = [
      ...said[locale],
      ...content.tasks.flatMap(({ title, expectedResult, measure, evidence }) => [
        title,
        expectedResult,
        measure,
        evidence,
      ]),
      ...content.duties.map((duty) => duty[locale]),
      content.reason,
      content.host.signer.name,
      // Before the change.
      sampleContent.supervisor.name,
      contentSha256,
      agreementLabelsOf(locale).demonstration,
      agreementLabelsOf(locale).signHere,
    ];
    expect(words.filter((part) => !text.includes(squeezed(part)))).toEqual([]);
  });
});

describe('an agreement as PDF', () => {
  it('is tagged, and gives the same bytes for the same content', async () => {
    const [one, two] = await Promise.all([0, 1].map(async () => fileOf(samplePrinted, 'kk', 'pdf')));
    expect(one?.body.equals(two?.body ?? Buffer.alloc(0))).toBe(true);
    expect(one?.body.toString('latin1')).toContain('pdfuaid');
    expect(one?.name).toBe('agreement-Q2026-00000-00001-2.pdf');
  });
});

describe('an agreement as DOCX', () => {
  it('has real headings, header rows, page numbers and its language', async () => {
    const { document, part, files } = await partsOf(samplePrinted, 'kk');
    expect(document).toContain('w:val="Heading1"');
    expect(document.match(/w:val="Heading2"/g)?.length).toBeGreaterThan(6);
    expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(3);
    expect(part('word/styles.xml')).toContain('w:lang w:val="kk-KZ"');
    const footer = files.filter((name) => name.startsWith('word/footer')).map(part);
    expect(footer.join('')).toContain('NUMPAGES');
  });

  it('wears the ribbon of a demonstration in its text and the heads of later pages, and only then', async () => {
    const { demonstration } = agreementLabelsOf('ru');
    const wornBy = async (isInvented: boolean) => {
      const { files, part, document } = await partsOf(samplePrinted, 'ru', isInvented);
      const heads = files.filter((name) => name.startsWith('word/header')).map(part);
      return {
        times: [document, ...heads].map((xml) => plain(xml).split(demonstration).length - 1),
        isFirstPageOther: document.includes('<w:titlePg/>'),
      };
    };
    expect(await wornBy(true)).toEqual({ times: [1, 1], isFirstPageOther: true });
    expect(await wornBy(false)).toEqual({ times: [0], isFirstPageOther: false });
  });

  it('takes nothing that a person wrote for markup, and drops what XML does not admit', async () => {
    const hostile = '<w:br/> & "x" </w:t> ]]> \u0000\u0007\ud800 {PAGE} end';
    const content = { ...samplePrinted.content, reason: hostile };
    const { document } = await partsOf({ ...samplePrinted, content }, 'en');
    expect(document).toContain('&lt;w:br/&gt;');
    // oxlint-disable-next-line no-control-regex -- that there is none is what is tested
    expect(document).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
    expect(plain(document)).toContain('{PAGE} end');
  });
});

describe('room to sign by hand', () => {
  it('is left for whoever has not signed a version that is offered, and for nobody afterwards', async () => {
    const { signHere } = agreementLabelsOf('en');
    const count = async (printed: PrintedAgreement) =>
      (await readDocx(printed, 'en')).split(squeezed(`Position${signHere}Date`)).length - 1;
    expect(await count(samplePrinted)).toBe(1);
    const { agreement } = samplePrinted;
    const refused = {
      ...samplePrinted,
      agreement: {
        ...agreement,
        status: 'refused' as const,
        settledAt: '2027-04-05T05:00:00.000Z',
        signatures: [
          ...agreement.signatures.slice(0, 2),
          sampleSignature('host', {
            status: 'refused',
            way: 'link',
            name: 'Prof. Dr. Anna Schmidt',
            answeredAt: '2027-04-05T05:00:00.000Z',
            reason: 'The dates do not fit our semester.',
          }),
        ],
      },
    };
    expect(await count(refused)).toBe(0);
    const text = await readDocx(refused, 'en');
    expect(text).toContain(squeezed('The dates do not fit our semester.'));
    expect(text).toContain(squeezed('refused on 5 April 2027, 10:00 (Almaty time), not in force'));
  });
});
