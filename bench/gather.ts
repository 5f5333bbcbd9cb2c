/**
 * How long it takes, and how much memory, to gather what indicators count from a register: `node bench/gather.ts [STAYS] [UNIVERSITIES]`,
 * a million stays of 100 universities where nothing is said. Goals: 3 min, 700 MB.
 */
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { gatherers } from '../src/register/indicator/gatherers.ts';
import { gatherInputs } from '../src/register/indicator/gather-inputs.ts';
import { openRegister } from '../src/register/db.ts';
import { fillIndicators } from '../test/register/filled-indicators.ts';
import { makeFolder } from '../test/server/start-server.ts';
import { measured } from './run/measured.ts';
import { sized } from './run/scale.ts';

const [stays = sized(1_000_000), universities = 100] = process.argv.slice(2).map(Number);
const folder = await makeFolder();
const opened = await openRegister({ dataFolder: path.join(folder, 'data'), as: 'command' });
if (!opened.ok) throw new Error(opened.refusal.code);
const register = opened.value;
let most = 0;
const watch = setInterval(() => {
  most = Math.max(most, process.memoryUsage.rss());
}, 100);
try {
  let begun = performance.now();
  await fillIndicators(register, { stays, universities });
  console.log(`filled in ${((performance.now() - begun) / 1000).toFixed(1)} s`);
  const scope = { dataThrough: '2026-10-31', isDemonstration: false };
  for (const { gather } of gatherers) {
    begun = performance.now();
    await register.readOnly('qaitu_publisher', async (trx) => {
      const reader = gather(['uni-001'], { ...scope, keepsRows: false });
      await reader.read(trx, 0, 'uni-001');
    });
    console.log(`${gather.name}, one university: ${(performance.now() - begun).toFixed(0)} ms`);
  }
  most = 0;
  begun = performance.now();
  const found = await register.readOnly('qaitu_publisher', async (trx) => gatherInputs(trx, scope));
  const seconds = (performance.now() - begun) / 1000;
  const records = found.counted.reduce((sum, one) => sum + one.records.length, 0);
  measured(`${stays} stays, ${records} counted records gathered`, seconds, 's', { atMost: 180 });
  measured(`${stays} stays, peak memory`, most / 2 ** 20, 'MB', { atMost: 700 });
} finally {
  clearInterval(watch);
  await register.close();
  await rm(folder, { recursive: true });
}
