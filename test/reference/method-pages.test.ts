import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { locales } from '../../src/core/basics/locale.ts';
import { filesBelow, repositoryRoot } from './reference-files.ts';

const folder = join(repositoryRoot, 'docs/method');
const pages = [
  'agreement',
  'attributable-absence',
  'claim-audit',
  'concentration',
  'cost-basis',
  'credit-and-degree',
  'direct-loss',
  'disclosure',
  'few-people',
  'funnel',
  'growth',
  'index',
  'indicators',
  'missing-values',
  'mix',
  'per-population',
  'predictive-validity',
  'rate-ratio',
  'releases',
  'reporting-holes',
  'return',
  'reviewer-severity',
  'sensitivity',
  'share',
  'shift-share',
  'shock',
  'state-account',
  'uncertainty',
  'value-of-information',
];

const read = (page: string) =>
  locales.map((locale) => readFileSync(join(folder, `${page}.${locale}.md`), 'utf8'));
const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
const fenced = (text: string) => text.match(/^```\n[^]*?^```$/gm) ?? [];
/** All numbers, whatever the language writes between digits. */
const numbers = (text: string) =>
  [...text.replaceAll(/(?<=\d)[\u00a0 ,](?=\d{3}(?!\d))/g, '').matchAll(/\d+([.,]\d+)?/g)]
    .map(([number]) => number.replace(',', '.'))
    .toSorted();

test('each page stands in each language, and no other page is there', () => {
  const wanted = pages.flatMap((page) => locales.map((locale) => join(folder, `${page}.${locale}.md`)));
  expect(filesBelow(folder, '.md')).toEqual(wanted.toSorted());
});

describe.each(pages)('%s', (page) => {
  const texts = read(page);
  const [kk = '', ru = '', en = ''] = texts;

  test('begins with its title', () => {
    expect(texts.map((text) => /^# \S/.test(text))).toEqual([true, true, true]);
  });

  test('has the same headings, blocks and table rows in each language', () => {
    const shape = (text: string) => [
      count(text, /^## /gm),
      fenced(text).length,
      count(text, /^\|/gm),
      count(text, /\]\(/g),
    ];
    expect(shape(kk)).toEqual(shape(en));
    expect(shape(ru)).toEqual(shape(en));
  });

  test('computes with the same numbers in each language', () => {
    const computed = (text: string) => fenced(text).flatMap(numbers);
    expect(computed(kk)).toEqual(computed(en));
    expect(computed(ru)).toEqual(computed(en));
  });

  test('fits one screen', () => {
    const words = texts.map((text) => count(text.replaceAll(/^```\n[^]*?^```$/gm, ''), /\p{L}+/gu));
    expect(words.filter((length) => length < 80 || length > 260)).toEqual([]);
  });
});
