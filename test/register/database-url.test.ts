import { afterAll, beforeAll, expect, test } from 'vitest';
import { Client } from 'pg';
import { openRegister } from '../../src/register/db.ts';
import { prepareDatabase } from '../../src/register/database/prepare-database.ts';
import { freshDatabase } from './cluster.ts';

let database: Awaited<ReturnType<typeof freshDatabase>>;
let admin: Client;
const stranger = `stranger_${process.pid}`;
beforeAll(async () => {
  database = await freshDatabase();
  admin = new Client(database.admin);
  await admin.connect();
  await admin.query(`create role ${stranger} login`);
});
afterAll(async () => {
  await admin.query(`drop owned by ${stranger}; drop role ${stranger}`);
  await admin.end();
  await database.close();
});

const url = (user: string, name = database.connection.database) =>
  `postgresql://${user}@/${name}?host=${encodeURIComponent(database.connection.host ?? '')}&port=${database.connection.port}`;
const open = (databaseUrl: string) => openRegister({ dataFolder: '.', databaseUrl, as: 'server' });
const refusal = async (databaseUrl: string) => {
  const opened = await open(databaseUrl);
  return opened.ok ? undefined : opened.refusal;
};

test('what is wrong with an address is said without its password', async () => {
  expect(await refusal('postgresql://[')).toEqual({ code: 'database-url-invalid', params: {} });
  expect(await refusal('postgresql://u:secret@127.0.0.1:1/x')).toEqual({
    code: 'database-unreachable',
    params: { address: '127.0.0.1:1', reason: 'ECONNREFUSED' },
  });
  expect(await refusal(url(stranger, 'absent'))).toMatchObject({
    code: 'database-does-not-exist',
    params: { database: 'absent' },
  });
  expect(await refusal(url('nobody_known'))).toMatchObject({
    code: 'database-login-refused',
    params: { user: 'nobody_known' },
  });
});

test('a login without the roles is told the command, and after it may open the register', async () => {
  expect(await refusal(url(stranger))).toEqual({
    code: 'database-roles-missing',
    params: {
      missing: 'qaitu_owner, qaitu_app, qaitu_national, qaitu_publisher, qaitu_backup',
      command: `qaitu database prepare --login ${stranger}`,
    },
  });
  expect(await prepareDatabase(database.admin, stranger)).toEqual({ ok: true, value: undefined });
  const servers = await Promise.all([open(url(stranger)), open(url(stranger))]);
  for (const opened of servers) {
    if (!opened.ok) throw new Error(opened.refusal.code);
    expect(opened.value.location).toMatchObject({ kind: 'server', database: database.connection.database });
    await opened.value.close();
  }
});
