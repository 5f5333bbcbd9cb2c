// npm run check:links [-- --role R --locale L --only PATTERN …]: builds the web when it is stale, then walks every address of the demonstration.
import { buildWhenStale } from './build-when-stale.mjs';
import { prepareBrowser } from './prepare-browser.mjs';
import { run } from './runtime.mjs';

await buildWhenStale();
prepareBrowser();
process.exitCode = await run('scripts/links/check-links.ts', process.argv.slice(2));
