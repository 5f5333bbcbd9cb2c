// npm run qaitu -- COMMAND: the command line, under the right Node.
import { run } from './runtime.mjs';

process.exitCode = await run('src/cli/main.ts', process.argv.slice(2));
