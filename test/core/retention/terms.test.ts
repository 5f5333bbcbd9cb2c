import { expect, test } from 'vitest';
import { nationalOffice } from '../../../src/core/institution/institution.ts';
import { termBefore } from '../../../src/core/retention/term-before.ts';
import { carriedTermsOf, termsOf } from '../../../src/core/retention/terms-of.ts';
import { retentionTerms } from '../../../src/core/retention/terms.ts';
import { isMessageKey } from '../../../src/messages.ts';

test('every term is named and says its basis', () => {
  const nameless = retentionTerms.flatMap(({ id }) =>
    [`incident.term.${id}.what`, `incident.term.${id}.basis`].filter((key) => !isMessageKey(key)),
  );
  expect(nameless).toEqual([]);
});

test('what belongs to no institution is looked after at the national office alone', () => {
  const names = (terms: readonly { readonly id: string }[]) => terms.map(({ id }) => id);
  expect(names(carriedTermsOf('alatau'))).not.toContain('mail');
  expect(names(carriedTermsOf(nationalOffice))).toContain('mail');
  expect(names(termsOf('alatau'))).toContain('access-log');
});

test('a term counts back from the day, by the installation’s own days where it has them', () => {
  expect(termBefore('draft', '2026-11-27')).toBe('2025-11-27');
  expect(termBefore('draft', '2026-11-27', { draft: 10 })).toBe('2026-11-17');
  expect(termBefore('access-log', '2026-11-27')).toBe('2023-11-27');
});
