import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(async () => world.close());

test('with somebody’s open session his password is guessed five times, and nothing is erased', async () => {
  const ask = await world.as('aigerim');
  const guess = async () => ask('POST', '/api/me/erasure', { body: { password: 'not it at all' } });
  for (let index = 0; index < 5; index += 1) {
    const answer = await guess();
    expect([answer.statusCode, answer.json()]).toMatchObject([422, { list: [{ code: 'password-wrong' }] }]);
  }
  const sixth = await guess();
  expect([sixth.statusCode, sixth.json()]).toEqual([429, { code: 'too-many-guesses' }]);
  expect((await ask('GET', '/api/me')).statusCode).toBe(200);
});
