// npm start: builds the web when it is stale, then runs the server.
import { isStale } from './web-stamp.mjs';
import { run } from './runtime.mjs';

if (await isStale()) {
  const built = await run('scripts/build.mjs', []);
  if (built !== 0) process.exit(built);
}
process.exitCode = await run('src/server/main.ts', process.argv.slice(2));
