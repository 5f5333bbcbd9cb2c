// npm run test:long: the properties that are tried on random instances, and the faults, ten times as often as in CI, and more spoiled requests and
// files.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { runtime } from './runtime.mjs';

const root = path.resolve(import.meta.dirname, '..');
const child = spawn(
  runtime(),
  [
    path.join(root, 'node_modules/vitest/vitest.mjs'),
    ...['run', '--project=unit', '--testTimeout=1800000', 'test/core/award', 'test/fault'],
    ...['test/server/fuzz-api.test.ts', 'test/exchange/fuzz-readers.test.ts'],
  ],
  {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      QAITU_LONG_TESTS: '1',
      PATH: `${path.join(root, 'node_modules/.bin')}:${process.env.PATH}`,
    },
  },
);
child.on('exit', (code) => {
  process.exitCode = code ?? 1;
});
