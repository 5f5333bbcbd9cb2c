import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evidenceAddress } from '../../../src/core/credential/evidence-address.ts';
import { evidenceKinds } from '../../../src/core/report/evidence-kinds.ts';
import { hasEvidenceForm } from '../../../src/core/report/has-evidence-form.ts';
import { addressForm } from '../../../src/exchange/credential/proof-form.ts';

test('a piece of evidence leads where it says', () => {
  expect(evidenceAddress('doi', 'doi:10.1000/182')).toBe('https://doi.org/10.1000/182');
  expect(evidenceAddress('doi', 'https://dx.doi.org/10.1000/a<b>')).toBe('https://doi.org/10.1000/a%3Cb%3E');
  expect(evidenceAddress('orcid', 'https://orcid.org/0000-0002-1825-0097')).toBe(
    'https://orcid.org/0000-0002-1825-0097',
  );
  expect(evidenceAddress('link', 'https://esil.example/a%20b?q=қ')).toBe(
    'https://esil.example/a%20b?q=%D2%9B',
  );
  expect(evidenceAddress('course', 'INF 101')).toBeUndefined();
});

test('whatever a report takes as evidence has an address that a credential takes, or none', () => {
  const rest = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 440 })
    .map((text) => text.replaceAll(/\s/gu, ''));
  const value = fc.oneof(
    rest.map((text) => `https://esil.example/${text}`),
    rest.map((text) => `10.1000/${text}`),
    fc.constant('swh:1:rev:309cf2674ee7a0749978cf8265ab91a60aea0f7d'),
  );
  fc.assert(
    fc.property(fc.constantFrom(...evidenceKinds), value, (kind, text) => {
      fc.pre(hasEvidenceForm(kind, text));
      const address = evidenceAddress(kind, text);
      expect(address === undefined || addressForm.safeParse(address).success).toBe(true);
    }),
  );
});
