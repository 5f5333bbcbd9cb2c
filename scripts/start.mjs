// npm start: builds the web when it is stale, then runs the server.
import { buildWhenStale } from './build-when-stale.mjs';
import { run } from './runtime.mjs';

await buildWhenStale();
process.exitCode = await run('src/server/main.ts', process.argv.slice(2));
