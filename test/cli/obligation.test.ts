import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { obligationCommand } from '../../src/cli/obligation.ts';
import type { Locale } from '../../src/core/basics/locale.ts';
import { lineCodes } from '../../src/core/obligation/balance.ts';
import { evidenceLadder } from '../../src/core/obligation/evidence.ts';
import { ruleFaults } from '../../src/core/obligation/rule-fault.ts';
import { isMessageKey } from '../../src/messages.ts';
import { askCommand } from './ask-command.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'qaitu-obligation-'));
});
afterAll(async () => rm(folder, { recursive: true, force: true }));

const write = async (content: unknown): Promise<string> => {
  const file = path.join(folder, 'given.json');
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
};
const ask = async (content: unknown, options: string[] = [], locale?: Locale) =>
  askCommand(obligationCommand, [await write(content), ...options], locale);

const contract = z.strictObject({
  monthsOwed: z.number(),
  monthsCredited: z.number(),
  monthsPaused: z.number(),
  balance: z.number(),
  refund: z.number(),
  lines: z.array(z.strictObject({ reason: z.string(), months: z.number() })),
});

const given = {
  rule: {
    term: [
      { when: { place: ['astana', 'almaty', 'shymkent'] }, months: 60 },
      { when: {}, months: 36 },
    ],
    reduce: [
      { when: { ownGrant: true }, months: 12 },
      { when: { goodResult: true }, months: 12, from: '2025-07-13' },
    ],
    credit: [
      { when: { remote: true, place: 'abroad' }, fraction: 0 },
      { when: {}, fraction: 1 },
    ],
    pauses: ['military', 'parental', 'study'],
    refund: { type: 'pro-rata', penalty: 0.1 },
  },
  facts: {
    level: 'master',
    place: 'almaty',
    ownGrant: true,
    goodResult: true,
    start: '2025-09-01',
    grant: 9_000_000,
  },
  events: [
    { kind: 'work', from: '2025-09-01', to: '2026-02-28', place: 'almaty', evidence: 'pension-months' },
    { kind: 'military', from: '2026-03-01', to: '2026-05-31', evidence: 'official-file' },
    {
      kind: 'work',
      from: '2026-06-01',
      to: '2026-08-31',
      place: 'abroad',
      remote: true,
      evidence: 'employer-letter',
    },
  ],
  asOf: '2026-08-31',
};

describe('qaitu obligation', () => {
  it('prints the balance of the contract, whose lines add up to it', async () => {
    const { code, out, err } = await ask(given, ['--json']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const found = contract.parse(JSON.parse(out));
    expect(found).toMatchObject({
      monthsOwed: 36,
      monthsCredited: 6,
      monthsPaused: 3,
      balance: 30,
      refund: 8_250_000,
    });
    expect(found.lines.reduce((sum, { months }) => sum + months, 0)).toBe(30);
    expect(found.lines.map(({ reason }) => reason)).toEqual([
      'base (place: astana|almaty|shymkent)',
      'reduction (ownGrant: true)',
      'reduction (goodResult: true, from 2025-07-13, completed 2025-09-01)',
      'credit (work 2025-09-01 to 2026-02-28 in almaty, pension-months, fraction 1)',
      'not-credited (work 2026-06-01 to 2026-08-31 in abroad, employer-letter, remote: true, place: abroad)',
      'pause (military 2026-03-01 to 2026-05-31, official-file, 3 months)',
    ]);
  });

  it('says it to people in three languages', async () => {
    expect((await ask(given)).out).toContain('Left on 31 August 2026: 30 months.');
    expect((await ask(given, [], 'ru')).out).toContain('Остаток на 31 августа 2026 г.: 30 мес.');
    expect((await ask(given, [], 'kk')).out).toContain('2026 ж. 31 тамыз күнгі қалдық: 30 ай.');
  });

  it.each<[string, unknown, string]>([
    ['no JSON', '{"rule":', 'is not JSON'],
    [
      'a missing fact',
      { ...given, facts: { ...given.facts, grant: undefined } },
      'facts.grant: there is no value',
    ],
    ['a field nobody knows', { ...given, event: [] }, 'unknown fields: event'],
    [
      'two terms that quarrel',
      { ...given, rule: { ...given.rule, term: [...given.rule.term, { months: 24 }] } },
      'rule.term.2: says 24 months, while term.1 says 36 for the same case',
    ],
    [
      'reductions that exceed the term',
      { ...given, rule: { ...given.rule, term: [{ months: 18 }] } },
      'rule.term.0: the term is 18 months, the reductions together are 24',
    ],
    [
      'a refund over the grant',
      { ...given, rule: { ...given.rule, refund: { share: 2 } } },
      'rule.refund.share: the refund is larger than the grant (share 2)',
    ],
    [
      'an event that ends before it begins',
      { ...given, events: [{ ...given.events[0], to: '2025-01-01' }] },
      'events.0.to: ends (2025-01-01) before it begins (2025-09-01)',
    ],
    [
      'facts without a term',
      { ...given, rule: { ...given.rule, reduce: [], term: [{ when: { place: 'astana' }, months: 60 }] } },
      'there is no term for this case',
    ],
  ])('refuses %s in a sentence with place and cure', async (_, content, sentence) => {
    const { code, out, err } = await ask(content);
    expect(err).toContain(sentence);
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });

  it('examines a rule by itself, and demands that it has no gap', async () => {
    const check = async (content: unknown) => askCommand(obligationCommand, ['check', await write(content)]);
    expect(await check(given)).toMatchObject({ code: 0 });
    expect(await check(given.rule)).toMatchObject({ code: 0 });
    const gap = await check({ term: [{ when: { place: 'astana' }, months: 60 }] });
    expect(gap).toMatchObject({ code: 2, out: '' });
    expect(gap.err).toContain('there is no term for a case such as place: (another)');
  });

  it('refuses a file that is not there, and arguments that make no sense', async () => {
    const missing = await askCommand(obligationCommand, [path.join(folder, 'none.json')]);
    expect(missing).toMatchObject({ code: 2, err: expect.stringContaining('ENOENT') });
    for (const args of [[], ['check'], ['one', 'two']])
      expect(await askCommand(obligationCommand, args)).toMatchObject({ code: 2, out: '' });
    expect(await askCommand(obligationCommand, ['--help'])).toMatchObject({ code: 0, err: '' });
  });

  it('has a sentence for every line, every rung of evidence and everything that can be wrong', () => {
    const keys = [
      ...lineCodes.map((code) => `obligation.line.${code}`),
      ...evidenceLadder.map((rung) => `obligation.evidence.${rung}`),
      ...ruleFaults.map((code) => `obligation.fault.${code}`),
    ];
    expect(keys.filter((key) => !isMessageKey(key))).toEqual([]);
  });
});
