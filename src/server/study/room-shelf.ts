import { createHash } from 'node:crypto';
import type { Room } from '../../register/study/read-room.ts';
import type { RoomPlace } from '../link/room-token.ts';

/** What the phones of a session show, and by what they know that it is what they had. */
interface ShownRoom {
  readonly room: Room | undefined;
  readonly revision: string;
}

/** In ms: how old what phones are told may be. */
const lasts = 1000;
const most = 1000;

/**
 * One look into the register a second and session, however many phones ask. Looks that come while one is on its way wait for it; one that failed
 * is not kept.
 */
export const openRoomShelf = (
  read: (place: RoomPlace) => Promise<Room | undefined>,
  now: () => number = Date.now,
): ((place: RoomPlace) => Promise<ShownRoom>) => {
  const kept = new Map<string, { readonly at: number; readonly shown: Promise<ShownRoom> }>();
  const look = async (place: RoomPlace): Promise<ShownRoom> => {
    const room = await read(place);
    const text = JSON.stringify(room ?? null);
    return { room, revision: createHash('sha256').update(text).digest('base64url').slice(0, 22) };
  };
  return async (place) => {
    const key = `${place.institutionId} ${place.sessionId}`;
    const known = kept.get(key);
    if (known !== undefined && now() - known.at < lasts) return known.shown;
    const looked = { at: now(), shown: look(place) };
    kept.delete(key);
    kept.set(key, looked);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    looked.shown.catch(() => {
      if (kept.get(key) === looked) kept.delete(key);
    });
    return looked.shown;
  };
};
