import type { RoomPlace } from './room-place.ts';

const name = 'qaitu-room';

/**
 * The place of this phone over a reload, in the memory of the tab alone. A browser that allows none keeps nothing, and the page works without; what
 * was kept by an older version of the page is thrown away.
 */
export const keptPlace = {
  read: (): RoomPlace | undefined => {
    try {
      const kept = JSON.parse(window.sessionStorage.getItem(name) ?? 'null') as RoomPlace | null;
      return typeof kept?.opened?.room === 'string' ? kept : undefined;
    } catch {
      return undefined;
    }
  },
  write: (place: RoomPlace | undefined): void => {
    try {
      if (place === undefined) window.sessionStorage.removeItem(name);
      else window.sessionStorage.setItem(name, JSON.stringify(place));
    } catch {
      // Not allowed, or full: then a reload asks for the code again.
    }
  },
} as const;
