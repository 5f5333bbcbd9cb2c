// npm run qaitu -- COMMAND: the command line, under the right Node.
import { run } from './runtime.mjs';

const args = process.argv.slice(2);
// Rows of a file die young: in a small nursery they are swept before they add up to a hundred megabytes.
const flags = args[0] === 'import' ? ['--max-semi-space-size=4'] : [];

process.exitCode = await run('src/cli/main.ts', args, flags);
