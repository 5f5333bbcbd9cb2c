import type { FastifyInstance } from 'fastify';
import { askerOf, nextKey, openWorld, type World } from './world.ts';

/** What the API answered. */
export interface Answered {
  readonly status: number;
  readonly body: Record<string, unknown> & {
    readonly code?: string;
    readonly list?: readonly { readonly code: string; readonly field?: string }[];
  };
}

/** The told story with a clock that the test moves; its second call is open from 10 November to 10 December 2026. */
export interface StoryClock {
  readonly world: World;
  readonly app: FastifyInstance;
  readonly at: (instant: string) => void;
  /** As somebody of the story, or as nobody; a key given twice is a repeat. */
  readonly ask: (
    who: string | undefined,
    method: string,
    url: string,
    body?: unknown,
    key?: string,
  ) => Promise<Answered>;
  readonly place: (key: string) => string;
  readonly openCall: string;
  readonly closedCall: string;
  /** As the world's: `isDamaged` where a test wrote past the commands. */
  readonly close: World['close'];
}

export const openStoryClock = async (): Promise<StoryClock> => {
  const world = await openWorld();
  let now = new Date('2026-11-20T06:00:00.000Z');
  const app = world.appWith({ setting: { ...world.parts.setting, now: () => now } });
  await app.ready();
  const ask: StoryClock['ask'] = async (who, method, url, body, key = nextKey()) => {
    const cookie = who === undefined ? undefined : await world.cookieOf(who);
    const answer = await askerOf(app, cookie)(method, url, {
      ...(body === undefined ? {} : { body }),
      headers: { 'idempotency-key': key },
    });
    return { status: answer.statusCode, body: answer.json() };
  };
  const { body } = await ask(undefined, 'GET', '/api/calls');
  const calls = body['calls'] as readonly { readonly id: string; readonly state: string }[];
  const idOf = (state: string): string => calls.find((call) => call.state === state)?.id ?? '';
  return {
    world,
    app,
    at: (instant) => {
      now = new Date(instant);
    },
    ask,
    place: (key) => `/api/institutions/${world.institutions.get(key) ?? ''}`,
    openCall: idOf('open'),
    closedCall: idOf('closed'),
    close: async (end) => {
      await app.close();
      await world.close(end);
    },
  };
};
