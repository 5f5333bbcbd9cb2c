import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/messages.catalogue.ts';
import { findQualifier, findVerb, qualifiers, verbs } from '../../../src/web/enhance/audit/claim-words.ts';
import { claimForms } from '../../../src/web/public/audit-examples.ts';

const document = readFileSync(
  path.resolve(import.meta.dirname, '../../../docs/claims-small-format.md'),
  'utf8',
);
const help = catalogue['audit']?.['check.forms.about'];

describe('the words of the small format', () => {
  it.each(Object.entries({ ...verbs, ...qualifiers }))(
    '%s stands in the document and in the help',
    (key, [en, ru, kk]) => {
      expect(document).toContain(`| ${en} | ${kk} | ${ru} |`);
      expect(help?.kk).toContain(kk);
      expect(help?.ru).toContain(ru);
      for (const word of [en, ru, kk]) expect(findVerb(word) ?? findQualifier(word)).toBe(key);
      expect(findVerb(en.toUpperCase()) ?? findQualifier(en.toUpperCase())).toBe(key);
    },
  );

  it('the document shows every form that the page shows', () => {
    const shown = claimForms.filter(({ id }) => id !== 'sum-all');
    expect(shown.filter(({ line }) => !document.includes(`| \`${line}\` |`))).toEqual([]);
  });
});
