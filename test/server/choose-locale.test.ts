import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locales } from '../../src/core/basics/locale.ts';
import { chooseLocale } from '../../src/server/choose-locale.ts';

describe('chooseLocale', () => {
  it.each([
    [undefined, 'kk'],
    ['', 'kk'],
    ['*', 'kk'],
    ['de-DE, fr', 'kk'],
    ['ru', 'ru'],
    ['RU-kz', 'ru'],
    ['en, ru', 'en'],
    ['en;q=0.5, ru;q=0.6', 'ru'],
    ['en; q=0.5, ru; q=0.4', 'en'],
    ['ru;q=0', 'kk'],
    ['ru;q=0.0, en;q=0.001', 'en'],
    ['de, kk;q=0.1, ru;q=0.2', 'ru'],
    ['ru;q=abc, en;q=0.9', 'ru'],
    ['english', 'kk'],
    [`${'x,'.repeat(300)}en`, 'kk'],
  ])('%s is %s', (header, locale) => expect(chooseLocale(header)).toBe(locale));

  it('always answers with one of the three', () => {
    fc.assert(
      fc.property(fc.string(), (header) => {
        expect(locales).toContain(chooseLocale(header));
      }),
    );
  });
});
