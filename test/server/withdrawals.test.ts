import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withdrawalDueOn } from '../../src/core/person/withdrawal-due-on.ts';
import { dayOf } from '../../src/core/basics/format-date.ts';
import { nationalTimeZone } from '../../src/core/basics/national-time-zone.ts';
import { openWorld, type World } from '../world.ts';

let world: World;
let admin: Client;

beforeAll(async () => {
  world = await openWorld();
  admin = new Client(world.register.admin);
  await admin.connect();
});
afterAll(async () => {
  await admin.end();
  await world.close({ isDamaged: true });
});

interface Running {
  readonly personId: string;
  readonly applicationId: string;
}

test('a withdrawn consent to processing is a task of the office while something runs, and none after it is given again', async () => {
  const institutionId = world.institutions.get('alatau') ?? '';
  const { rows } = await admin.query<Running>(
    `update mobility set status = 'abroad' where institution_id = $1 and account_id = $2
     returning person_id as "personId", application_id as "applicationId"`,
    [institutionId, world.accounts.get('aigerim')],
  );
  const { personId, applicationId } = rows[0] ?? { personId: '', applicationId: '' };
  const [owner, coordinator] = [await world.as('aigerim'), await world.as('alatau-coordinator')];
  const url = `/api/institutions/${institutionId}/withdrawals`;
  const listed = async () => (await coordinator('GET', url)).json<{ withdrawals: object[] }>().withdrawals;
  const before = await listed();
  expect(before).toEqual([]);
  const people = `/api/institutions/${institutionId}/people/${personId}/consents`;
  const consents = (await owner('GET', `${people}?locale=kk`)).json<{
    consents: { purpose: string; textSha256: string; version: number; given: { id: string } | null }[];
  }>().consents;
  const processing = consents.find(({ purpose }) => purpose === 'processing');
  // A consent to be followed ends by itself; nobody has to do anything.
  const followUp = consents.find(({ purpose }) => purpose === 'follow-up');
  if (followUp?.given)
    await owner('DELETE', `/api/institutions/${institutionId}/consents/${followUp.given.id}`);
  expect(await listed()).toEqual(before);
  const withdrawn = await owner(
    'DELETE',
    `/api/institutions/${institutionId}/consents/${processing?.given?.id ?? ''}`,
  );
  expect(withdrawn.json()).toEqual({ withdrawn: true });
  const day = dayOf(new Date().toISOString(), nationalTimeZone);
  const own = (await listed()).filter((one) => 'personId' in one && one.personId === personId);
  expect(own).toMatchObject([{ applicationId, dueOn: withdrawalDueOn(day) }]);
  expect((await (await world.as('esil-coordinator'))('GET', url)).statusCode).toBe(403);
  expect((await owner('GET', url)).statusCode).toBe(403);
  const again = await owner('POST', people, {
    body: {
      purpose: 'processing',
      version: processing?.version,
      locale: 'kk',
      textSha256: processing?.textSha256,
    },
  });
  expect(again.json()).toEqual({ given: true });
  expect(await listed()).toEqual(before);
});
