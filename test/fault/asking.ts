import { setTimeout as wait } from 'node:timers/promises';

/** One wish of a client, under the key that it keeps until it has an answer. */
export interface Wish {
  readonly key: string;
  readonly value: string;
}

/** What the program said to a wish; `undefined` where the line went dead. */
export interface Said {
  readonly status: number;
  readonly body: unknown;
}

/** What a client knows when it stops. */
export interface Known {
  /** Wishes that were granted, with the answer. */
  readonly acknowledged: ReadonlyMap<string, { readonly wish: Wish; readonly answer: Said }>;
  /** Asked for, and nobody knows. */
  readonly open: readonly Wish[];
  /** Answers other than 200, with how often each came, as `503 {"code":"database-away"}`; `none` for a dead line. */
  readonly refused: ReadonlyMap<string, number>;
  /** The longest that anybody waited for an answer, in ms. */
  readonly longest: number;
}

export type AskFor = (wish: Wish) => Promise<Said | undefined>;

let numbers = 1_000_000;
const nextWish = (): Wish => {
  numbers += 1;
  return { key: `fault-${process.pid}-${numbers}`, value: String(numbers) };
};

const pauseMs = 100;

/** Clients that work: each asks for one thing after another, and for each again under its key until it is granted. */
export const startWorking = (ask: AskFor, clients: number): { readonly stop: () => Promise<Known> } => {
  const acknowledged = new Map<string, { readonly wish: Wish; readonly answer: Said }>();
  const open: Wish[] = [];
  const refused = new Map<string, number>();
  const over = new AbortController();
  let longest = 0;
  const work = async (): Promise<void> => {
    while (!over.signal.aborted) {
      const wish = nextWish();
      let isGranted = false;
      while (!isGranted) {
        const begun = performance.now();
        const said = await ask(wish);
        longest = Math.max(longest, performance.now() - begun);
        if (said?.status === 200) {
          acknowledged.set(wish.key, { wish, answer: said });
          isGranted = true;
        } else {
          const what = said === undefined ? 'none' : `${said.status} ${JSON.stringify(said.body)}`;
          refused.set(what, (refused.get(what) ?? 0) + 1);
          if (over.signal.aborted) break;
          await wait(pauseMs);
        }
      }
      if (!isGranted) open.push(wish);
    }
  };
  const working = Array.from({ length: clients }, work);
  return {
    stop: async () => {
      over.abort();
      await Promise.all(working);
      return { acknowledged, open, refused, longest };
    },
  };
};
