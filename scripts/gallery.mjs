// npm run gallery [-- --only PATTERN]: renders docs/pictures and docs/gallery.md from the running program.
import { buildWhenStale } from './build-when-stale.mjs';
import { prepareBrowser } from './prepare-browser.mjs';
import { run } from './runtime.mjs';

await buildWhenStale();
prepareBrowser();
process.exitCode = await run('scripts/gallery/gallery.ts', process.argv.slice(2));
