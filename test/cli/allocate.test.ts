import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { allocateCommand } from '../../src/cli/allocate.ts';
import type { Locale } from '../../src/core/basics/locale.ts';
import { instanceFaults } from '../../src/core/award/instance-fault.ts';
import { certificateFindings } from '../../src/core/award/verify-allocation.ts';
import { isMessageKey } from '../../src/messages.ts';
import { alloc8 } from '../core/award/alloc8.ts';
import { askCommand } from './ask-command.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'qaitu-allocate-'));
});
afterAll(async () => rm(folder, { recursive: true, force: true }));

const write = async (content: unknown): Promise<string> => {
  const file = path.join(folder, 'given.json');
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
};
const ask = async (content: unknown, options: string[] = [], locale?: Locale) =>
  askCommand(allocateCommand, [await write(content), ...options], locale);
const verify = async (content: unknown, options: string[] = []) =>
  askCommand(allocateCommand, ['verify', await write(content), ...options]);

const contract = z.strictObject({
  objective: z.int(),
  bound: z.int(),
  optimal: z.boolean(),
  unique: z.boolean(),
  decidedBy: z.string(),
  awarded: z.array(z.string()),
  certificate: z.looseObject({}),
  explanations: z.array(
    z.union([
      z.strictObject({ id: z.string(), needed: z.int() }),
      z.strictObject({ id: z.string(), blockedBy: z.array(z.string()) }),
    ]),
  ),
  margins: z.array(z.strictObject({ id: z.string(), margin: z.int() })),
  onePlaceMore: z.record(z.string(), z.int()),
  gainers: z.record(z.string(), z.array(z.string())),
});
const answer = async () => contract.parse(JSON.parse((await ask(alloc8, ['--json'])).out));

describe('qaitu allocate', () => {
  it('prints the allocation with its proof and its explanations', async () => {
    const found = await answer();
    expect(found).toMatchObject({ objective: 32, optimal: true, unique: true });
    expect(found.onePlaceMore['university:U1']).toBe(36);
    expect(found.gainers).toEqual({ 'university:U1': ['a2', 'a5'] });
  });

  it('prints it for people in three languages', async () => {
    expect((await ask(alloc8)).out).toContain('a2: short by 1;');
    expect((await ask(alloc8, [], 'ru')).out).toContain('a2: не хватило баллов: 1;');
    expect((await ask(alloc8, [], 'kk')).out).toContain('a2: 1 ұпай жетпеді;');
  });

  it('has words of its own for a group larger than a quota and for a budget that pays nobody', async () => {
    const small = await ask({ ...alloc8, universityCap: { ...alloc8.universityCap, U2: 1 } });
    expect(small.out).toContain('a3: the group g1 is taken whole or not at all, and is larger than');
    const poor = await ask({ ...alloc8, budget: 0.5 });
    expect(poor.out).toContain('The budget (0.50) pays for nobody: the cheapest application costs 1.');
    expect(poor.code).toBe(0);
  });

  it('names constraints that contradict each other, and no others', async () => {
    const reserved = [{ name: 'north', ids: ['a6', 'a7'], atLeast: 2 }];
    const { code, out, err } = await ask({ ...alloc8, reserved }, ['--json']);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual({ infeasible: ['region:NA', 'reserved:north'] });
    expect(err).toContain('region:NA, reserved:north');
  });

  it.each<[string, unknown, string]>([
    ['no JSON', '{"budget":', 'is not JSON'],
    ['a missing field', { ...alloc8, universityCap: undefined }, 'universityCap: there is no value'],
    ['a field nobody knows', { ...alloc8, rural: 1 }, 'unknown fields: rural'],
    [
      'a value with a fraction',
      { ...alloc8, applications: [{ ...alloc8.applications[0], value: 9.5 }] },
      'applications.0.value: a whole number is needed',
    ],
    ['an amount under the tiyn', { ...alloc8, budget: 1.005 }, 'budget: 1.005: an amount has at most two'],
    [
      'an unknown region',
      { ...alloc8, regionQuota: {} },
      'applications.0.region: the region EU has no quota',
    ],
    [
      'an id twice',
      { ...alloc8, applications: [...alloc8.applications, alloc8.applications[0]] },
      'a1 is already',
    ],
    [
      'a conflict with nobody',
      { ...alloc8, conflicts: [['a1', 'a9']] },
      'conflicts.0: there is no application a9',
    ],
    [
      'a grey zone without tickets',
      { ...alloc8, greyZone: ['a1'] },
      'a1 is in the grey zone without a ticket',
    ],
  ])('refuses %s in a sentence with place and cure', async (_, given, sentence) => {
    const { code, out, err } = await ask(given);
    expect(err).toContain(sentence);
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });

  it('refuses a file that is not there, and arguments that make no sense', async () => {
    const missing = await askCommand(allocateCommand, [path.join(folder, 'none.json')]);
    expect(missing).toMatchObject({ code: 2, err: expect.stringContaining('ENOENT') });
    for (const args of [[], ['verify'], ['one', 'two'], ['one', '--seconds', 'soon']])
      expect(await askCommand(allocateCommand, args)).toMatchObject({ code: 2, out: '' });
  });

  it('has a sentence for everything that can be wrong', () => {
    const keys = [
      ...instanceFaults.map((code) => `award.fault.${code}`),
      ...certificateFindings.map((code) => `award.verify.${code}`),
    ];
    expect(keys.filter((key) => !isMessageKey(key))).toEqual([]);
  });
});

describe('qaitu allocate verify', () => {
  it('finds a result true', async () => {
    expect(await verify(await answer())).toMatchObject({ code: 0, err: '' });
  });

  it('names the constraint that a forged list breaks', async () => {
    const result = await answer();
    const forge = async (awarded: readonly string[], objective: number) => {
      const forged = { objective, bound: objective, awarded };
      const certificate = { ...result.certificate, ...forged };
      const { code, out } = await verify({ ...result, ...forged, certificate }, ['--json']);
      const { findings } = JSON.parse(out) as { findings: { constraint: string }[] };
      return { code, names: findings.map(({ constraint }) => constraint) };
    };
    expect(await forge(['a1', 'a2', 'a3', 'a4'], 30)).toEqual({
      code: 1,
      names: ['region:EU', 'university:U1'],
    });
    expect(await forge(['a1', 'a3', 'a6'], 26)).toEqual({ code: 1, names: ['group:g1'] });
    expect(await forge(['a1', 'a5', 'a6', 'a8'], 32)).toEqual({ code: 1, names: ['university:U3'] });
    expect(await forge(['a1', 'a3', 'a4', 'a6'], 33)).toEqual({ code: 1, names: ['objective'] });
    expect(await forge(['a1', 'a1'], 9)).toEqual({ code: 1, names: ['awarded'] });
  });

  it('notices a result that does not say what its certificate says', async () => {
    const { code, out } = await verify({ ...(await answer()), awarded: ['a1'] });
    expect({ code, out }).toMatchObject({
      code: 1,
      out: expect.stringContaining('awarded: the result says a1'),
    });
  });

  it('refuses what is no result', async () => {
    expect(await verify({ objective: 32 })).toMatchObject({ code: 2, out: '' });
  });
});
