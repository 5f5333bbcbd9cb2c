/**
 * Export for partners abroad from the register: the stays of one university, each with its agreement of five courses, three signatures and sealed
 * exchange details, read, opened, held against the standard and written partner by partner, with what lacks for each tenth. 10,000 must take less
 * than 10 s, and memory must not grow with their number: at most 1.3 times the peak of 2,500. Run: `node bench/ewp-register.ts`; exit 1 when a
 * goal is missed.
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { loadavg } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { loadCountryList } from '../src/intake/country-list.ts';
import { openRegister } from '../src/register/db.ts';
import { beginMissing } from '../src/server/export/begin-missing.ts';
import { exportEwp } from '../src/server/export/export-ewp.ts';
import type { Vault } from '../src/register/vault.ts';
import { fillCall, filledInstitution } from '../test/register/filled-call.ts';
import { fillExchange } from '../test/register/filled-exchange.ts';
import { fillStays } from '../test/register/filled-stays.ts';
import { makeFolder } from '../test/server/start-server.ts';
import { measured } from './run/measured.ts';
import { sized } from './run/scale.ts';

const sizes = [sized(2500), sized(10_000)];
const goal = { seconds: 10, growth: 1.3 };
const key = createHash('sha256').update('bench').digest();
const vault: Vault = { ring: { current: 'bench', keys: new Map([['bench', key]]) }, identityKey: key };
const shape = z.object({
  seconds: z.number(),
  processor: z.number(),
  megabytes: z.number(),
  nominations: z.number(),
  agreements: z.number(),
  missing: z.number(),
});

const open = async (dataFolder: string) => {
  const opened = await openRegister({ dataFolder, as: 'command' });
  if (!opened.ok) throw new Error(opened.refusal.code);
  return opened.value;
};

/** In a process of its own, so that its peak is that of the export alone. */
const exportOnce = async (dataFolder: string): Promise<z.infer<typeof shape>> => {
  const register = await open(dataFolder);
  const { alpha2Of } = await loadCountryList();
  const folder = path.join(dataFolder, '..', 'out');
  await mkdir(folder);
  await beginMissing(folder);
  const [began, before] = [performance.now(), process.cpuUsage()];
  const { nominations, agreements, missing } = await register.inInstitution(filledInstitution, async (trx) =>
    exportEwp(trx, {
      ...{ institutionId: filledInstitution, call: undefined, folder, reader: 'operator', at: new Date() },
      ...{ vault, alpha2Of },
    }),
  );
  const { user, system } = process.cpuUsage(before);
  const seconds = (performance.now() - began) / 1000;
  const megabytes = process.resourceUsage().maxRSS / 1000;
  await register.close();
  await rm(folder, { recursive: true });
  return { seconds, processor: (user + system) / 1e6, megabytes, nominations, agreements, missing };
};

const [, , dataFolder] = process.argv;
if (dataFolder !== undefined) {
  console.log(JSON.stringify(await exportOnce(dataFolder)));
} else {
  const run = promisify(execFile);
  const peaks: number[] = [];
  for (const size of sizes) {
    const folder = await makeFolder();
    const data = path.join(folder, 'data');
    const register = await open(data);
    try {
      await fillCall(register, size);
      await fillStays(register);
      await fillExchange(register, { vault });
      const owner = register.poolFor('qaitu_owner', 1);
      await owner.query('vacuum analyze');
      await owner.end();
      const { stdout } = await run(process.execPath, [import.meta.filename, data]);
      const found = shape.parse(JSON.parse(stdout));
      peaks.push(found.megabytes);
      console.log(
        `${size} stays: ${found.nominations} nominations, ${found.agreements} agreements, ${found.missing} lines of what lacks: ${found.seconds.toFixed(2)} s, processor ${found.processor.toFixed(2)} s, peak ${found.megabytes.toFixed(0)} MB; load ${loadavg()[0]?.toFixed(1)}`,
      );
      if (found.nominations !== size * 0.9 || found.agreements !== size * 0.9)
        throw new Error('not every stay that is complete was written');
      if (size === sizes.at(-1))
        measured(`${size} stays from the register to 40 partners`, found.seconds, 's', {
          atMost: goal.seconds,
        });
    } finally {
      await register.close();
      await rm(folder, { recursive: true, force: true });
    }
  }
  const growth = (peaks[1] ?? Number.NaN) / (peaks[0] ?? Number.NaN);
  measured('peak memory, to that of a quarter of the stays', growth, 'x', { atMost: goal.growth });
}
