import type { input, output, ZodType } from 'zod';
import type { Endpoint } from '../contract/endpoint.ts';
import { refusalAnswer, type RefusalAnswer } from '../contract/refusal.ts';
import { accept, refuse, type Result } from '../core/basics/result.ts';
import { connection } from './connection.ts';

type Part<Name extends string, Shape> = Shape extends ZodType
  ? { readonly [Key in Name]: input<Shape> }
  : { readonly [Key in Name]?: never };

/** What an endpoint must be given; parts that it does not describe cannot be given. */
export type InputOf<E extends Endpoint> = Part<'params', E['params']> &
  Part<'query', E['query']> &
  Part<'body', E['body']>;
export type AnswerOf<E extends Endpoint> = output<E['answer']>;
export type Called<E extends Endpoint> = Result<AnswerOf<E>, RefusalAnswer>;

interface CallOptions {
  /** One per intent of a person: a repeat after a lost connection carries the same one. */
  readonly key?: string;
  readonly signal?: AbortSignal;
  /** Pauses before each further attempt, ms. */
  readonly pauses?: readonly number[];
  /** The call goes on when the page is left; browsers refuse it for bodies of more than 64 kB in all. */
  readonly isKept?: boolean;
}

/** About a minute in all; then the caller says that nothing was saved, and what was typed stays. */
const defaultPauses = [500, 1000, 2000, 4000, 8000, 15_000, 30_000];
const passing: readonly number[] = [502, 503, 504];

const addressOf = (endpoint: Endpoint, given: { params?: unknown; query?: unknown }): string => {
  const params = (given.params ?? {}) as Readonly<Record<string, string>>;
  const path = endpoint.path.replace(/:([A-Za-z]+)/g, (_all, name: string) => {
    const value = params[name];
    if (value === undefined || value === '') throw new Error(`${endpoint.id} needs ${name}`);
    return encodeURIComponent(value);
  });
  const query = new URLSearchParams();
  const asked = (given.query ?? {}) as Readonly<Record<string, string | number | boolean | undefined>>;
  for (const [name, value] of Object.entries(asked)) {
    if (value !== undefined) query.set(name, String(value));
  }
  return query.size === 0 ? path : `${path}?${query.toString()}`;
};

const readJson = async (response: Response): Promise<unknown> => {
  const body = await response.text();
  if (body === '') return null;
  try {
    return JSON.parse(body) as unknown;
  } catch {
    // A proxy's page instead of our answer: its status is what counts.
    return undefined;
  }
};

const codeOfStatus = (status: number): string => {
  if (status === 401) return 'signed-out';
  if (status === 429) return 'too-many-requests';
  if (status === 404) return 'not-found';
  return status >= 500 ? 'our-fault' : 'bad-request';
};

const readRefusal = (status: number, body: unknown): RefusalAnswer => {
  const read = refusalAnswer.safeParse(body);
  return read.success ? read.data : { code: codeOfStatus(status) };
};

/**
 * Calls an endpoint: its parsed answer, or the server's refusal. A lost line and 502–504 are tried again while the
 * page says so; after the last attempt the refusal is `no-connection` or `unavailable`. A 401 for somebody who was
 * signed in is told to `connection`. Throws when the answer is not the one agreed, or the caller aborted.
 */
export const call = async <E extends Endpoint>(
  endpoint: E,
  given: InputOf<E>,
  { key, signal, pauses = defaultPauses, isKept = false }: CallOptions = {},
): Promise<Called<E>> => {
  const { body } = given as { body?: unknown };
  const isCommand = endpoint.method !== 'GET';
  const isPrivate = endpoint.permission !== 'public';
  const requestKey = isCommand ? (key ?? crypto.randomUUID()) : undefined;
  const init: RequestInit = {
    method: endpoint.method,
    credentials: 'same-origin',
    headers: {
      accept: 'application/json',
      ...(isCommand ? { 'content-type': 'application/json' } : {}),
      ...(requestKey === undefined ? {} : { 'idempotency-key': requestKey }),
    },
    ...(isCommand ? { body: JSON.stringify(body ?? {}) } : {}),
    ...(signal === undefined ? {} : { signal }),
    ...(isKept ? { keepalive: true } : {}),
  };
  const address = addressOf(endpoint, given);
  for (let attempt = 0; ; attempt += 1) {
    let lost: RefusalAnswer;
    try {
      const response = await fetch(address, init);
      const answer = await readJson(response);
      if (!passing.includes(response.status)) {
        connection.answered();
        if (isPrivate) {
          if (response.status === 401) connection.signedOut();
          else connection.signedIn();
        }
        if (response.ok) return accept(endpoint.answer.parse(answer) as AnswerOf<E>);
        return refuse(
          response.status === 401 && isPrivate
            ? { code: 'signed-out' }
            : readRefusal(response.status, answer),
        );
      }
      lost = { code: 'unavailable' };
    } catch (error) {
      // `fetch` says TypeError when the line is lost; everything else is a bug or an abort.
      if (!(error instanceof TypeError)) throw error;
      lost = { code: 'no-connection' };
    }
    const pause = pauses[attempt];
    if (pause === undefined) {
      connection.answered();
      return refuse(lost);
    }
    await connection.pause(pause);
  }
};
