/**
 * How fast claims are audited: the paper's 89, 10,000 generated claims over 1,000 tables, and a reconstruction among 200
 * facts. Run: `node bench/audit.ts`. Demands: 100 ms, 5 s and 500 MB, 2 s; exit 1 when one is missed.
 */
import path from 'node:path';
import { audit } from '../src/core/claim/audit.ts';
import type { Claim, RuleName } from '../src/core/claim/claim.ts';
import { factBook } from '../src/core/claim/fact-book.ts';
import { factOfCell, type Fact } from '../src/core/claim/fact.ts';
import { rational } from '../src/core/claim/rational.ts';
import { readClaimFile } from '../src/core/claim/read-claim-file.ts';
import { reconstruct } from '../src/core/claim/reconstruction.ts';
import { auditFolder, readClaimFolder } from '../src/intake/claim-folder.ts';
import { loadCountryList } from '../src/intake/country-list.ts';
import { measured } from './run/measured.ts';
import { median } from './run/quantile.ts';
import { sized } from './run/scale.ts';

const root = path.resolve(import.meta.dirname, '..');

/** mulberry32, so that every run judges the same claims. */
const randomFrom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};
const random = randomFrom(7);
const whole = (below: number): number => Math.floor(random() * below);

const milliseconds = async (work: () => unknown): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};
const repeated = async (times: number, work: () => unknown): Promise<number> => {
  const taken: number[] = [];
  for (let run = 0; run < times; run += 1) taken.push(await milliseconds(work));
  return median(taken);
};

const report = (what: string, value: number, unit: string, atMost: number): void =>
  measured(what, value, unit, { atMost });

const countries = await loadCountryList();
const readPaper = async () => {
  const folder = await readClaimFolder(path.join(root, 'reference/paper'), countries);
  if (!folder.ok) throw new Error(folder.refusal.code);
  return folder.value;
};
// The first run pays for compiling the code, as a process that audits once does.
report(
  'paper: read and audit, first run in the process',
  await milliseconds(async () => auditFolder(await readPaper())),
  'ms',
  100,
);
report(
  'paper: read and audit, median of 7',
  await repeated(7, async () => auditFolder(await readPaper())),
  'ms',
  100,
);

const tables = sized(1000);
const rows = ['a', 'b', 'c', 'd', 'e', 'f'];
const years = ['2019', '2020', '2021', '2022'];
const facts: Fact[] = [];
const written: object[] = [];
const add = (rule: RuleName, table: string, args: object): void => {
  written.push({ id: `${table}.${written.length}`, rule, locator: table, severity: 'medium', args });
};
for (let number = 0; number < tables; number += 1) {
  const table = `T${number}`;
  for (const period of years) {
    const values = rows.map(() => whole(5000));
    const total = values.reduce((sum, value) => sum + value, 0);
    for (const [at, row] of rows.entries()) {
      facts.push(
        factOfCell({ locator: `${table}.${period}.${row}`, period, value: values[at] ?? 0 }, 'persons'),
      );
    }
    // One table in ten prints a wrong total.
    facts.push(
      factOfCell(
        { locator: `${table}.${period}.total`, period, value: total + (number % 10 === 0 ? 1 : 0) },
        'persons',
      ),
    );
  }
  const cells = (year: string): string[] => rows.map((row) => `${table}.${year}.${row}`);
  for (const year of years) add('sum', table, { parts: cells(year), total: `${table}.${year}.total` });
  add('bound', table, { parts: cells('2019').slice(0, 4), limit: `${table}.2019.total` });
  add('rank', table, { form: 'top', table, periods: years, named: ['total'] });
  add('monotone', table, { series: [[`${table}.*.total`]], direction: 'increasing', over: 'steps' });
  add('compare', table, {
    left: `${table}.2022.a`,
    relation: '<',
    right: [`${table}.2022.b`],
    show: 'values',
  });
  add('rank', table, { form: 'descending', items: [`${table}.2020.*`] });
  add('equality', table, { reference: `${table}.2019.total`, stated: `${table}.2020.total` });
}
const text = JSON.stringify({ claims: written });
const claimsOf = (): readonly Claim[] => {
  const read = readClaimFile(text, 'generated.json');
  if (!read.ok || read.value.faults.length > 0) throw new Error(JSON.stringify(read));
  return read.value.claims;
};
const auditAll = () => audit(claimsOf(), factBook(facts), 'generated.json');
const { claims, faults } = auditAll();
if (claims.length !== tables * 10 || faults.length > 0)
  throw new Error(`${claims.length} claims, ${faults.length} faults`);
report(
  `${claims.length} claims over ${tables} tables, read and audit`,
  (await repeated(5, auditAll)) / 1000,
  's',
  5,
);
report('claims: memory of the process', process.resourceUsage().maxRSS / 1024, 'MB', 500);

const published = Array.from({ length: 200 }, (_none, at): Fact => {
  const unit = at % 4 === 0 ? 'percent' : at % 10 === 1 ? 'KZT/person' : 'persons';
  return {
    id: `f${at}`,
    value: rational(1 + whole(unit === 'percent' ? 100 : 100_000)),
    unit,
    kind: 'exact',
    decimals: 0,
    locator: `f${at}`,
  };
});
const result: Fact = {
  id: 'y',
  value: rational(18),
  unit: 'billion KZT',
  kind: 'exact',
  decimals: 0,
  locator: 'y',
};
const among = factBook([...published, result]);
report(
  'reconstruction among 200 facts in three units',
  await repeated(5, () => reconstruct(result, [], among)),
  'ms',
  2000,
);
const alike = factBook(published.map((fact) => ({ ...fact, unit: '1' })));
const number: Fact = { ...result, unit: '1', value: rational(10 ** 9) };
report(
  'reconstruction among 200 bare numbers',
  await repeated(5, () => reconstruct(number, [], alike)),
  'ms',
  2000,
);
