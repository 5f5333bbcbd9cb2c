/**
 * How long a release takes to be computed, from generated inputs: 100 universities, 17 countries, `BENCH_YEARS` cohorts (2 when not set) of
 * `BENCH_PEOPLE` people (20,000 when not set), returns at four horizons, destinations, plans and grants; then its files, then their verification.
 * Run: `node bench/release.ts`. Time on the clock and of the processor, which does not depend on what else the machine does.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { noInputs } from '../src/core/release/collect/no-inputs.ts';
import { sharesOf } from '../src/core/release/collect/shares-of.ts';
import { computeRelease } from '../src/core/release/compute-release.ts';
import type { CountedTable } from '../src/core/release/counted-table.ts';
import { randomSource } from '../src/core/statistics/random-source.ts';
import { indicatorFiles } from '../src/releases/indicators/indicator-files.ts';
import { verifyRelease } from '../src/releases/indicators/verify/verify-release.ts';
import { writeIndicatorRelease } from '../src/releases/indicators/write-indicator-release.ts';
import { highsPrograms } from '../src/solve/highs-programs.ts';
import { measured } from './run/measured.ts';
import { sized } from './run/scale.ts';

const people = Number(process.env['BENCH_PEOPLE'] ?? sized(20_000, 2000));
const years = Array.from({ length: Number(process.env['BENCH_YEARS'] ?? 2) }, (_none, at) => 2020 - at);
const units = Array.from({ length: sized(100, 10) }, (_none, at) => `uni-${String(at + 1).padStart(3, '0')}`);
const countries = Array.from({ length: 17 }, (_none, at) => `C${String(at + 1).padStart(2, '0')}`);
const source = randomSource(1, 'input');

const tableOf = (
  id: string,
  year: number,
  month: number | null,
  parts: readonly string[],
  partOf: (person: number) => number,
): CountedTable => ({
  ...{ id, year, month, parts, units },
  records: Array.from({ length: people }, (_none, person) => `${year}-${person}`),
  unitOf: Uint32Array.from({ length: people }, (_none, person) =>
    Math.floor(source.uniform(person, year, 0) ** 2 * units.length),
  ),
  partOf: Uint32Array.from({ length: people }, (_none, person) => partOf(person)),
});

const counted = years.flatMap((year) => {
  const draw = (person: number, which: number): number => source.uniform(person, year, which);
  const shareParts = ['yes', 'no', 'unknown'];
  const share = (which: number) => (person: number) =>
    draw(person, which) < 0.6 ? 0 : draw(person, which) < 0.85 ? 1 : 2;
  return [
    ...[6, 12, 36, 60].map((month) =>
      tableOf('K2', year, month, ['returned', 'away', 'unknown'], (person) => {
        const isSilent = draw(person, 1) > 0.8;
        return isSilent ? 2 : draw(person, 2) * 80 < month + 20 ? 0 : 1;
      }),
    ),
    tableOf('destinations', year, null, countries, (person) => Math.floor(draw(person, 3) ** 2 * 17)),
    tableOf('K5', year, null, shareParts, share(4)),
    tableOf('K15', year, null, shareParts, share(5)),
  ];
});

const of = (id: string) => counted.filter((table) => table.id === id);
const known = sharesOf(of('K2'), ['returned', 'away']).map(({ input, ...place }) => ({
  ...place,
  input: { known: input.numerator, participants: input.denominator },
}));
const inputs = {
  dataThrough: '2026-10-31',
  isDemonstration: false,
  universities: units.map((id) => ({ id, name: { kk: id, ru: id, en: id } })),
  inputs: {
    ...noInputs,
    K2: known,
    K3: known,
    K5: sharesOf(of('K5'), ['yes'], ['unknown']),
    K15: sharesOf(of('K15'), ['yes'], ['unknown']),
  },
  counted,
};

const timed = async <Value>(name: string, work: () => Value | Promise<Value>): Promise<Value> => {
  const [start, processor] = [performance.now(), process.cpuUsage()];
  const value = await work();
  const { user, system } = process.cpuUsage(processor);
  measured(`release: ${name}`, (performance.now() - start) / 1000, 's');
  console.log(`  processor ${((user + system) / 1e6).toFixed(1)} s`);
  return value;
};

const solver = await highsPrograms(Number(process.env['BENCH_SECONDS'] ?? 240));
const release = await timed(`computing ${years.length} x ${people} people`, () =>
  computeRelease(inputs, [], [], solver),
);
const { cells, cost, isOptimal, isSafe } = release.transparency;
console.log(
  `${release.lines.length} lines, ${release.tables.length} tables, ${release.withheld.length} withheld, cells ${JSON.stringify(cells)}, cost ${cost}, optimal ${isOptimal}, safe ${isSafe}`,
);
const folder = await mkdtemp(path.join(tmpdir(), 'qaitu-bench-release-'));
try {
  const written = await timed('files', async () =>
    writeIndicatorRelease(folder, indicatorFiles(release, null)),
  );
  const { faults } = await timed('verifying', async () => verifyRelease(written, solver));
  console.log(`${faults.length} faults, resident ${Math.round(process.memoryUsage().rss / 1e6)} MB`);
  process.exitCode = isSafe && faults.length === 0 ? 0 : 1;
} finally {
  await rm(folder, { recursive: true });
}
