import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blindCopy, type BlindCopyRequest } from '../../../src/core/review/blind-copy.ts';
import { withheldMark } from '../../../src/core/review/withheld-mark.ts';

const none = { people: [], institutions: [], emails: [], phones: [] };
const copy = (answer: string, names: Partial<BlindCopyRequest['names']>, field = 'plan.learningPlan') => {
  const { sections, mentions } = blindCopy({
    sections: [{ id: 'plan', title: 'План', items: [{ field, question: 'Қасым Жанар?', answer }] }],
    withheld: { identity: true, institution: true },
    names: { ...none, ...names },
    files: {},
    sayFiles: (count) => `files: ${count}`,
  });
  return { text: sections[0]?.items[0]?.answer ?? '', mentions };
};

describe('people', () => {
  test.each([
    [['Қасым Жанар'], 'Мен, Жанар Қасым, оқимын', 'Мен, ▇▇▇, оқимын'],
    [['Айгүл'], 'Айгүлдің жоспары, айгүлмен бірге, АЙГҮЛГЕ', '▇▇▇ жоспары, ▇▇▇ бірге, ▇▇▇'],
    [['Қайрат'], 'Қайраттың, Қайратта, қайратпен', '▇▇▇, ▇▇▇, ▇▇▇'],
    [['Серік'], 'Серігі мен Сериктен', '▇▇▇ мен ▇▇▇'],
    [['Анна Иванова'], 'у Анны Ивановой; аннотация', 'у ▇▇▇; аннотация'],
    [['Мария'], 'Марией и марии', '▇▇▇ и ▇▇▇'],
    [['Сергей Петровский'], 'работы Сергея Петровского', 'работы ▇▇▇'],
    [['Қасым Жанар'], 'Kasym and Zhanar’s plan', '▇▇▇ and ▇▇▇’s plan'],
    [['Қасым Жанар Серікқызы'], 'Ж. С. Қасым және Касым Ж.С. және А. Бек', '▇▇▇ және ▇▇▇ және А. Бек'],
    [['Марк'], 'маркетинг и Марка', 'маркетинг и ▇▇▇'],
    [['Ким'], 'Ким, ким; кім келді', '▇▇▇, ▇▇▇; кім келді'],
    [['Ли Анна'], 'знаю ли я, Ли', 'знаю ли я, ▇▇▇'],
    [['Серік қызы Дана'], 'оның қызы', 'оның қызы'],
    [['Жанар'], 'Жа\u200bнар, Ж\u00adанар, Жанар\u200d.', '▇▇▇, ▇▇▇, ▇▇▇\u200d.'],
    [['Андрей'], 'Андрей', '▇▇▇'],
    [['Жанар'], 'Ең жанашыр әдіс, 👩‍🔬 зерттеуші', 'Ең жанашыр әдіс, 👩‍🔬 зерттеуші'],
    [['Касым'], 'Каcым Kаsym', '▇▇▇'],
  ])('%j in %s', (people, text, expected) => {
    expect(copy(text, { people }).text).toBe(expected);
  });

  test('a mention is a name, not a word', () => {
    expect(copy('Жанар Қасым. Қ. Жанар, Жанар', { people: ['Қасым Жанар'] }).mentions).toBe(2);
  });

  test('stay where the call does not withhold them', () => {
    const { sections } = blindCopy({
      sections: [
        { id: 'p', title: '', items: [{ field: 'plan.learningPlan', question: '', answer: 'Жанар, НУ' }] },
      ],
      withheld: { identity: false, institution: true },
      names: { ...none, people: ['Жанар'], institutions: ['НУ'] },
      files: {},
      sayFiles: String,
    });
    expect(sections[0]?.items[0]?.answer).toBe(`Жанар, ${withheldMark}`);
  });
});

describe('institutions', () => {
  const institutions = [
    'Әл-Фараби атындағы Қазақ ұлттық университеті',
    'Казахский национальный университет имени аль-Фараби',
    'Al-Farabi Kazakh National University',
    'ҚазҰУ',
    'КазНУ',
    'НУ',
    'Қазақ ұлттық аграрлық зерттеу университеті',
    'Astana IT University',
  ];
  test.each([
    ['студентка Казахского национального университета имени аль-Фараби', 'студентка ▇▇▇'],
    ['ҚазҰУ-дың зертханасы, КазНУ, KazNU', '▇▇▇-дың зертханасы, ▇▇▇, ▇▇▇'],
    ['Қазақ ұлттық аграрлық зерттеу университетінде', '▇▇▇'],
    ['университет Фараби', 'университет ▇▇▇'],
    ['ну, НУ', 'ну, ▇▇▇'],
    ['AL-FARABI KAZAKH NATIONAL UNIVERSITY', '▇▇▇'],
    [
      'Қазақ әдебиеті, ұлттық экономика, университет, IT',
      'Қазақ әдебиеті, ұлттық экономика, университет, IT',
    ],
  ])('%s', (text, expected) => {
    expect(copy(text, { institutions }).text).toBe(expected);
  });
  test('a host keeps its name', () => {
    const names = { people: ['Мария'], institutions: ['Болон'] };
    expect(copy('Болон, Мария', names, 'plan.choices.0.hostName')).toEqual({
      text: 'Болон, Мария',
      mentions: 0,
    });
  });
});

describe('addresses and numbers', () => {
  test.each([
    'zh.kasym@example.kz',
    'zh.kasym (at) example.kz',
    'ZH\u200b.kasym@exa\u200bmple.kz',
    '@zhanar_k',
    'https://orcid.org/0000-0002-1825-0097',
    'www.example.com/a?b=c',
    'scholar.google.com/citations?user=1',
    '0000-0002-1825-009X',
    '990101300123',
    '990101 300123',
    '+7 701 123-45-67',
    '+7 (701) 123 45 67',
    '87011234567',
    '8 (701) 123-45-67',
    '701 123 45 67',
    '(7172) 70-94-57',
    '+49 30 123456',
  ])('%s', (contact) => {
    expect(copy(`Бұл: ${contact}.`, {})).toEqual({ text: 'Бұл: ▇▇▇.', mentions: 1 });
    expect(copy(contact, {}).text).toBe(withheldMark);
  });
  test('those of the applicant however written', () => {
    const names = { emails: ['zhanar@kz'], phones: ['+7 727 250 11 22'] };
    expect(copy('ZHANAR@KZ, 727/250', { emails: ['zhanar@kz'] }).text).toBe('▇▇▇, 727/250');
    expect(copy('8-727-250-1122; (727) 2501122; тел. 25 01 12', names).text).toBe('▇▇▇; ▇▇▇; тел. ▇▇▇');
  });
  test.each([
    'с 01.09.2026 по 2026-11-23, 2024–2025, 2011 2012 2013',
    '1 324 800 000 ₸; 4 416; 87 011 234 567; 7 324 800 000',
    'doi 10.46914/1562-2959-2026-1-1-609-622, ISBN 978-5-02-040000-1',
    'т.б. және т.с.с., Node.js, e.g. 3.5, 50 %',
    '(2019) 2020-2021',
  ])('not %s', (text) => {
    expect(copy(text, {})).toEqual({ text, mentions: 0 });
  });
});

test('supervisors and files, and what is not of the applicant', () => {
  const item = (field: string, answer: string) => ({ field, question: 'Жанар?', answer });
  const sections = [
    {
      id: 'all',
      title: 'Жанар',
      items: [
        item('plan.stayFrom', '2026 ж. 22 наурыз'),
        item('tasks.tasks.0.supervisor', 'Касым Ж.'),
        item('tasks.tasks.0.supervisorEmail', 'a@b.kz'),
        item('tasks.tasks.1.supervisor', ''),
        item('documents.files.cv', 'Жанар, CV.pdf, b.pdf'),
        item('documents.files.letter', ''),
        item('questions.answers.why', 'Наурыз, a@b.kz'),
      ],
    },
  ];
  const request = {
    sections,
    withheld: { identity: true, institution: true },
    names: { ...none, people: ['Наурыз Жанар'] },
    files: { cv: ['f1', 'f2'] },
    sayFiles: (count: number) => `${count}`,
  };
  const read = blindCopy(request);
  expect(read.sections[0]).toMatchObject({ id: 'all', title: 'Жанар' });
  expect(read.sections[0]?.items.map(({ answer }) => answer)).toEqual([
    '2026 ж. 22 наурыз',
    '▇▇▇',
    '▇▇▇',
    '',
    '2',
    '0',
    '▇▇▇, ▇▇▇',
  ]);
  expect(read.sections[0]?.items.every(({ question }) => question === 'Жанар?')).toBe(true);
  expect(read.mentions).toBe(2);
  expect(blindCopy({ ...request, sections: read.sections })).toEqual({
    sections: read.sections,
    mentions: 0,
  });
});

describe('for any text', () => {
  const letters = fc.stringMatching(/^[А-ЯӘҒҚҢӨҰҮҺІа-яәғқңөұүһіA-Za-zéñßİıςĳ]{3,9}$/u);
  const invisible = fc.constantFrom('\u200b', '\u00ad', '\u2060', '\ufeff', '\u200e', '\u180e');
  /** The name in another case, with something invisible inside. */
  const disguised = (word: string) =>
    fc.tuple(fc.constantFrom('as', 'upper', 'lower', 'nfd'), invisible, fc.nat(8)).map(([how, sign, at]) => {
      const cased =
        how === 'upper'
          ? word.toUpperCase()
          : how === 'lower'
            ? word.toLowerCase()
            : how === 'nfd'
              ? word.normalize('NFD')
              : word;
      const place = 1 + (at % Math.max(1, cased.length - 1));
      return at % 2 === 0 ? cased : `${cased.slice(0, place)}${sign}${cased.slice(place)}`;
    });
  const disguise = fc.array(letters, { minLength: 1, maxLength: 3 }).chain((names) =>
    fc.record({
      names: fc.constant(names),
      text: fc
        .array(
          fc.oneof(
            fc.constantFrom(...names).chain(disguised),
            letters,
            fc.constantFrom('12', '+7 701 123 45 67', 'x@y.kz', '▇', '.', '👩‍🔬'),
            fc.string({ unit: 'grapheme', maxLength: 6 }),
          ),
          { maxLength: 8 },
        )
        .map((parts) => parts.join(' ')),
    }),
  );
  const bare = (text: string): string =>
    text
      .replace(/[\p{Cf}\p{DI}]/gu, '')
      .toUpperCase()
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replaceAll('ς', 'σ');

  test('no withheld word is left', () => {
    fc.assert(
      fc.property(disguise, ({ names, text }) => {
        const words = bare(copy(text, { people: names }).text).split(/[^\p{L}]+/u);
        for (const name of names) expect(words).not.toContain(bare(name));
      }),
      { numRuns: 500 },
    );
  });
  test('a copy of a copy is the copy', () => {
    fc.assert(
      fc.property(disguise, ({ names, text }) => {
        const once = copy(text, { people: names }).text;
        expect(copy(once, { people: names })).toEqual({ text: once, mentions: 0 });
      }),
      { numRuns: 500 },
    );
  });
  test('what stands between the mentions is as it was', () => {
    fc.assert(
      fc.property(disguise, ({ names, text }) => {
        const { text: read, mentions } = copy(text, { people: names });
        expect(mentions).toBe(read.split(withheldMark).length - text.split(withheldMark).length);
        let from = 0;
        for (const kept of read.split(withheldMark)) {
          const at = text.indexOf(kept, from);
          expect(at).toBeGreaterThanOrEqual(from);
          from = at + kept.length;
        }
        expect(mentions > 0 || read === text).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
