// npm test: everything CI runs, in one order. `--quick` stops before the slow suites (npm run check).
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startPostgres15 } from './postgres-15.mjs';
import { prepareBrowser } from './prepare-browser.mjs';
import { runtime } from './runtime.mjs';

const root = path.resolve(import.meta.dirname, '..');
const node = runtime();
const quick = process.argv.includes('--quick');
const folder = mkdtempSync(path.join(tmpdir(), 'qaitu-test-'));
const countsFile = path.join(folder, 'counts');
const bin = (name) => path.join(root, 'node_modules', name);
const quickTests = ['test/architecture.test.ts', 'test/messages.test.ts', 'test/register/dictionary.test.ts'];

const steps = [
  { name: 'format', file: bin('prettier/bin/prettier.cjs'), args: ['--check', '--log-level', 'warn', '.'] },
  { name: 'types of core', file: bin('typescript/bin/tsc'), args: ['-p', 'tsconfig.core.json'] },
  { name: 'types of web', file: bin('typescript/bin/tsc'), args: ['-p', 'tsconfig.web.json'] },
  { name: 'types of the rest', file: bin('typescript/bin/tsc'), args: ['-p', 'tsconfig.json'] },
  { name: 'lint', file: bin('oxlint/bin/oxlint'), args: ['--type-aware', '--deny-warnings'] },
  { name: 'supply', file: path.join(root, 'scripts/supply.ts'), args: ['--check'] },
  ...(quick ? [] : [{ name: 'build', file: path.join(root, 'scripts/build.mjs'), args: [] }]),
];

const run = (file, args, settings = {}) =>
  new Promise((resolve) => {
    const child = spawn(node, [file, ...args], {
      cwd: root,
      stdio: 'inherit',
      env: {
        ...process.env,
        QAITU_TEST_COUNTS: countsFile,
        PATH: `${path.join(root, 'node_modules/.bin')}:${process.env.PATH}`,
        ...settings,
      },
    });
    child.on('exit', (code) => resolve(code ?? 1));
  });

let passed = 0;
let failed = 0;
let skipped = 0;
for (const { name, file, args } of steps) {
  const began = performance.now();
  const code = await run(file, args);
  if (code === 0) passed += 1;
  else failed += 1;
  console.log(
    `${code === 0 ? 'ok' : 'FAILED'}: ${name} (${((performance.now() - began) / 1000).toFixed(1)} s)`,
  );
}
if (!existsSync(path.join(root, '../shared'))) {
  console.log('The folder ../shared is not there: tests on real data are skipped.');
}
if (!quick) prepareBrowser();
/** One run of tests, by name in the output; its counts go to the counts file. */
const runTests = async (name, args, settings = {}) => {
  const began = performance.now();
  const code = await run(bin('vitest/vitest.mjs'), ['run', ...args], settings);
  console.log(
    `${code === 0 ? 'ok' : 'FAILED'}: ${name} (${((performance.now() - began) / 1000).toFixed(1)} s)`,
  );
  return code;
};

/** The register once more on the oldest PostgreSQL; what starts the shipped one itself has nothing to do with it. */
const runOnPostgres15 = async () => {
  const server = await startPostgres15();
  if (server === undefined) {
    skipped += 1;
    return 0;
  }
  try {
    const own = ['embedded', 'choose-data-folder', 'journal-killed'];
    const without = own.flatMap((file) => ['--exclude', `test/register/${file}.test.ts`]);
    return await runTests('register on PostgreSQL 15', ['--project', 'unit', 'test/register', ...without], {
      TEST_DATABASE_URL: server.url,
    });
  } finally {
    await server.stop();
  }
};

const main = await runTests('all tests, the register on the shipped PostgreSQL 18', quick ? quickTests : []);
const code = main + (quick ? 0 : await runOnPostgres15());
const lines = existsSync(countsFile) ? readFileSync(countsFile, 'utf8').trim().split('\n') : [];
for (const line of lines) {
  const counts = JSON.parse(line);
  passed += counts.passed;
  failed += counts.failed;
  skipped += counts.skipped;
}
if (lines.length === 0 || (code !== 0 && failed === 0)) failed += 1;
rmSync(folder, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed === 0 ? 0 : 1;
