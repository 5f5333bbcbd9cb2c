import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { nationalOffice } from '../../../src/core/institution/institution.ts';
import { epvoTables } from '../../../src/core/epvo/epvo-tables.ts';
import { loadPlan } from '../../../src/register/epvo/load-plan.ts';
import { listEpvoSendings } from '../../../src/register/epvo/list-epvo-jobs.ts';
import { orderEpvoReadingCommand } from '../../../src/register/epvo/order-epvo-reading.ts';
import { orderEpvoSendingCommand } from '../../../src/register/epvo/order-epvo-sending.ts';
import { listSendingLines } from '../../../src/register/epvo/sending-lines.ts';
import { stopEpvoJobCommand } from '../../../src/register/epvo/stop-epvo-job.ts';
import { newId } from '../../../src/register/new-id.ts';
import { perform } from '../../../src/register/perform.ts';
import { replay } from '../../../src/register/journal/replay.ts';
import { openEpvoDoor } from '../../../src/server/epvo/epvo-door.ts';
import { readEpvo } from '../../../src/server/jobs/read-epvo.ts';
import { sendEpvo } from '../../../src/server/jobs/send-epvo.ts';
import { startEpvoDouble, type EpvoDouble } from '../../epvo-double.ts';
import { freshRegister, type FreshRegister } from '../../register/cluster.ts';
import { testVault } from '../../register/test-vault.ts';

/** More than two arrays of a hundred. */
const agreements = 230;
const place = nationalOffice;
const entity = 'FOREIGN_UNIVERSITIES_AGREEMENT';
let double: EpvoDouble;
let register: FreshRegister;
let admin: Client;

const setting = {
  ...{ isDemonstration: true, staffNeedSecondFactor: false, now: () => new Date(), vault: testVault },
};
const wish = <Input>(input: Input) => ({
  ...{ institutionId: place, asker: 'operator' as const, requestKey: newId('req'), input },
});
const door = () => openEpvoDoor(double.settings);
const planned = async () =>
  register.inInstitution(place, async (trx) =>
    (await loadPlan(trx, place, testVault))?.planned.filter((row) => row.entity === entity),
  );
const order = async (shown: number): Promise<string> => {
  const ordered = await perform(register, orderEpvoSendingCommand, wish({ entity, shown } as const), setting);
  if (!ordered.ok) throw new Error(JSON.stringify(ordered.refusal));
  return ordered.value.id;
};
const carryOut = async (recordId: string) =>
  sendEpvo(register, setting, door(), { institutionId: place, recordId });
const stop = async (id: string) =>
  perform(register, stopEpvoJobCommand, wish({ id, noun: 'epvo-sending' } as const), setting);
const sendingOf = async (id: string) =>
  register.inInstitution(place, async (trx) => ({
    sending: (await listEpvoSendings(trx, place, id))[0],
    lines: await listSendingLines(trx, place, testVault, id),
  }));
const count = (states: readonly { readonly state: string }[], state: string): number =>
  states.filter((line) => line.state === state).length;
/** How often each row was saved, by its number. */
const savedTimes = (): ReadonlyMap<number, number> =>
  new Map(
    Array.from(
      Map.groupBy(double.savings.flat(), (key) => key),
      ([key, all]) => [key, all.length],
    ),
  );

beforeAll(async () => {
  register = await freshRegister();
  admin = new Client(register.admin);
  await admin.connect();
  await admin.query(
    `insert into identifier (institution_id, id, kind, value) values ($1, 'idn_1', 'epvo', '77')`,
    [place],
  );
  await admin.query(
    `insert into host (id, name, country, identifiers, recorded_by) values ('hos_1', 'Universität Wien', 'AUT', '[]', $1)`,
    [place],
  );
});
afterAll(async () => {
  await admin.end();
  await register.close();
});

describe('sending agreements', () => {
  beforeEach(async () => {
    double = await startEpvoDouble({
      rows: { FOREIGN_UNIVERSITIES: [{ id: 9, nameEn: 'Universität Wien' }] },
    });
    for (const table of ['partner_agreement', 'epvo_sending_line', 'epvo_value', 'epvo_link', 'epvo_row'])
      await admin.query(`delete from ${table}`);
    await admin.query(
      `insert into partner_agreement (institution_id, id, host_id, number, places, valid_from, valid_to)
       select $1, 'pag_' || lpad(n::text, 4, '0'), 'hos_1', 'A-' || n, 2, '2024-09-01', '2029-08-31' from generate_series(1, $2) n`,
      [place, agreements],
    );
    for (const table of ['FOREIGN_UNIVERSITIES', entity] as const) {
      const ordered = await perform(register, orderEpvoReadingCommand, wish({ entity: table }), setting);
      if (!ordered.ok) throw new Error(ordered.refusal.code);
      await readEpvo(register, setting, door(), { institutionId: place, recordId: ordered.value.id });
    }
    return async () => double.close();
  });

  it('sends whole rows with the host that has the name, and sees that they stand', async () => {
    const rows = (await planned()) ?? [];
    expect(rows).toHaveLength(agreements);
    expect(rows[0]).toMatchObject({ faults: [], isNew: true, key: 1 });
    const id = await order(agreements);
    await carryOut(id);
    const { sending, lines } = await sendingOf(id);
    expect(sending).toMatchObject({ status: 'done', saved: agreements, failed: 0, drifted: 0 });
    expect(count(lines, 'saved')).toBe(agreements);
    const standing = [...(double.tables.get(entity)?.values() ?? [])];
    expect(standing[0]).toEqual({
      ...{ typeCode: entity, universityId: 77, id: 1, foreignUniversityId: 9, agreementNumber: 'A-1' },
      ...{ startDate: '2024-09-01', finishDate: '2029-08-31' },
    });
    expect(Object.keys(standing[0] ?? {})).toHaveLength(epvoTables[entity].fields.length + 2);
    expect(((await planned()) ?? []).every(({ mirror }) => mirror !== null)).toBe(true);
  });

  it('leaves out one whose host the EPVO does not have, and says so', async () => {
    await admin.query(`update host set name = 'Unbekannt' where id = 'hos_1'`);
    const rows = (await planned()) ?? [];
    expect(rows[0]?.faults).toEqual([{ code: 'epvo-unlinked', field: 'foreignUniversityId' }]);
    const refused = await perform(
      register,
      orderEpvoSendingCommand,
      wish({ entity, shown: 1 } as const),
      setting,
    );
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'epvo-nothing-to-send' } });
    await admin.query(`update host set name = 'Universität Wien' where id = 'hos_1'`);
  });

  it('stopped in the middle lets arrive what is on its way, sends nothing more, and goes on when ordered anew', async () => {
    const id = await order(agreements);
    double.meanwhile.run = async () => {
      expect(await stop(id)).toMatchObject({ ok: true });
    };
    await carryOut(id);
    delete double.meanwhile.run;
    const { sending, lines } = await sendingOf(id);
    expect(sending).toMatchObject({ status: 'stopped' });
    expect([count(lines, 'saved'), count(lines, 'waiting')]).toEqual([100, agreements - 100]);
    expect(double.tables.get(entity)?.size).toBe(100);
    const again = await order(agreements - 100);
    await carryOut(again);
    expect((await sendingOf(again)).sending).toMatchObject({ status: 'done', saved: agreements - 100 });
    expect(double.tables.get(entity)?.size).toBe(agreements);
    expect([...savedTimes().values()].every((times) => times === 1)).toBe(true);
  });

  it('whose process is killed in the middle loses nothing, sends nothing twice and goes on', async () => {
    const id = await order(agreements);
    const { url, passwords } = double.settings;
    const given = {
      ...{ connection: register.connection, url, password: passwords.get(77), universityId: 77 },
      ...{ institutionId: place, recordId: id },
    };
    const script = path.join(import.meta.dirname, 'send-in-process.ts');
    const child = spawn(process.execPath, [script, JSON.stringify(given)], { stdio: 'inherit' });
    const gone = once(child, 'exit');
    // The second array has been taken, and nobody lives to hear it.
    double.meanwhile.run = async () => {
      if (double.savings.length < 2) return;
      child.kill('SIGKILL');
      await gone;
    };
    expect(await gone).toEqual([null, 'SIGKILL']);
    delete double.meanwhile.run;
    const broken = await sendingOf(id);
    expect(broken.sending).toMatchObject({ status: 'ordered' });
    expect(['saved', 'sent', 'waiting'].map((state) => count(broken.lines, state))).toEqual([100, 100, 30]);
    await carryOut(id);
    const { sending, lines } = await sendingOf(id);
    expect(sending).toMatchObject({ status: 'done', saved: agreements, unsaid: 0 });
    expect(count(lines, 'saved')).toBe(agreements);
    expect(double.tables.get(entity)?.size).toBe(agreements);
    expect([...savedTimes().values()].every((times) => times === 1)).toBe(true);
  });

  it('tells rows that failed from those that were saved, though the service answers 200', async () => {
    double.failing.set(3, ['agreementNumber: not unique']);
    const id = await order(agreements);
    await carryOut(id);
    const { sending, lines } = await sendingOf(id);
    expect(sending).toMatchObject({ status: 'done', saved: agreements - 1, failed: 1 });
    expect(lines.find(({ key }) => key === 3)).toMatchObject({
      ...{ state: 'failed', answer: { errors: ['agreementNumber: not unique'], drift: [] } },
    });
    expect(double.tables.get(entity)?.has(3)).toBe(false);
  });
});

describe('all of it', () => {
  it('stands in the journal as the readings and sendings stand', async () => {
    const { differences } = await replay(register);
    const ours = ['epvo-reading', 'epvo-sending'];
    expect(differences.filter(({ noun }) => ours.includes(noun))).toEqual([]);
  });
});
