import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isLong, openRig, type Rig } from './rig.ts';

const rounds = isLong ? 30 : 2;

let rig: Rig;
beforeAll(async () => {
  rig = await openRig();
}, 300_000);
afterAll(async () => rig.close());

const underLoad = async (fault: () => Promise<void>): Promise<void> => {
  const working = rig.work();
  await wait(100 + Math.random() * 600);
  await fault();
  await wait(200);
  const known = await working.stop();
  expect(known.acknowledged.size).toBeGreaterThan(0);
  // While the server is dead nobody answers, while the database is dead the server says so; nothing else is ever said.
  expect(
    [...known.refused.keys()].filter((said) => !/^(none|503 \{"code":"database-away"\})$/.test(said)),
  ).toEqual([]);
  await rig.settle(known);
};

test('the server is killed under load', async () => {
  for (let round = 0; round < rounds; round += 1) {
    await underLoad(async () => {
      await rig.killServer();
      await rig.start();
    });
  }
}, 600_000);

test('the database is killed with all its processes under load: the server starts it again', async () => {
  for (let round = 0; round < rounds; round += 1) {
    const before = await rig.postmaster();
    await underLoad(rig.killDatabase);
    expect(await rig.postmaster()).not.toBe(before);
  }
}, 600_000);

test('both are killed under load, in either order', async () => {
  for (let round = 0; round < rounds; round += 1) {
    await underLoad(async () => {
      if (round % 2 === 0) await rig.killDatabase();
      await rig.killServer();
      if (round % 2 === 1) await rig.killDatabase();
      await rig.start();
    });
  }
}, 600_000);

test('nothing that was granted is lost or done twice, the journal verifies, the replay equals the tables', async () => {
  await rig.checkWhole();
}, 300_000);
