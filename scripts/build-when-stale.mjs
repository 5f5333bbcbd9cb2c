// Builds the web when its sources are newer; ends the process where that fails.
import { run } from './runtime.mjs';
import { isStale } from './web-stamp.mjs';

export const buildWhenStale = async () => {
  if (!(await isStale())) return;
  const built = await run('scripts/build.mjs', []);
  if (built !== 0) process.exit(built);
};
