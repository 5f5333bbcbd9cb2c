// npm run dev: rebuilds the web and restarts the server whenever a source changes.
import { spawn } from 'node:child_process';
import { runtime } from './runtime.mjs';

const node = runtime();
const children = [
  spawn(node, ['node_modules/vite/bin/vite.js', 'build', '--watch', '--logLevel', 'warn'], {
    stdio: 'inherit',
  }),
  spawn(node, ['node_modules/vite/bin/vite.js', 'build', '--ssr', '--watch', '--logLevel', 'warn'], {
    stdio: 'inherit',
  }),
  spawn(
    node,
    [
      '--watch',
      '--watch-path=src',
      '--watch-path=dist',
      '--watch-path=messages',
      '--watch-path=reference',
      'src/server/main.ts',
    ],
    { stdio: 'inherit' },
  ),
];
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => children.forEach((child) => child.kill(signal)));
