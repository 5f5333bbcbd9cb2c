import { expect, test } from 'vitest';
import { contactSpans } from '../../../src/core/review/contact-spans.ts';

const found = (text: string) =>
  contactSpans(text, { emails: [], phones: [] }).map(({ start, end }) => text.slice(start, end));

test('an address is found whole, and two that touch', () => {
  expect(found('write to asel.n+1@univ.edu.kz, please')).toContain('asel.n+1@univ.edu.kz');
  expect(found('asel@a.kz,ivan@b.kz').join('')).toContain('ivan@b.kz');
});

test('of a word that is longer than any address only its end can be one', () => {
  expect(found(`${'a'.repeat(200)}@univ.kz`)).toContain(`${'a'.repeat(64)}@univ.kz`);
  expect(found('a'.repeat(30_000))).toEqual([]);
});
