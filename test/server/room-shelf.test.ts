import { expect, it } from 'vitest';
import type { Room } from '../../src/register/study/read-room.ts';
import { openRoomShelf } from '../../src/server/study/room-shelf.ts';
import { roomToken } from '../../src/server/link/room-token.ts';

const place = { institutionId: 'national-office', sessionId: 'sse_00000000-0000-7000-8000-000000000001' };

it('looks into the register once a second, however many phones ask', async () => {
  let [looks, now] = [0, 0];
  let room: Room | undefined = { status: 'running', poll: null };
  const shelf = openRoomShelf(
    async () => {
      looks += 1;
      return room;
    },
    () => now,
  );
  const all = await Promise.all(Array.from({ length: 200 }, async () => shelf(place)));
  expect(looks).toBe(1);
  expect(new Set(all.map(({ revision }) => revision)).size).toBe(1);
  now = 999;
  await shelf(place);
  expect(looks).toBe(1);
  now = 1000;
  room = { status: 'ended', poll: null };
  expect((await shelf(place)).revision).not.toBe(all[0]?.revision);
  expect(looks).toBe(2);
});

it('keeps no look that failed', async () => {
  let isBroken = true;
  const shelf = openRoomShelf(async () => {
    if (isBroken) throw new Error('away');
    return undefined;
  });
  await expect(shelf(place)).rejects.toThrow('away');
  isBroken = false;
  expect((await shelf(place)).room).toBeUndefined();
});

it('takes no token that another secret made, or that names another session', () => {
  const token = roomToken.make('secret', place);
  expect(roomToken.read('secret', token)).toEqual(place);
  expect(roomToken.read('other', token)).toBeUndefined();
  expect(roomToken.read('secret', token.replace('000001.', '000002.'))).toBeUndefined();
  expect(roomToken.read('secret', 'nothing')).toBeUndefined();
});
