import { afterAll, beforeAll, expect, test } from 'vitest';
import { replay } from '../../src/register/journal/replay.ts';
import { openWorld, type World } from '../world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(async () => world.close());

test('the told story can be asked over HTTP as one of its people', async () => {
  const me = (await (await world.as('esil-coordinator'))('GET', '/api/me')).json();
  expect(me).toMatchObject({
    account: { email: 'esil-coordinator@esil.example' },
    memberships: [{ role: 'coordinator', institutionId: world.institutions.get('esil') }],
  });
  expect((await world.visitor('GET', '/api/me')).json()).toMatchObject({ account: null });
});

test('the tables say what the journals say', async () => {
  const { differences, entries } = await replay(world.register);
  expect(differences).toEqual([]);
  expect(entries).toBeGreaterThan(60);
  expect(world.complaints).toEqual([]);
});
