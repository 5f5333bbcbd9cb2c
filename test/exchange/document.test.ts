import { getDocumentProxy } from 'unpdf';
import { afterAll, describe, expect, it } from 'vitest';
import { locales, type Locale } from '../../src/core/basics/locale.ts';
import type { ApplicationDocument } from '../../src/exchange/document/application-document.ts';
import { applicationJson } from '../../src/exchange/document/application-json.ts';
import { applicationPdf } from '../../src/exchange/document/application-pdf.ts';
import { documentProse } from '../../src/exchange/document/document-prose.ts';
import { mediaTypeOf } from '../../src/exchange/document/media-type-of.ts';
import { openTypesetter } from '../../src/exchange/document/typesetter.ts';
import { applicationLabelsOf } from '../../src/server/paper/application-labels-of.ts';

const typesetter = openTypesetter();
afterAll(async () => typesetter.close());

const sampleOf = (answer: string, changes: Partial<ApplicationDocument> = {}): ApplicationDocument => ({
  title: '«Болашақ ғалым» тағылымдамасы',
  reference: 'BG-2026-000417',
  applicant: 'Әсел Қуанышқызы',
  submittedAt: '2026 жылғы 20 қараша, 18:04',
  status: 'Қаралуда',
  sections: [
    {
      id: 'tasks',
      title: 'Міндеттер',
      items: [
        { field: 'tasks.tasks.0.title', question: 'Күтілетін нәтиже', answer },
        { field: 'tasks.tasks.0.measure', question: 'Өлшемі', answer: '' },
      ],
    },
  ],
  sha256: '3f'.repeat(32),
  locale: 'kk',
  isDemonstration: false,
  ...changes,
});

interface TreeNode {
  readonly role?: string;
  readonly children?: readonly TreeNode[];
}
const rolesOf = ({ role, children }: TreeNode): readonly string[] => [
  ...(role === undefined ? [] : [role]),
  ...(children ?? []).flatMap(rolesOf),
];

/** What a reader program finds in it. */
const readPdf = async (document: ApplicationDocument) => {
  const bytes = await applicationPdf(typesetter, {
    ...document,
    labels: applicationLabelsOf(document.locale),
  });
  expect(mediaTypeOf(bytes)).toBe('application/pdf');
  const raw = Buffer.from(bytes).toString('latin1');
  const pdf = await getDocumentProxy(bytes);
  const pages: string[] = [];
  const roles: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join(''));
    roles.push(...rolesOf((await page.getStructTree()) as TreeNode));
  }
  const { info } = await pdf.getMetadata();
  return { pages, roles, raw, title: (info as { Title?: string }).Title };
};

const squeezed = (text: string): string => text.replace(/[\s\u200b]+/g, '');

describe('applicationPdf', () => {
  it('reads as the application does, letters of three languages included', async () => {
    const letters = 'Ә Ғ Қ Ң Ө Ұ Ү Һ І ә ғ қ ң ө ұ ү һ і Ё ё Щ щ';
    const { pages, title } = await readPdf(sampleOf(letters));
    const [page = ''] = pages;
    for (const words of ['BG-2026-000417', 'Әсел Қуанышқызы', 'Міндеттер', 'Күтілетін нәтиже', letters]) {
      expect(page).toContain(words);
    }
    expect(page).toContain('3f'.repeat(32));
    expect(page).toContain('Жауап берілмеген');
    expect(title).toBe('«Болашақ ғалым» тағылымдамасы');
  });

  it.each(locales.map((locale) => [locale]))(
    'is tagged and says that it is in %s',
    async (locale: Locale) => {
      const { raw, roles, pages } = await readPdf(sampleOf('Нәтиже', { locale }));
      expect(raw).toMatch(new RegExp(`/Lang ?\\(${locale}\\)`));
      expect(raw).toMatch(/\/MarkInfo|\/StructTreeRoot/);
      expect(raw).toContain('pdfuaid');
      expect(roles).toEqual(expect.arrayContaining(['H1', 'H2', 'H3', 'P']));
      expect(pages[0]).toContain(
        applicationLabelsOf(locale).page.replace('{page}', '1').replace('{pages}', '1'),
      );
    },
  );

  it('takes nothing that a person wrote for markup', async () => {
    const answer = [
      '#import "x.typ": *  #read("/etc/passwd")  #panic("x")',
      '$x^2$ *bold* _it_ `code` ```raw``` [c] {d} // e /* f */',
      '@ref <label> = heading - item + item / term: a \\ \\u{41} ~ -- ... "q" \'q\'',
      '{"data": "]}"} %PDF {page}',
    ].join('\n');
    const { pages } = await readPdf(
      sampleOf(answer, { title: '#panic("t") *t*', applicant: '#panic("a") $a$', reference: '= #r' }),
    );
    for (const line of answer.split('\n')) expect(squeezed(pages[0] ?? '')).toContain(squeezed(line));
    expect(pages[0]).toContain('#panic("a") $a$');
  });

  it('keeps line ends, emoji, and writing from the right', async () => {
    const { pages } = await readPdf(
      sampleOf('first line\nsecond line\n\nother paragraph\n\nمرحبا بالعالم 😀'),
    );
    expect(pages[0]).toMatch(/first line\s*\n\s*second line\s*\n\s*other paragraph/);
    expect(pages[0]).toMatch(/[\u0600-\u06ff\ufb50-\ufeff]/);
    expect(pages[0]).toContain('😀');
  });

  it('loses nothing of twenty thousand letters, with blanks or without', async () => {
    const words = Array.from({ length: 2500 }, (_, at) => `сөз${String(at).padStart(4, '0')}`);
    const { pages } = await readPdf(sampleOf(words.join(' ')));
    const all = pages.join('\n');
    expect(words.filter((word) => !all.includes(word))).toEqual([]);
    expect(pages.length).toBeGreaterThan(4);
    expect(pages[2]).toContain(`${pages.length} беттің 3-беті`);
    const run = await readPdf(sampleOf('Щ'.repeat(20_000)));
    expect(run.pages.join('').match(/Щ/g)).toHaveLength(20_000);
  });

  it('makes the document also where no font has a letter, and where there are controls', async () => {
    const { pages, raw } = await readPdf(sampleOf('北京 ok \u0000\u0007\ud800 end', { title: '北京' }));
    expect(pages[0]).toContain('ok');
    expect(pages[0]).toContain('end');
    expect(raw).toContain('/StructTreeRoot');
  });

  it('wears the ribbon of a demonstration once on every page, and only then', async () => {
    const answer = 'слово '.repeat(1500);
    const { demonstration } = applicationLabelsOf('kk');
    const { pages } = await readPdf(sampleOf(answer, { isDemonstration: true }));
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(page.split(demonstration)).toHaveLength(2);
    const real = await readPdf(sampleOf(answer));
    expect(real.pages.join('')).not.toContain(demonstration);
  });

  it('gives the same bytes for the same content', async () => {
    const document = { ...sampleOf('x'), labels: applicationLabelsOf('kk') };
    const [one, two] = await Promise.all([0, 1].map(async () => applicationPdf(typesetter, document)));
    expect(one).toEqual(two);
  });
});

describe('openTypesetter', () => {
  const small = '#set document(title: "x")\n= x\n';

  it('says a fault without the words of a person, and goes on', async () => {
    await expect(typesetter.typeset('#panic(sys.inputs.data)', 'secret words')).rejects.toThrow(
      /^typesetting failed: (?!.*secret words)/,
    );
    expect(mediaTypeOf(await typesetter.typeset(small, null))).toBe('application/pdf');
  });

  it('gives up a document that takes too long, and makes the next one', async () => {
    const hasty = openTypesetter(1500);
    try {
      const endless = hasty.typeset(`${small} #for a in range(20000) { for b in range(1000) { } }`, null);
      const next = hasty.typeset(small, null);
      await expect(endless).rejects.toThrow('longer than 1500 ms');
      expect(mediaTypeOf(await next)).toBe('application/pdf');
    } finally {
      await hasty.close();
    }
  });
});

describe('applicationJson', () => {
  it('says the same with the place of each question', () => {
    const document = sampleOf('нәтиже\nекінші жол');
    expect(JSON.parse(applicationJson(document))).toEqual({
      format: 'qaitu-application',
      version: 1,
      ...document,
    });
  });
});

describe('documentProse', () => {
  it('parts paragraphs, keeps lines, and knows where a paragraph begins', () => {
    expect(documentProse('')).toEqual([]);
    expect(documentProse('a\r\nb\n \n\nمرحبا a\n')).toEqual([
      { isFromRight: false, lines: ['a', 'b'] },
      { isFromRight: true, lines: ['مرحبا a'] },
    ]);
  });

  it('lets a long run end a line somewhere, never inside a cluster', () => {
    const family = '👩‍🎓';
    const [paragraph] = documentProse(family.repeat(100));
    const [line = ''] = paragraph?.lines ?? [];
    expect(line).toContain('\u200b');
    expect(line.split('\u200b').every((part) => part.replaceAll(family, '') === '')).toBe(true);
    expect(documentProse('а'.repeat(44))[0]?.lines[0]).toBe('а'.repeat(44));
  });
});
