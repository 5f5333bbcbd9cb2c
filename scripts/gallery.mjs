// npm run gallery [-- --only PATTERN]: renders docs/pictures and docs/gallery.md from the running program.
import { prepareBrowser } from './prepare-browser.mjs';
import { run } from './runtime.mjs';
import { isStale } from './web-stamp.mjs';

if (await isStale()) {
  const built = await run('scripts/build.mjs', []);
  if (built !== 0) process.exit(built);
}
prepareBrowser();
process.exitCode = await run('scripts/gallery/gallery.ts', process.argv.slice(2));
