/**
 * How long a whole call takes to become a workbook, and in how much memory: 20,000 applications and 60,000 tasks of one
 * institution. Goals: under 20 s; memory that does not grow with the call, seen against a tenth of it. Run: `node bench/export.ts`.
 */
import { createWriteStream } from 'node:fs';
import { chmod, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { openRegister } from '../src/register/db.ts';
import { exportApplications } from '../src/server/export/export-applications.ts';
import { loadFormWords } from '../src/server/form-words.ts';
import { fillCall, filledCall, filledInstitution } from '../test/register/filled-call.ts';
import { measured } from './run/measured.ts';
import { sized } from './run/scale.ts';

const measure = async (
  applications: number,
): Promise<{ readonly seconds: number; readonly megabytes: number }> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'qaitu-bench-export-'));
  // As root the database runs as another user, who must reach it; else it would use the folder of the machine.
  await chmod(folder, 0o755);
  const opened = await openRegister({ dataFolder: folder, as: 'command' });
  if (!opened.ok) throw new Error(opened.refusal.code);
  const register = opened.value;
  const { location } = register;
  if (location.kind !== 'embedded' || !location.folder.startsWith(folder)) {
    await register.close();
    throw new Error('the database is not in the folder of the measurement');
  }
  try {
    await fillCall(register, applications);
    const words = await loadFormWords();
    const file = path.join(folder, 'call.xlsx');
    let peak = 0;
    const watch = setInterval(() => {
      peak = Math.max(peak, process.memoryUsage().rss);
    }, 20);
    const began = performance.now();
    const before = process.cpuUsage();
    const bytes = exportApplications(register, {
      call: filledCall,
      reader: 'operator',
      institutions: [{ id: filledInstitution, name: 'Толық университет' }],
      until: new Date(),
      locale: 'kk',
      words,
    });
    await pipeline(Readable.from(bytes), createWriteStream(file));
    const seconds = (performance.now() - began) / 1000;
    const { user, system } = process.cpuUsage(before);
    clearInterval(watch);
    const { size } = await stat(file);
    console.log(
      `${applications} applications, ${applications * 3} tasks: ${seconds.toFixed(1)} s ` +
        `(processor ${((user + system) / 1e6).toFixed(1)} s), ${(size / 1e6).toFixed(1)} MB, peak memory ${(peak / 1e6).toFixed(0)} MB`,
    );
    return { seconds, megabytes: peak / 1e6 };
  } finally {
    await register.close();
    await rm(folder, { recursive: true });
  }
};

const [few, all] = [sized(2000), sized(20_000)];
const tenth = await measure(few);
const whole = await measure(all);
measured(`workbook of ${all} applications`, whole.seconds, 's', { atMost: 20 });
measured('peak memory, to that of a tenth of the call', whole.megabytes / tenth.megabytes, 'x', {
  atMost: 1.2,
});
