import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, test, vi } from 'vitest';
import { z } from 'zod';
import { costCommand } from '../../src/cli/cost.ts';
import { parametersOf } from '../../src/cli/messages.ts';
import { locales } from '../../src/core/basics/locale.ts';
import type { Locale } from '../../src/core/basics/locale.ts';
import { modelInputs } from '../../src/core/economics/model-inputs.ts';
import { parameterFaults } from '../../src/core/economics/parameter-fault.ts';
import { scenarioFaults } from '../../src/core/economics/scenario-fault.ts';
import { catalogue } from '../../src/messages.catalogue.ts';
import { askCommand } from './ask-command.ts';

const root = path.resolve(import.meta.dirname, '../..');

const ask = (line: string, locale?: Locale) =>
  askCommand(costCommand, line.split(' ').filter(Boolean), locale);

const share = z.number().min(-0.1).max(1.1).nullable();
const contract = z.object({
  directLoss: z.number(),
  central: z.object({
    cohortLoss: z.number(),
    perParticipant: z.object({ bachelor: z.number(), master: z.number(), doctor: z.number() }),
    parts: z.object({
      lostContributions: z.number(),
      returneePremium: z.number(),
      remittanceTax: z.number(),
      grants: z.number(),
    }),
  }),
  breakEvenShare: z.number().nullable(),
  distribution: z.object({
    draws: z.int(),
    seed: z.int(),
    sampler: z.string(),
    mean: z.number(),
    sd: z.number(),
    p5: z.number(),
    p50: z.number(),
    p95: z.number(),
    probabilityOfLoss: z.number().min(0).max(1),
  }),
  sensitivity: z.array(z.object({ assumption: z.string(), first: share, total: share })),
  informationValue: z.object({
    costPerParticipant: z.number(),
    evpi: z.number().min(0),
    inputs: z.array(z.object({ assumption: z.string(), evppi: z.number().min(0) })),
  }),
});
const madeUp = contract.extend({
  central: z.object({
    perParticipant: z.record(z.string(), z.number().nullable()),
    perParticipantReason: z.record(z.string(), z.string()),
  }),
});
const answer = async (line: string) => contract.parse(JSON.parse((await ask(`--json ${line}`)).out));
const quick = '--draws 512 --workers 1';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'qaitu-cost-'));
});
afterAll(async () => rm(folder, { recursive: true, force: true }));
afterEach(() => {
  vi.restoreAllMocks();
});

describe('qaitu cost --json', () => {
  it('prints the account with its uncertainty by default', async () => {
    const args = ['src/cli/main.ts', 'cost', '--json', '--workers', '2'];
    const printed = execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8', stdio: 'pipe' });
    const study = contract.parse(JSON.parse(printed));
    expect(study.directLoss).toBe(1_324_800_000);
    expect(study.central.cohortLoss).toBeCloseTo(4_246_015_977.419, 3);
    expect(study.central.perParticipant.master).toBeCloseTo(1_454_334.789, 3);
    expect(study.central.parts).toMatchObject({ grants: 1_078_000_000 });
    expect(study.central.parts.returneePremium).toBeCloseTo(2_632_534_976.544, 3);
    expect(study.breakEvenShare).toBeCloseTo(0.063642, 6);
    // Computed independently: distribution with the default copula, sensitivity, value of information.
    expect(study.distribution).toMatchObject({ draws: 16384, seed: 1, sampler: 'sobol' });
    expect(Math.abs(study.distribution.mean / 1e9 - 5.63)).toBeLessThan(0.15);
    expect(Math.abs(study.distribution.probabilityOfLoss - 0.862)).toBeLessThan(0.01);
    expect(study.sensitivity.map(({ assumption }) => assumption)).toEqual([...modelInputs]);
    const p1 = study.sensitivity.find(({ assumption }) => assumption === 'p1');
    expect(Math.abs((p1?.first ?? 0) - 0.691)).toBeLessThan(0.02);
    expect(Math.abs((p1?.total ?? 0) - 0.759)).toBeLessThan(0.02);
    expect(study.informationValue.costPerParticipant).toBe(500_000);
    expect(study.informationValue.inputs[0]?.assumption).toBe('p1');
  });

  it('gives oracle B without dependence', async () => {
    const { mean, sd, p5, p50, p95, probabilityOfLoss } = (await answer('--dependence independent'))
      .distribution;
    expect(Math.abs(mean / 1e9 - 5.69)).toBeLessThan(0.15);
    expect(Math.abs(sd / 1e9 - 6.09)).toBeLessThan(0.1);
    expect(Math.abs(p5 / 1e9 + 2.44)).toBeLessThan(0.15);
    expect(Math.abs(p50 / 1e9 - 4.81)).toBeLessThan(0.15);
    expect(Math.abs(p95 / 1e9 - 16.9)).toBeLessThan(0.5);
    expect(Math.abs(probabilityOfLoss - 0.841)).toBeLessThan(0.01);
  });

  it('fixes an assumption centrally and in every draw', async () => {
    const closedForm = ['p1=0.3', 'h=0', 'p0=0', 'pi=0', 'm=0', 'rem=0'].map((pair) => `--set ${pair}`);
    const study = await answer(`${quick} ${closedForm.join(' ')}`);
    expect(study.central.cohortLoss).toBeCloseTo(32_161_020_608.84, 2);
    expect(study.sensitivity.find(({ assumption }) => assumption === 'p1')).toEqual({
      assumption: 'p1',
      first: 0,
      total: 0,
    });
  });

  it('says nothing of what does not vary', async () => {
    const all = modelInputs.map((symbol) => `--set ${symbol}=${symbol === 'wm' ? 1 : 0.05}`).join(' ');
    const study = await answer(`${quick} ${all}`);
    // Equal to the last bit; only their mean is rounded.
    expect(study.distribution.p5).toBe(study.distribution.p95);
    expect(study.distribution.sd).toBeLessThan(1e-13 * Math.abs(study.distribution.mean));
    expect(study.sensitivity.every(({ first, total }) => first === null && total === null)).toBe(true);
  });

  it('says why there is no break-even share', async () => {
    expect(JSON.parse((await ask(`--json ${quick} --set pi=0`)).out)).toMatchObject({
      breakEvenShare: null,
      breakEvenReason: 'loss-at-every-share',
    });
  });

  it('takes a scenario from a file, and options on top of it', async () => {
    const file = path.join(folder, 'scenario.json');
    await writeFile(file, JSON.stringify({ version: 1, seed: 7, draws: 512, set: { p1: 0.3, h: 0 } }));
    const line = `--json --workers 1 --set h=0.03`;
    const fromFile = await ask(`${line} --scenario ${file}`);
    expect(fromFile.out).toBe((await ask(`${line} --draws 512 --seed 7 --set p1=0.3`)).out);
    expect(contract.parse(JSON.parse(fromFile.out)).central.cohortLoss).toBeCloseTo(17.807235e9, -4);
  });

  it('gives the same bytes with one worker and with two', async () => {
    const one = await ask(`--json --draws 512 --workers 1`);
    expect((await ask(`--json --draws 512 --workers 2`)).out).toBe(one.out);
  });
});

describe('qaitu cost for people', () => {
  it.each(locales)('prints every number with its name in %s', async (locale) => {
    const { code, out } = await ask(quick, locale);
    expect(code).toBe(0);
    expect(out.replaceAll('\u00A0', ' ')).toMatch(/1[ ,]324[ ,]800[ ,]000 KZT/);
    expect(out).not.toContain('NaN');
  });

  it('explains itself', async () => {
    expect(await ask('--help')).toMatchObject({ code: 0, err: '' });
  });
});

describe('what qaitu cost refuses', () => {
  test.each([
    ['--set p1=2', 'p1: 2 is outside 0 to 1'],
    ['--set p1=half', 'not “p1=half”'],
    ['--set p1', 'not “p1”'],
    ['--set nonsense=1', 'no assumption nonsense'],
    ['--draws 1000', 'draws: a Sobol sequence needs a power of two'],
    ['--draws 1e3', 'not “1e3”'],
    ['--seed one', 'not “one”'],
    ['--sampler mersenne', 'sampler: “mersenne” is not one of'],
    ['--workers 0', 'from 1 to 64, not “0”'],
    ['--country atlantis', 'the country “atlantis”'],
    ['--scenario /nowhere/s.json', 'cannot be read (ENOENT)'],
    ['thaw', 'does not know “thaw”'],
    ['freeze', 'qaitu cost freeze DIR'],
    ['verify /nowhere', '/nowhere is no frozen study: study.json'],
  ])('%s', async (line, sentence) => {
    const { code, out, err } = await ask(line);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(sentence);
    expect(err.match(/\n/g)).toHaveLength(1);
  });

  it('a scenario that is no JSON, in one sentence', async () => {
    const file = path.join(folder, 'broken.json');
    await writeFile(file, '{"version":\n not\n json}\n');
    const { code, err } = await ask(`--scenario ${file}`);
    expect(code).toBe(2);
    expect(err).toContain('this is not JSON');
    expect(err.match(/\n/g)).toHaveLength(1);
  });

  it('crossed bounds of the measure', async () => {
    const country = path.join(folder, 'crossed');
    await cp(path.join(root, 'reference/example-country'), country, { recursive: true });
    const file = path.join(country, 'country.json');
    await writeFile(file, (await readFile(file, 'utf8')).replace('pert(0.6, 0.9, 1)', 'pert(1, 0.9, 0.6)'));
    const { code, err } = await ask(`--country ${country}`);
    expect(code).toBe(2);
    expect(err).toContain('riskRatio: the parameter “high” of the distribution is impossible');
  });

  it('a scenario of a newer version', async () => {
    const file = path.join(folder, 'newer.json');
    await writeFile(file, JSON.stringify({ version: 99, colour: 'blue' }));
    const { code, err } = await ask(`--scenario ${file}`);
    expect(code).toBe(2);
    expect(err).toContain('newer version (99; 1 is known)');
  });

  it('speaks the language of the console', async () => {
    const said: string[] = [];
    for (const locale of locales) said.push((await ask('--draws 1000', locale)).err);
    expect(new Set(said).size).toBe(3);
  });

  it('has a sentence for everything that can be wrong, with its parameters', () => {
    const faults = [
      ...parameterFaults.map(({ code, params }) => [`fault.${code}`, params] as const),
      ...scenarioFaults.map(({ code, params }) => [`scenario.${code}`, params] as const),
    ];
    for (const [key, params] of faults) {
      const entry = catalogue['cost']?.[key];
      expect(entry, key).toBeDefined();
      const used = [...parametersOf(entry?.en ?? '').keys()];
      expect(
        used.filter((name) => !(params as readonly string[]).includes(name)),
        key,
      ).toEqual([]);
    }
  });
});

describe('a frozen study', () => {
  const study = (name: string): string => path.join(folder, name);
  const freeze = async (name: string): Promise<string> => {
    const { code } = await ask(`freeze ${study(name)} ${quick} --seed 3 --set p1=0.2`);
    expect(code).toBe(0);
    return study(name);
  };

  it('holds inputs, seed, code version, results, method notes and checksums', async () => {
    const place = await freeze('whole');
    const files = (await readdir(place, { recursive: true })).toSorted();
    expect(files).toEqual(
      expect.arrayContaining([
        'checksums.sha256',
        'inputs/country.json',
        'inputs/parameters.csv',
        'inputs/payroll-law.csv',
        'method/cost-model.md',
        'method/state-account.kk.md',
        'method/value-of-information.ru.md',
        'results.json',
        'scenario.json',
        'study.json',
      ]),
    );
    expect(JSON.parse(await readFile(path.join(place, 'scenario.json'), 'utf8'))).toMatchObject({
      seed: 3,
      draws: 512,
      set: { p1: 0.2 },
    });
    expect(JSON.parse(await readFile(path.join(place, 'study.json'), 'utf8'))).toMatchObject({
      format: 'qaitu-cost-study',
      code: { fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/) as string },
    });
    expect(await readFile(path.join(place, 'results.json'), 'utf8')).toBe(
      (await ask(`--json ${quick} --seed 3 --set p1=0.2`)).out,
    );
    const verified = await ask(`verify ${place}`);
    expect(verified.code).toBe(0);
    expect(verified.out).toContain('the same to the byte');
  });

  it('is the same bytes whenever it is frozen', async () => {
    const sums = async (name: string): Promise<string> =>
      readFile(path.join(await freeze(name), 'checksums.sha256'), 'utf8');
    expect(await sums('one')).toBe(await sums('two'));
  });

  it('is not frozen over another', async () => {
    const place = await freeze('once');
    const { code, err } = await ask(`freeze ${place} ${quick}`);
    expect(code).toBe(2);
    expect(err).toContain('is not empty');
  });

  it('is found out when its results were changed, even with their checksum', async () => {
    const place = await freeze('results');
    const file = path.join(place, 'results.json');
    const found = await readFile(file, 'utf8');
    await writeFile(file, found.replace('"directLoss":1324800000', '"directLoss":1324800001'));
    const { code, out } = await ask(`verify ${place} --json`);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      verified: false,
      findings: [
        { code: 'changed', params: { file: 'results.json' } },
        { code: 'differs', params: { place: 'directLoss', frozen: '1324800001', recomputed: '1324800000' } },
      ],
    });
  });

  it('is found out when an input was changed, a file added or removed', async () => {
    const place = await freeze('inputs');
    const file = path.join(place, 'inputs/parameters.csv');
    await writeFile(file, (await readFile(file, 'utf8')).replace('0.06', '0.07'));
    await writeFile(path.join(place, 'notes.txt'), 'mine');
    await rm(path.join(place, 'method/cost-model.md'));
    const { code, out } = await ask(`verify ${place}`);
    expect(code).toBe(1);
    expect(out).toContain('inputs/parameters.csv has changed');
    expect(out).toContain('notes.txt is not in the list');
    expect(out).toContain('method/cost-model.md is missing');
    expect(out).toContain('central.cohortLoss: frozen as');
  });

  it('says which other program made it', async () => {
    const place = await freeze('older');
    const file = path.join(place, 'study.json');
    const about = await readFile(file, 'utf8');
    await writeFile(file, about.replace(/"fingerprint": "[0-9a-f]{12}/, '"fingerprint": "000000000000'));
    expect((await ask(`verify ${place}`)).out).toContain('Another version of the program made the study');
    await writeFile(file, about.replace('"formatVersion": 1', '"formatVersion": 2'));
    expect((await ask(`verify ${place}`)).err).toContain('newer format (2; 1 is known)');
  });
});

describe('the made-up country', () => {
  const line = `${quick} --country ${path.join(root, 'reference/example-country')}`;

  it('is computed from its folder, and a level that it does not have is no zero', async () => {
    const study = madeUp.parse(JSON.parse((await ask(`--json ${line}`)).out));
    expect(study.directLoss).toBeGreaterThan(0);
    expect(study.sensitivity).toHaveLength(modelInputs.length);
    expect(study.central.perParticipant.bachelor).toBeGreaterThan(0);
    expect(study.central).toMatchObject({
      perParticipant: { master: null, doctor: null },
      perParticipantReason: { master: 'level-not-in-cohort', doctor: 'level-not-in-cohort' },
    });
  });

  it.each(locales)('says in %s why a level has no number', async (locale) => {
    const { out } = await ask(line, locale);
    const reason = catalogue['cost']?.['per-participant.level-not-in-cohort']?.[locale] ?? '?';
    expect(out.split('\n').filter((row) => row.endsWith(reason))).toHaveLength(2);
  });
});
