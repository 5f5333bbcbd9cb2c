// npm run sbom: writes the bill of materials (sbom.cdx.json) and docs/licences.md from the lock file.
// With --check: nothing is written; licences, lock file and secrets are looked at, in the tree and in all that was ever committed.
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { billOfMaterials } from './supply/bill-of-materials.ts';
import { licenseFaults } from './supply/license-faults.ts';
import { licensePage } from './supply/license-page.ts';
import { lockFaults } from './supply/lock-faults.ts';
import { readLock } from './supply/read-lock.ts';
import { secretFaults } from './supply/secret-faults.ts';

const root = path.resolve(import.meta.dirname, '..');
const at = (name: string): string => path.join(root, name);
const git = (...args: string[]): string | undefined => {
  const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 1e9 });
  return status === 0 ? stdout : undefined;
};

const packages = readLock(at('package-lock.json'));
const own = JSON.parse(readFileSync(at('package.json'), 'utf8')) as { name: string; version: string };
const bill = `${JSON.stringify(billOfMaterials(own, packages), null, 1)}\n`;
const page = licensePage(packages);

const inTree = (): readonly string[] =>
  (git('ls-files', '-z') ?? '')
    .split('\0')
    .filter((name) => name !== '')
    .flatMap((name) => secretFaults(name, readFileSync(at(name), 'latin1')));

/** Lines that were ever added, as long as git can tell them. */
const inHistory = async (): Promise<readonly string[] | undefined> => {
  if (git('rev-parse', '--is-shallow-repository')?.trim() !== 'false') return undefined;
  const log = spawn(
    'git',
    ['log', '--all', '-p', '--unified=0', '--no-color', '--format=commit %h', '--no-ext-diff'],
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  const found = new Set<string>();
  let commit = '';
  let file = '';
  for await (const line of createInterface({ input: log.stdout, crlfDelay: Infinity })) {
    if (line.startsWith('commit ')) commit = line.slice(7);
    else if (line.startsWith('+++ b/')) file = line.slice(6);
    else if (line.startsWith('+') || line.startsWith(' ')) {
      for (const fault of secretFaults(`${commit} ${file}`, line.slice(1))) found.add(fault);
    }
  }
  return [...found];
};

/** What npm's service knows of flaws in what runs, where it can be reached. */
const audit = (): readonly string[] => {
  const asked = spawnSync(
    'npm',
    ['audit', '--json', '--omit=dev', '--fetch-retries=0', '--fetch-timeout=15000'],
    {
      cwd: root,
      encoding: 'utf8',
      timeout: 40_000,
    },
  );
  let told: { vulnerabilities?: Record<string, { severity: string }>; metadata?: unknown } = {};
  try {
    told = JSON.parse(asked.stdout) as typeof told;
  } catch {
    // What is no JSON is no answer; it is said below.
  }
  if (told.metadata === undefined) {
    console.log('audit: skipped, the service of npm does not answer here');
    return [];
  }
  const flaws = Object.entries(told.vulnerabilities ?? {});
  console.log(`audit: ${flaws.length} packages with known flaws among those that run`);
  return flaws
    .filter(([, { severity }]) => severity === 'high' || severity === 'critical')
    .map(([name, { severity }]) => `${name} has a known flaw (${severity}): npm audit says which`);
};

if (process.argv.includes('--check')) {
  const history = await inHistory();
  const faults = [
    ...licenseFaults(packages),
    ...lockFaults(packages),
    ...(readFileSync(at('docs/licences.md'), 'utf8') === page
      ? []
      : ['docs/licences.md is not what the lock file gives: npm run sbom']),
    ...inTree(),
    ...(history ?? []),
    ...audit(),
  ];
  for (const fault of faults) console.log(fault);
  if (history === undefined) console.log('secrets: only in the tree, the whole history is not here');
  console.log(`${packages.length} packages, ${faults.length} faults of licences, lock file and secrets`);
  process.exitCode = faults.length === 0 ? 0 : 1;
} else {
  const [name = 'sbom.cdx.json'] = process.argv.slice(2).filter((word) => !word.startsWith('-'));
  writeFileSync(path.resolve(name), bill);
  writeFileSync(at('docs/licences.md'), page);
  console.log(`${name}: ${packages.length} packages of the lock file`);
}
