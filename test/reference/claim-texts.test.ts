import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { locales, type Locale } from '../../src/core/basics/locale.ts';
import { readCells, referenceFolder, repositoryRoot } from './reference-files.ts';

const inThreeLanguages = z.strictObject({ kk: z.string(), ru: z.string(), en: z.string() });
const texts = z
  .record(z.string(), z.strictObject({ text: inThreeLanguages, note: inThreeLanguages.optional() }))
  .parse(JSON.parse(readFileSync(join(referenceFolder, 'paper/claims.texts.json'), 'utf8')));
/** Each text and each note in three languages. */
const sentences = Object.entries(texts).flatMap(([id, { text, note }]) => [
  { id, ...text },
  ...(note === undefined ? [] : [{ id, ...note }]),
]);

/** A place in the source, `RES.14.2`, holds digits that are no number; `REF.17` is the number of a reference. */
const place = /\b(?!REF)[A-Z]{3}(?:\.\d+)+/g;
const group = { kk: '\u00a0', ru: '\u00a0', en: ',' };
/** Numbers of a sentence, as its language writes them: 8 374 and 0,3 in Kazakh and Russian, 8,374 and 0.3 in English. */
const numbers = (text: string, locale: Locale): readonly string[] =>
  [
    ...text
      .replaceAll(place, '')
      .replaceAll(new RegExp(String.raw`(?<=\d)${group[locale]}(?=\d{3}(?!\d))`, 'g'), '')
      .matchAll(locale === 'en' ? /\d+(?:\.\d+)?/g : /\d+(?:,\d+)?/g),
  ]
    .map(([number]) => number.replace(',', '.'))
    .toSorted();

const claimFile = join(referenceFolder, 'paper/claims.json');
describe.skipIf(!existsSync(claimFile))('the claim file', () => {
  const { claims } = existsSync(claimFile)
    ? z
        .object({ claims: z.array(z.object({ id: z.string() })) })
        .parse(JSON.parse(readFileSync(claimFile, 'utf8')))
    : { claims: [] };

  test('has a text for each claim, and no text without a claim', () => {
    expect(Object.keys(texts).toSorted()).toEqual(claims.map(({ id }) => id).toSorted());
  });
});

test('numbers are read as each language writes them', () => {
  const read = ['0.3', '18.051', '18051', '3', '5', '8374'];
  expect(numbers('8\u00a0374; 0,3; 18\u00a0051; 18,051; RES.1.2; 3–5', 'ru')).toEqual(read);
  expect(numbers('8,374; 0.3; 18,051; 18.051; RES.1.2; 3–5', 'en')).toEqual(read);
  expect(numbers('0.3', 'ru')).not.toEqual(numbers('0.3', 'en'));
});

describe.each(locales)('%s', (locale) => {
  test('is written, not held open', () => {
    const open = /^\s*$|\b(?:todo|tbd|fixme|lorem)\b|\?{2}|_|[{}<>]|\.{3}|…/i;
    expect(sentences.filter((sentence) => open.test(sentence[locale]))).toEqual([]);
  });

  test('is sentences: a capital letter or a number first, a full stop last, nothing doubled', () => {
    const shaped = /^[\p{Lu}\d][^]*[^.]\.$/u;
    const careless = / {2}|^\s|\s$|\s[,.;:]|\.\./;
    expect(
      sentences.filter((sentence) => !shaped.test(sentence[locale]) || careless.test(sentence[locale])),
    ).toEqual([]);
  });

  test('a claim is one short sentence, and no two claims are told in the same words', () => {
    const all = Object.values(texts).map(({ text }) => text[locale]);
    expect(all.filter((text) => text.length > 220 || /[.!?]\s+\p{Lu}/u.test(text))).toEqual([]);
    expect(all.filter((text, index) => all.indexOf(text) !== index)).toEqual([]);
  });

  test('no wide number can break over two lines', () => {
    expect(sentences.filter((sentence) => /\d \d{3}(?!\d)|\d %/.test(sentence[locale]))).toEqual([]);
  });

  test('accuses nobody', () => {
    const accusing = {
      kk: /өтірік|жалған|бұрмала|алдау|қателес/i,
      ru: /лож[ьн]|фальсиф|подтас|обман|ошиб/i,
      en: /\b(?:false|fake|falsif|fraud|wrong|lie|lying|mistake|error)/i,
    };
    expect(sentences.filter((sentence) => accusing[locale].test(sentence[locale]))).toEqual([]);
  });
});

test('a sentence has the same numbers in three languages', () => {
  const differing = sentences.filter(
    (sentence) => new Set(locales.map((locale) => numbers(sentence[locale], locale).join(' '))).size > 1,
  );
  expect(differing).toEqual([]);
});

const expectedFindings = [
  join(repositoryRoot, 'test/oracles/paper/audit_expected.csv'),
  resolve(repositoryRoot, '../shared/data/paper/audit_expected.csv'),
].find((file) => existsSync(file));

describe.skipIf(expectedFindings === undefined)('the expected findings', () => {
  const rows = expectedFindings === undefined ? [] : readCells(expectedFindings).slice(1);

  test('are all told, with one claim more', () => {
    expect(Object.keys(texts)).toEqual([...rows.map(([id]) => id), 'causal.credit_degree']);
  });

  test('hold every number that a text mentions, as a number or as a percentage', () => {
    const known = new Map(rows.map((row) => [row[0] ?? '', numbers(row.join(' '), 'en').map(Number)]));
    const withoutLabels = (text: string) => text.replaceAll(/\b20[12]\d\b|\bTables? \d/g, '');
    const unknown = sentences.flatMap(({ id, en }) => {
      const pool = known.get(id) ?? [];
      return numbers(withoutLabels(en), 'en')
        .filter((number) => {
          const decimals = number.split('.')[1]?.length ?? 0;
          const isPrinted = (value: number) => value.toFixed(decimals) === number;
          return !pool.some((value) => isPrinted(value) || isPrinted(value * 100));
        })
        .map((number) => `${id}: ${number}`);
    });
    expect(unknown).toEqual([]);
  });
});
