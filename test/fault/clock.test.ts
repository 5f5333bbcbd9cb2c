import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { makeFolder } from '../server/start-server.ts';
import { openRig, type Rig } from './rig.ts';

const library = '/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1';
const why = existsSync(library) ? undefined : 'faketime is not installed: apt-get install faketime';

let rig: Rig | undefined;
afterAll(async () => rig?.close());

test.skipIf(why !== undefined)(
  `a clock that jumps a day forward and an hour back${why === undefined ? '' : ` (skipped: ${why})`}`,
  async () => {
    const file = path.join(await makeFolder(), 'clock');
    const put = async (offset: string): Promise<void> => writeFile(file, `${offset}\n`);
    await put('+0');
    // The server's own clock; its database keeps the machine's.
    const settings = {
      LD_PRELOAD: library,
      FAKETIME_TIMESTAMP_FILE: file,
      FAKETIME_CACHE_DURATION: '1',
      FAKETIME_DONT_FAKE_MONOTONIC: '1',
    };
    const own = await openRig({ settings });
    rig = own;
    const saying = async (words: RegExp): Promise<void> => {
      for (let tries = 0; !words.test(own.server().complaints()); tries += 1) {
        expect(tries).toBeLessThan(150);
        await wait(200);
      }
    };
    const written = async (email: string): Promise<void> => {
      expect(await own.invite(email)).toMatchObject({ status: 200 });
      for (let tries = 0; ; tries += 1) {
        const outbox = await own.get('/api/demonstration/outbox');
        if (JSON.stringify(outbox?.body).includes(email)) return;
        expect(tries).toBeLessThan(150);
        await wait(200);
      }
    };
    const works = async (): Promise<void> => {
      const working = own.work(3);
      await wait(1000);
      const known = await working.stop();
      expect(known.acknowledged.size).toBeGreaterThan(0);
      expect([...known.refused.keys()]).toEqual([]);
      await own.settle(known);
    };

    const working = own.work(3);
    await own.untilWriting();
    await put('+1d');
    await saying(/went forward by 86,40\d s/);
    // Sessions end by the database's clock, which did not jump; a new one is begun by the server's.
    await own.signIn();
    await own.untilWriting();
    const known = await working.stop();
    expect([...known.refused.keys()]).toEqual([]);
    await own.settle(known);
    await works();
    await written('tomorrow@clock.example');

    await put('-1h');
    await saying(/went back by 9[\d,]+ s/);
    await works();
    await written('before@clock.example');

    await own.stopServer();
    await own.start();
    await saying(/behind the newest entry of the journal/);
    await own.signIn();
    await works();
    await own.checkWhole();

    const times = await own.entryTimes();
    // It did go back, every entry is there in the order of its number, and whoever asks can see it.
    expect(times.some((at, index) => index > 0 && at < (times[index - 1] ?? ''))).toBe(true);
  },
  600_000,
);
