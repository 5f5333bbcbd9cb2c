/** What the reader must know of the line to the server. */
interface ConnectionState {
  /** A call is waiting to be tried again. */
  readonly isRetrying: boolean;
  /** The session ended while the page was open. */
  readonly isSignedOut: boolean;
}

let state: ConnectionState = { isRetrying: false, isSignedOut: false };
const listeners = new Set<() => void>();
/** Waiting calls, which the reader may hurry. */
const waiting = new Set<() => void>();

const change = (part: Partial<ConnectionState>): void => {
  const next = { ...state, ...part };
  if (next.isRetrying === state.isRetrying && next.isSignedOut === state.isSignedOut) return;
  state = next;
  for (const listener of listeners) listener();
};

/** One for all calls of a page, so that one notice speaks for them. Made for `useSyncExternalStore`. */
export const connection = {
  read: (): ConnectionState => state,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  /** The server answered somebody's call. */
  answered: (): void => change({ isRetrying: waiting.size > 0 }),
  signedOut: (): void => change({ isSignedOut: true }),
  signedIn: (): void => change({ isSignedOut: false }),
  /** Resolves after the pause, or at once when the reader asks or the network returns. */
  pause: async (milliseconds: number): Promise<void> =>
    new Promise((resolve) => {
      const end = (): void => {
        clearTimeout(timer);
        waiting.delete(end);
        resolve();
      };
      const timer = setTimeout(end, milliseconds);
      waiting.add(end);
      change({ isRetrying: true });
    }),
  hurry: (): void => {
    for (const end of waiting) end();
  },
} as const;
