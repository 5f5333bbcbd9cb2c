import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesBelow, repositoryRoot } from './reference-files.ts';

interface Text {
  readonly place: string;
  readonly language: string;
  readonly text: string;
}

/** Every text below a key `kk`, `ru` or `en` of a JSON file, with its place. */
const textsOf = (value: unknown, place: string): readonly Text[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    typeof inner === 'string' && ['kk', 'ru', 'en'].includes(key)
      ? [{ place, language: key, text: inner }]
      : textsOf(inner, `${place} ${key}`),
  );
};

const jsonTexts = ['reference', 'messages'].flatMap((folder) =>
  filesBelow(join(repositoryRoot, folder), '.json').flatMap((file) =>
    textsOf(JSON.parse(readFileSync(file, 'utf8')), relative(repositoryRoot, file)),
  ),
);
const pageTexts = filesBelow(join(repositoryRoot, 'docs/method'), '.md').map((file): Text => ({
  place: relative(repositoryRoot, file),
  language: file.split('.').at(-2) ?? '',
  // Formulas stand in blocks of their own, and their symbols are Latin in every language.
  text: readFileSync(file, 'utf8').replaceAll(/^```\n[^]*?^```$/gm, ''),
}));
const countryNames: readonly Text[] = readFileSync(
  join(repositoryRoot, 'reference/code-lists/countries.csv'),
  'utf8',
)
  .split('\n')
  .slice(1)
  .flatMap((line) => {
    const [, code = '', , en = '', ru = '', kk = ''] = line.split(',');
    return Object.entries({ en, ru, kk }).map(([language, text]) => ({ place: code, language, text }));
  });
const all = [...jsonTexts, ...pageTexts, ...countryNames];

const faults = (texts: readonly Text[], wrong: RegExp) =>
  texts.flatMap(({ place, text }) => (text.match(wrong) ?? []).map((found) => `${place}: ${found}`));

/** A word in which Latin and Cyrillic letters meet, as `Cыр` with a Latin C. */
const mixedWord = /\p{L}*(?:\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin})\p{L}*/gu;
/** A Latin letter alone that looks like a Russian or Kazakh word or initial, save the symbols of formulas, a quoted grade and a list of grades. */
const loneLookalike = /(?<![\p{L}\p{N}_`«])(?<!\b[AB], )[coihxCOMTXB](?![\p{L}\p{N}_`])/gu;

test('there are texts to look at', () => {
  expect(jsonTexts.length).toBeGreaterThan(100);
  expect(jsonTexts.map(({ place }) => place)).toContain('reference/paper/claims.texts.json eq.prior note');
  expect(pageTexts.length).toBe(87);
});

test('the look for foreign letters finds them', () => {
  expect('Cыртқы'.match(mixedWord)).toEqual(['Cыртқы']);
  expect('қаhарман'.match(mixedWord)).toEqual(['қаhарман']);
  expect('ерiк'.match(mixedWord)).toEqual(['ерiк']);
  expect('вместе c ним'.match(loneLookalike)).toEqual(['c']);
});

describe.each(['kk', 'ru', 'en'])('%s', (language) => {
  const texts = all.filter((text) => text.language === language);

  test('no word mixes Latin and Cyrillic letters', () => {
    expect(faults(texts, mixedWord)).toEqual([]);
  });

  test('letters are those of the language', () => {
    const foreign = {
      kk: /[^\P{Script=Cyrillic}а-яёәғқңөұүһі]/giu,
      ru: /[^\P{Script=Cyrillic}а-яё]/giu,
      en: /\p{Script=Cyrillic}+/gu,
    };
    expect(
      faults(texts, language === 'kk' ? foreign.kk : language === 'ru' ? foreign.ru : foreign.en),
    ).toEqual([]);
  });
});

test('no lone Latin letter stands for a Cyrillic one', () => {
  expect(
    faults(
      // A text of one letter is a symbol, such as a grade of evidence.
      all.filter(({ language, text }) => language !== 'en' && text.length > 1),
      loneLookalike,
    ),
  ).toEqual([]);
});
