// npm run check:links [-- --role R --locale L --only PATTERN …]: builds the web when it is stale, then walks every address of the demonstration.
import { prepareBrowser } from './prepare-browser.mjs';
import { run } from './runtime.mjs';
import { isStale } from './web-stamp.mjs';

if (await isStale()) {
  const built = await run('scripts/build.mjs', []);
  if (built !== 0) process.exit(built);
}
prepareBrowser();
process.exitCode = await run('scripts/links/check-links.ts', process.argv.slice(2));
