import { parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { grimRefusals } from '../../../src/core/claim/grim-refusals.ts';
import { verdicts } from '../../../src/core/claim/finding.ts';
import { locales } from '../../../src/core/basics/locale.ts';
import { tableRefusals } from '../../../src/exchange/tabular/table-refusal.ts';
import { claimLineFaults } from '../../../src/web/enhance/audit/claim-line.ts';
import { readTexts } from '../../../src/web/enhance/audit/texts.ts';
import { browserTexts } from '../../../src/web/public/audit-browser-texts.ts';

describe.each(locales)('the texts handed to the scripts in %s', (locale) => {
  const texts = browserTexts(locale);

  it('are plain: a script fills in parameters and does nothing more', () => {
    const complex = Object.entries(texts).filter(([, text]) =>
      parse(text, { ignoreTag: true }).some(({ type }) => type !== TYPE.literal && type !== TYPE.argument),
    );
    expect(complex).toEqual([]);
  });

  it('hold every sentence that a check may end in', () => {
    const { has } = readTexts(JSON.stringify(texts), locale);
    const needed = [
      ...Object.keys(grimRefusals).map((code) => `claim.grim.refused.${code}`),
      ...Object.keys(claimLineFaults).map((code) => `audit.check.fault.${code}`),
      ...tableRefusals.map(({ code }) => `intake.fault.${code}`),
      ...verdicts.map((verdict) => `audit.verdict.${verdict}`),
    ];
    expect(needed.filter((key) => !has(key))).toEqual([]);
  });

  it('are filled in, and never miss silently', () => {
    const { say, locale: language } = readTexts(JSON.stringify(texts), locale);
    expect(language).toBe(locale);
    expect(say('audit.check.said.line', { line: 7 })).toContain('7');
    expect(() => say('audit.nothing')).toThrow('audit.nothing');
  });
});
