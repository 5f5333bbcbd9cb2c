import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDate } from '../../../src/core/basics/format-date.ts';
import { locales, type Locale } from '../../../src/core/basics/locale.ts';
import { fillCoreq, type CoreqAnalysis } from '../../../src/core/study/record/coreq.ts';
import { guideClock } from '../../../src/core/study/record/guide-clock.ts';
import { hideNames } from '../../../src/core/study/record/hide-names.ts';
import { printTable7, type Table7Words } from '../../../src/core/study/record/print-table-7.ts';
import { extendPseudonymKey } from '../../../src/core/study/record/pseudonym-key.ts';
import { table7 } from '../../../src/core/study/record/table-7.ts';
import { applyEdits } from '../../../src/core/study/transcript/apply-edits.ts';
import { transcriptRefusals } from '../../../src/exchange/transcript/transcript-refusal.ts';
import { parametersOf } from '../../../src/cli/messages.ts';
import { catalogue } from '../../../src/messages.catalogue.ts';
import { textOf } from '../../../src/messages.ts';
import { cellsOf } from '../../exchange/read.ts';

const printed = path.resolve(import.meta.dirname, '../../../../shared/data/paper/table7.csv');
const wordsIn =
  (locale: Locale): Table7Words =>
  (key, params) =>
    textOf(locale, `study-record.table-7.${key}`, params);
const tableIn = (locale: Locale, record = table7) =>
  printTable7(record, wordsIn(locale), (day) => formatDate(day, locale));

describe('Table 7', () => {
  it.skipIf(!existsSync(printed))('prints as the paper prints it', async () => {
    const rows = await cellsOf(readFileSync(printed), 'table7.csv');
    expect(tableIn('en')).toEqual(rows.slice(1));
  });
  it('has nine rows in each language, and an empty one where nothing is known', () => {
    for (const locale of locales)
      expect(tableIn(locale).every(([label, value]) => label !== '' && value !== '')).toBe(true);
    expect(tableIn('kk')[0]?.[1]).toContain('8 онлайн / 5 бетпе-бет');
    const empty = tableIn('en', {
      ...table7,
      heldOn: null,
      moderators: [],
      guide: { blocks: [], questionStyle: '' },
      recruitment: { ...table7.recruitment, people: [] },
    });
    expect(empty).toHaveLength(9);
    expect(empty.filter(([, value]) => value === '').map(([label]) => label)).toEqual([
      'Date and format',
      'Duration',
      'Moderators',
      'Participants',
      'Question range',
    ]);
  });
});

describe('guide', () => {
  it('puts blocks on the clock: 120 minutes', () => {
    const blocks = guideClock(table7.guide);
    expect(blocks.map(({ from, to }) => [from, to])).toEqual([
      [0, 10],
      [10, 20],
      [20, 50],
      [50, 60],
      [60, 100],
      [100, 110],
      [110, 120],
    ]);
    expect(() =>
      guideClock({ blocks: [{ name: 'x', minutes: 0, questions: [] }], questionStyle: '' }),
    ).toThrow(RangeError);
  });
});

describe('COREQ', () => {
  const none: CoreqAnalysis = {
    codes: null,
    themes: [],
    quotes: null,
    quotesNamePeople: false,
    minorThemes: [],
  };
  it('fills what the record says and leaves the rest as gaps', () => {
    const items = fillCoreq(table7, none, (day) => day);
    expect(items.map(({ number }) => number)).toEqual(Array.from({ length: 32 }, (_none, at) => at + 1));
    const filled = items.filter(({ words, counts }) => words.length > 0 || Object.keys(counts).length > 0);
    expect(filled.map(({ number }) => number)).toEqual([1, 3, 12, 14, 16, 17, 21]);
    expect(items[11]?.counts).toEqual({ participants: 13 });
    expect(items[13]?.counts).toEqual({ online: 8, inPerson: 5 });
    expect(items[20]?.counts).toEqual({ minutes: 120 });
    expect(items[0]?.words).toEqual(['Ishmukhamedov Sh.A.']);
  });
  it('counts who did not come, coders, codes and quotes', () => {
    const record = { ...table7, coders: 2, recruitment: { ...table7.recruitment, invited: 20 } };
    const items = fillCoreq(
      record,
      {
        ...none,
        codes: 31,
        quotes: 12,
        quotesNamePeople: true,
        themes: ['a'],
      },
      (day) => day,
    );
    expect(items[12]?.counts).toEqual({ invited: 20, absent: 7 });
    expect([items[23]?.counts, items[24]?.counts, items[28]?.counts, items[30]?.words]).toEqual([
      { coders: 2 },
      { codes: 31 },
      { quotes: 12 },
      ['a'],
    ]);
  });
  it('has a name for each item and a sentence for each count', () => {
    for (const { number, domain, counts } of fillCoreq(
      { ...table7, coders: 1, recruitment: { ...table7.recruitment, invited: 1 } },
      { ...none, codes: 1, quotes: 1, quotesNamePeople: true },
      (day) => day,
    )) {
      expect(catalogue['study-record']).toHaveProperty([`coreq.item.${number}`]);
      expect(catalogue['study-record']).toHaveProperty([`coreq.domain.${domain}`]);
      for (const name of Object.keys(counts))
        expect(catalogue['study-record']).toHaveProperty([`coreq.count.${name}`]);
    }
  });
  it.each(Object.entries(transcriptRefusals))('has a sentence for %s with its parameters', (code, params) => {
    const entry = catalogue['study-record']?.[`transcript.refused.${code}`];
    expect([...parametersOf(entry?.en ?? '').keys()].toSorted()).toEqual([...params].toSorted());
  });
});

describe('pseudonyms', () => {
  const key = extendPseudonymKey({ people: [] }, [
    { person: 'a', names: ['Айгерім', 'Айгерим'] },
    { person: 'b', names: ['Дана'] },
    { person: 'c', names: ['Иван Ким', 'Дана'] },
  ]);
  const hidden = (text: string) => applyEdits(text, hideNames(text, key));
  it('are the same over waves, and no number is given again', () => {
    expect(key.people.map(({ pseudonym }) => pseudonym)).toEqual(['P01', 'P02', 'P03']);
    const left = { people: key.people.filter(({ person }) => person !== 'b') };
    const next = extendPseudonymKey(left, [
      { person: 'd', names: ['Ли'] },
      { person: 'a', names: ['Айка'] },
    ]);
    expect(next.people.map(({ person, pseudonym }) => [person, pseudonym])).toEqual([
      ['a', 'P01'],
      ['c', 'P03'],
      ['d', 'P04'],
    ]);
    expect(next.people[0]?.names).toEqual(['Айгерім', 'Айгерим', 'Айка']);
  });
  it('stand in brackets for names in either case, with endings, composed or apart', () => {
    expect(hidden('Айгерімнің досы 🏔 АЙГЕРИМ мен Иван Ким келді.')).toBe(
      '[P01]нің досы 🏔 [P01] мен [P03] келді.',
    );
    expect(hidden('Айгерім'.normalize('NFD'))).toBe('[P01]');
    expect(hidden('Дана айтты')).toBe('[P02 or P03] айтты');
    expect(hidden('Мадана мен даналықтардыңғана')).toBe('Мадана мен даналықтардыңғана');
    expect(hideNames('Дана', { people: [] })).toEqual([]);
  });
  it('leave no name that the key has as a word', () => {
    const word = fc.constantFrom('Айгерім', 'Дана', 'иван ким', 'қайтты', '🏔️', ',', '\n');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        expect(hidden(words.join(' ')).toLowerCase()).not.toMatch(/айгерім|дана|иван ким/);
      }),
    );
  });
});
