import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays } from '../../../src/core/basics/add-days.ts';
import { collectOwnData } from '../../../src/register/own-data.ts';
import { perform } from '../../../src/register/perform.ts';
import { erasePersonCommand } from '../../../src/register/person/erase-person.ts';
import { listOrphanFiles } from '../../../src/register/person/list-orphan-files.ts';
import { replay } from '../../../src/register/journal/replay.ts';
import { agreementLetterHandler } from '../../../src/server/jobs/agreement-letter.ts';
import { mailHandler } from '../../../src/server/mail/mail-handler.ts';
import { createMailer } from '../../../src/server/mail/mailer.ts';
import type { MailTransport } from '../../../src/server/mail/transport.ts';
import { certify, derOf, signCms } from '../../server/cms/test-authority.ts';
import { createCmsVerifier } from '../../../src/server/cms/create-cms-verifier.ts';
import { askerOf, nextKey, openWorld, type World } from '../../world.ts';

let world: World;
let admin: Client;
beforeAll(async () => {
  world = await openWorld();
  admin = new Client(world.register.admin);
  await admin.connect();
}, 240_000);
afterAll(async () => {
  await admin.end();
  await world.close({ isDamaged: true });
});

const one = async <Row extends object>(statement: string, values: readonly unknown[] = []): Promise<Row> => {
  const { rows } = await admin.query<Row>(statement, [...values]);
  const [row] = rows;
  if (row === undefined) throw new Error(`nothing: ${statement}`);
  return row;
};
const stayOf = async (email: string) =>
  one<{ institutionId: string; mobilityId: string; personId: string; agreementId: string; sha256: string }>(
    `select m.institution_id as "institutionId", m.id as "mobilityId", m.person_id as "personId", g.id as "agreementId",
            g.content_sha256 as sha256
       from mobility m join account o on o.id = m.account_id
       join agreement g on g.institution_id = m.institution_id and g.mobility_id = m.id and g.status = 'in-force'
      where o.email = $1`,
    [email],
  );

test('mail server down for a day: the letter waits, is sent once and written once', async () => {
  const { agreementId, institutionId } = await stayOf('aigerim@alatau.example');
  const entry = await one<{ id: string }>(
    `select id from journal where kind = 'AgreementInForce' and record_id = $1`,
    [agreementId],
  );
  await admin.query(`delete from mail where kind = 'agreement-in-force'`);
  const sent: string[] = [];
  let isDown = true;
  const transport: MailTransport = {
    deliver: async ({ address }, { mayEnd }) => {
      await mayEnd();
      if (isDown) return { ok: false, reason: 'connection refused', isPermanent: false };
      sent.push(address);
      return { ok: true };
    },
    close: () => undefined,
  };
  const jobs: { mailId: string }[] = [];
  const queue = {
    sendAll: async (_trx: unknown, _kind: string, added: readonly { readonly data: object }[]) => {
      jobs.push(...added.map(({ data }) => data as { mailId: string }));
    },
    wake: () => undefined,
  };
  const write = createMailer(world.register, queue, { mode: 'production', hasTransport: true });
  const letters = {
    publicUrl: 'http://x',
    secret: 's',
    post: async (letter: Parameters<typeof write>[0][0]) => write([letter]),
  };
  const handle = agreementLetterHandler(world.register, letters, 'in-force');
  const job = { institutionId, entryId: entry.id, recordId: agreementId };
  await handle(job, { isLast: false });
  await handle(job, { isLast: false });
  expect(jobs).toHaveLength(3);
  const batch = mailHandler(world.register, transport);
  const tries = jobs.map((data, index) => ({ id: String(index), data, isLast: false }));
  expect((await batch.run(tries)).size).toBe(3);
  isDown = false;
  expect((await batch.run(tries)).size).toBe(0);
  expect((await batch.run(tries)).size).toBe(0);
  expect(sent.toSorted()).toEqual([
    'a.keller@elbe.example',
    'aigerim@alatau.example',
    'alatau-coordinator@alatau.example',
  ]);
});

test('a digital signature of a trusted authority signs; one over another text or without an authority does not', async () => {
  const { institutionId, mobilityId } = await stayOf('zhansaya@esil.example');
  // The story's stays are over; this one is as it was before it began, and afterwards as the journal has it.
  await admin.query('create table stay_told as select * from mobility where id = $1', [mobilityId]);
  await admin.query(
    `update mobility set status = 'agreed', departed_on = null, arrived_on = null, returned_on = null, end_reason = null
      where id = $1`,
    [mobilityId],
  );
  const place = `/api/institutions/${institutionId}`;
  const authority = await certify('A test authority', { isAuthority: true });
  const signer = await certify('ЖАНСАЯ МҰРАТ', { issuer: authority });
  const own = askerOf(
    world.appWith({ verifySignature: createCmsVerifier([derOf(authority)]) }),
    await world.cookieOf('zhansaya'),
  );
  const json = async (ask: typeof own, method: string, path: string, body?: unknown) =>
    JSON.parse((await ask(method, `${place}${path}`, { body })).body) as Record<string, unknown>;
  const { id } = await json(own, 'POST', `/mobilities/${mobilityId}/change-requests`);
  const read = await json(own, 'GET', `/agreements/${id as string}`);
  const draft = read['agreement'] as { base: number; content: { plannedStart: string } };
  const plannedStart = addDays(draft.content.plannedStart, -2);
  const content = { ...draft.content, reason: 'Two days sooner.', plannedStart };
  const saved = await json(own, 'PUT', `/agreements/${id as string}/content`, { base: draft.base, content });
  const offered = await json(own, 'POST', `/agreements/${id as string}/offer`, { base: saved['version'] });
  const { contentSha256 } = offered;
  const bytes = Buffer.from((await own('GET', `${place}/agreements/${id as string}/content.json`)).body);
  const send = async (ask: typeof own, said: Uint8Array) => {
    const cms = Buffer.from(await signCms(signer, said)).toString('base64');
    return json(ask, 'POST', `/agreements/${id as string}/participant-cms`, { contentSha256, cms });
  };
  expect(await send(await world.as('zhansaya'), bytes)).toMatchObject({ code: 'signature-not-set-up' });
  expect(await send(own, Buffer.from('{}'))).toMatchObject({ code: 'signature-of-other-content' });
  expect(await send(own, bytes)).toEqual({ signed: true, inForce: false });
  const after = await json(own, 'GET', `/agreements/${id as string}`);
  expect((after['agreement'] as { signatures: unknown[] }).signatures[0]).toMatchObject({
    party: 'participant',
    way: 'cms',
    name: 'ЖАНСАЯ МҰРАТ',
    certificate: { issuer: 'A test authority' },
  });
  await admin.query(
    `update mobility m set status = t.status, departed_on = t.departed_on, arrived_on = t.arrived_on,
            returned_on = t.returned_on, end_reason = t.end_reason from stay_told t where m.id = t.id`,
  );
  await admin.query('drop table stay_told');
});

test('a person’s data hold his agreements; erased, no word of them is left and the journal still tells all', async () => {
  const { institutionId, personId } = await stayOf('arman@esil.example');
  const accountId = world.accounts.get('arman') ?? '';
  const own = await collectOwnData(world.register, world.vault, accountId);
  expect(own.agreements).toHaveLength(1);
  expect(JSON.stringify(own.agreements)).toContain('Prof. Rahim Osman');
  const wish = { institutionId, asker: 'system', requestKey: nextKey(), input: { id: personId } } as const;
  expect(await perform(world.register, erasePersonCommand, wish, world.parts.setting)).toMatchObject({
    ok: true,
  });
  const left = await one<{ words: number; versions: number; signatures: number; file: string }>(
    `select (select count(*)::int from agreement_content c where c.id = g.id) as words,
            (select count(*)::int from agreement a where a.id = g.id) as versions,
            (select count(*)::int from signature s where s.agreement_id = g.id and s.status = 'signed') as signatures,
            (select f.sha256 from signature_file f join signature s on s.id = f.id where s.agreement_id = g.id) as file
       from agreement g join mobility m on m.id = g.mobility_id where m.person_id = $1`,
    [personId],
  );
  expect(left).toMatchObject({ words: 0, versions: 1, signatures: 3 });
  const { texts } = await one<{ texts: number }>(
    `select count(*)::int as texts from signature_text t join signature s on s.id = t.id
       join mobility m on m.id = s.mobility_id where m.person_id = $1`,
    [personId],
  );
  expect(texts).toBe(0);
  expect(await listOrphanFiles(world.register, accountId)).toContain(left.file);
  expect((await replay(world.register)).differences).toEqual([]);
});
