import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { agreementCommand } from '../../src/cli/agreement.ts';
import { parametersOf } from '../../src/cli/messages.ts';
import { locales, type Locale } from '../../src/core/basics/locale.ts';
import { codingFaults } from '../../src/core/study/coding-fault.ts';
import { catalogue } from '../../src/messages.catalogue.ts';
import { readOracle } from '../oracles/read-oracle.ts';
import { askCommand } from './ask-command.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'qaitu-agreement-'));
const file = path.join(folder, 'codings.csv');

afterEach(() => {
  vi.restoreAllMocks();
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const askOf = (lines: readonly string[], options: readonly string[] = [], locale?: Locale) => {
  writeFileSync(file, `${lines.join('\n')}\n`);
  return askCommand(agreementCommand, [file, ...options], locale);
};
const observers = [
  'unit,coder,code',
  ...readOracle('krippendorff-c.csv').flatMap(([observer = '', ...cells]) =>
    cells.map((code, at) => `u${at + 1},${observer},${code}`),
  ),
];

describe('qaitu agreement', () => {
  it('prints one line of JSON', async () => {
    const { code, out, err } = await askOf(observers, ['--json']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.match(/\n/g)).toHaveLength(1);
    const printed = JSON.parse(out) as Record<string, unknown>;
    expect(printed['alpha']).toBeCloseTo(0.743421, 6);
    expect(printed).toMatchObject({
      units: 12,
      coders: ['A', 'B', 'C', 'D'],
      kappa: null,
      kappaMethod: 'fleiss-kappa',
      alphaMetric: 'nominal',
      reasons: ['unequal-coders'],
    });
    expect(printed['pairs']).toHaveLength(6);
    const ordinal = await askOf(observers, ['--json', '--metric', 'ordinal']);
    expect((JSON.parse(ordinal.out) as Record<string, unknown>)['alpha']).toBeCloseTo(0.815388, 6);
  });
  it.each(locales)('says in %s what it means', async (locale) => {
    const { code, out } = await askOf(observers, [], locale);
    expect(code).toBe(0);
    expect(out).toContain(locale === 'en' ? '0.743' : '0,743');
    expect(out).toContain(catalogue['study']?.['agreement.verdict.tentative']?.[locale]);
    expect(out).toContain(catalogue['study']?.['agreement.reason.unequal-coders']?.[locale]);
  });
  it('says place and cure of what it cannot read', async () => {
    const { code, out, err } = await askOf(['unit,coder,code', '1,A,x', ',A,x', '1,A,x']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toBe(
      'codings.csv, row 3, column “unit”: the unit is missing: write which piece was coded.\n' +
        'codings.csv, row 4: “A” gave the unit “1” the code “x” in row 2 already: keep one row.\n',
    );
    const words = await askOf(['unit,coder,code', '1,A,high', '1,B,low'], ['--metric', 'interval']);
    expect([words.code, words.err]).toEqual([
      2,
      'codings.csv: “high” is not a number, and this metric compares numbers: write the code as a number, or ask for --metric nominal.\n',
    ]);
    const metric = await askOf(observers, ['--metric', 'best']);
    expect([metric.code, metric.err]).toEqual([
      2,
      '--metric is nominal, ordinal, interval or ratio, not “best”.\n',
    ]);
    expect((await askCommand(agreementCommand, [path.join(folder, 'none.csv')])).code).toBe(2);
    expect((await askCommand(agreementCommand, [])).code).toBe(2);
  });
  it.each(Object.entries(codingFaults))('has a sentence for %s with its parameters', (code, params) => {
    const entry = catalogue['study']?.[`fault.${code}`];
    expect([...parametersOf(entry?.en ?? '').keys()].toSorted()).toEqual([...params].toSorted());
  });
  it('has a sentence for every reason', () => {
    for (const reason of [
      'no-units',
      'no-pairable-values',
      'no-variation',
      'single-coder',
      'unequal-coders',
      'several-codes',
      'all-agree',
      'replicates-without-variation',
    ])
      expect(catalogue['study']).toHaveProperty([`agreement.reason.${reason}`]);
  });
});
