import path from 'node:path';
import { rm } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeFolder } from '../server/start-server.ts';
import { canDropPackets, openOwnNetwork, whyNoNetwork } from './own-network.ts';
import { startOwnPostgres } from './own-postgres.ts';
import { isLong, openRig, type Rig } from './rig.ts';
import { copyToldFolder } from './told-folder.ts';

const why = whyNoNetwork();
const drops = why === undefined && canDropPackets();
const title = (name: string, missing = why): string =>
  missing === undefined ? name : `${name} (skipped: ${missing})`;
const rounds = isLong ? 10 : 1;

let network: Awaited<ReturnType<typeof openOwnNetwork>>;
let postgres: Awaited<ReturnType<typeof startOwnPostgres>>;
let folder = '';
let rig: Rig;
beforeAll(async () => {
  if (why !== undefined) return;
  folder = await makeFolder();
  network = await openOwnNetwork();
  const told = path.join(folder, 'database');
  await copyToldFolder(told);
  postgres = await startOwnPostgres(told, { host: network.host, port: 5432, through: network.inside });
  rig = await openRig({ settings: { DATABASE_URL: postgres.url } });
}, 300_000);
afterAll(async () => {
  if (why !== undefined) return;
  await rig.close();
  await postgres.stop();
  await network.close();
  await rm(folder, { recursive: true });
});

/** Longer than the program waits for a connection and an answer of the database together, on a busy machine. */
const bounded = 45_000;

const through = async (fault: () => Promise<void>, mend: () => Promise<void>): Promise<void> => {
  for (let round = 0; round < rounds; round += 1) {
    const working = rig.work();
    await wait(700);
    await fault();
    await mend();
    await rig.untilWriting();
    const known = await working.stop();
    expect(known.acknowledged.size).toBeGreaterThan(0);
    expect([...known.refused.keys()].filter((said) => said !== '503 {"code":"database-away"}')).toEqual([]);
    expect(known.longest).toBeLessThan(bounded);
    await rig.settle(known);
  }
};

test.skipIf(why !== undefined)(
  title('the cable between server and database is pulled, and plugged in again'),
  async () => {
    await through(
      async () => {
        await network.pull();
        await wait(4000);
        expect((await rig.get('/en/observatory/europe'))?.status).toBe(200);
        const signedIn = await rig.get('/api/me');
        expect(signedIn).toEqual({ status: 503, body: { code: 'database-away' } });
      },
      async () => network.plug(),
    );
  },
  600_000,
);

test.skipIf(!drops)(
  title(
    'nothing comes through, and no side is told',
    why ?? (drops ? undefined : 'iptables is not to be had'),
  ),
  async () => {
    await through(
      async () => {
        await network.lose(1);
        // Longer than a statement is waited for: what was asked has to be given up.
        await wait(20_000);
      },
      async () => network.loseNothing(),
    );
  },
  600_000,
);

test.skipIf(!drops)(
  title('every third packet is lost', why ?? (drops ? undefined : 'iptables is not to be had')),
  async () => {
    await through(
      async () => {
        await network.lose(0.33);
        await wait(4000);
      },
      async () => network.loseNothing(),
    );
  },
  600_000,
);

test.skipIf(why !== undefined)(
  title('connections are ended at the database while the server believes in them'),
  async () => {
    await through(
      async () => {
        const admin = await postgres.connect();
        await admin.query(
          `select pg_terminate_backend(pid) from pg_stat_activity where usename = 'qaitu' and pid <> pg_backend_pid()`,
        );
        await admin.end();
      },
      async () => undefined,
    );
  },
  600_000,
);

test.skipIf(why !== undefined)(
  title('nothing that was granted is lost or done twice'),
  async () => rig.checkWhole(),
  300_000,
);
