import { mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { figureTable } from '../../src/core/flow/figure-table.ts';
import { openRegister } from '../../src/register/db.ts';
import { newId } from '../../src/register/new-id.ts';
import { storeFigures } from '../../src/register/flow/store-figures.ts';
import { makeFolder } from '../server/start-server.ts';
import { document, openApplicant } from './applicant.ts';
import { mountSmallDisk, whyNoSmallDisk, type SmallDisk } from './mount-small-disk.ts';
import { isLong, openRig, type Rig } from './rig.ts';

const why = whyNoSmallDisk();
const title = (name: string): string => (why === undefined ? name : `${name} (skipped: ${why})`);
const rounds = isLong ? 10 : 1;

let folder = '';
let rig: Rig | undefined;
const disks: SmallDisk[] = [];
beforeEach(async () => {
  folder = await makeFolder();
});
afterEach(async () => {
  await rig?.close();
  rig = undefined;
  for (const disk of disks.splice(0)) await disk.unmount();
  await rm(folder, { recursive: true });
});

const mounted = async (folder: string, megabytes: number): Promise<SmallDisk> => {
  const disk = await mountSmallDisk(folder, megabytes);
  disks.push(disk);
  return disk;
};

/** Ask until it is so; the program needs no hand for it. */
const until = async (isSo: () => Promise<boolean>): Promise<void> => {
  for (let tries = 0; !(await isSo()); tries += 1) {
    expect(tries).toBeLessThan(300);
    await wait(200);
  }
};

test.skipIf(why !== undefined)(
  title('no room for the database: refused in words, public pages go on, and then it goes on by itself'),
  async () => {
    const disk = await mounted(folder, 400);
    const own = await openRig({ folder });
    rig = own;
    for (let round = 0; round < rounds; round += 1) {
      const working = own.work();
      await own.untilWriting();
      await disk.fill();
      await wait(6000);
      for (const page of ['/en', '/en/observatory/europe', '/api/health']) {
        expect([page, (await own.get(page))?.status]).toEqual([page, 200]);
      }
      await disk.free();
      await own.untilWriting();
      const known = await working.stop();
      expect([...known.refused.keys()].filter((said) => said !== '503 {"code":"database-away"}')).toEqual([]);
      await own.settle(known);
    }
    await own.checkWhole();
  },
  600_000,
);

test.skipIf(why !== undefined)(
  title('no room for documents: refused in words, nothing of it is kept, everything else goes on'),
  async () => {
    const own = await openRig({ folder });
    rig = own;
    const files = path.join(own.data, 'files');
    // What was there is covered, and nobody asks for it.
    const disk = await mounted(files, 2);
    await mkdir(path.join(files, 'incoming'));
    const applicant = await openApplicant(own.server());
    await disk.fill(100_000);
    const before = await applicant.names();
    const large = document('large', 400_000);
    expect(await applicant.upload('large.pdf', large)).toEqual({
      status: 507,
      body: { code: 'storage-full' },
    });
    expect(await applicant.names()).toEqual(before);
    expect(await readdir(path.join(files, 'incoming'))).toEqual([]);
    await own.untilWriting();
    await disk.free();
    const taken = await applicant.upload('large.pdf', large);
    expect(taken.status).toBe(200);
    const { id } = (taken.body as { file: { id: string } }).file;
    expect((await applicant.download(id)).content).toEqual(large);
    expect(own.server().complaints()).not.toMatch(/\n\s+at /);
    await own.checkWhole();
  },
  300_000,
);

const say = (text: string) => ({ kk: text, ru: text, en: text });
const table = figureTable.parse({
  id: 'kept',
  position: 7,
  source: { id: 'test-source', title: 'A yearbook', citation: 'A yearbook (2024).', licence: 'CC-BY-4.0' },
  locator: 'T1',
  population: 'degree',
  unit: 'persons',
  title: say('Students abroad'),
  read: { values: [{ column: 'value' }], periodColumn: 'year' },
  page: { path: 'world/kept', rows: 'destination', chart: 'lines', finding: say('x') },
});

/** Something is imported by another process than the server. */
const importOne = async (dataFolder: string): Promise<void> => {
  const opened = await openRegister({ dataFolder, as: 'command' });
  if (!opened.ok) throw new Error(opened.refusal.code);
  const dimensions = { destination: 'TUR' };
  const figure = {
    value: 1,
    locator: 'T1.2024.TUR',
    period: '2024',
    dimensions,
    status: 'published',
  } as const;
  await storeFigures(opened.value, {
    table,
    header: ['year', 'destination', 'value'],
    figures: [[figure]],
    ending: () => ({ labels: {}, fileFingerprint: 'ab'.repeat(32) }),
    importId: newId('imp'),
    importedAt: new Date(),
  });
  await opened.value.close();
};

test.skipIf(why !== undefined)(
  title(
    'no room for a release: the one before stays, none is half there, and it is built when there is room',
  ),
  async () => {
    const own = await openRig({ folder });
    rig = own;
    const releases = path.join(own.data, 'releases');
    const disk = await mounted(releases, 4);
    await disk.fill(100_000);
    const health = async (): Promise<string> => {
      const answer = await own.get('/api/health');
      if (answer === undefined) throw new Error('the server does not say how it is');
      return (answer.body as { release: string }).release;
    };
    const before = await health();
    await importOne(own.data);
    await until(async () => own.server().complaints().includes('release: '));
    expect(await health()).toBe(before);
    expect(await readdir(releases)).toEqual(['ballast']);
    expect((await own.get('/en/observatory/europe'))?.status).toBe(200);
    await own.untilWriting();
    await disk.free();
    await until(async () => (await health()) !== before);
    expect(await readdir(releases)).toEqual([await health()]);
    // Said once, however often it was tried.
    expect(
      own
        .server()
        .complaints()
        .match(/release: /g),
    ).toHaveLength(1);
    await own.checkWhole();
  },
  300_000,
);
