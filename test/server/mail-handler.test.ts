import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Register } from '../../src/register/db.ts';
import { findLetters, writeLetters } from '../../src/register/mail.ts';
import { mailHandler } from '../../src/server/mail/mail-handler.ts';
import { oneAtATime } from '../../src/server/mail/one-at-a-time.ts';
import type { MailTransport } from '../../src/server/mail/transport.ts';
import { freshRegister, type FreshRegister } from '../register/cluster.ts';

let register: FreshRegister;
beforeAll(async () => {
  register = await freshRegister();
});
afterAll(async () => register.close());

const write = async (name: string, count: number, kind = 'notice'): Promise<readonly string[]> => {
  const letters = Array.from({ length: count }, (_nothing, n) => ({
    ...({ key: `${name} ${n}`, address: `${name}-${n}@example.org`, locale: 'kk', kind } as const),
    ...{ subject: 'Хат', text: 'Мәтін', html: '<p>Мәтін</p>' },
  }));
  const written = await register.readWrite(async (trx) => writeLetters(trx, letters, 'queued'));
  return [...written.values()];
};
const jobsOf = (ids: readonly string[]) =>
  ids.map((mailId) => ({ id: `job of ${mailId}`, data: { mailId }, isLast: false }));
const stored = async (ids: readonly string[]) =>
  register.readOnly('qaitu_app', async (trx) => findLetters(trx, ids));

/** Takes everything, and counts how often it was given each letter to its end. */
const counting = (): MailTransport & { readonly given: Map<string, number> } => {
  const given = new Map<string, number>();
  return {
    given,
    deliver: async ({ id }, { mayEnd }) => {
      await new Promise((resolve) => setTimeout(resolve, given.size));
      try {
        await mayEnd();
      } catch (error) {
        return { ok: false, reason: String(error), isPermanent: false };
      }
      given.set(id, (given.get(id) ?? 0) + 1);
      return { ok: true };
    },
    close: () => undefined,
  };
};

test('a database that goes away lets no letter leave unmarked but one, and that one is marked when it is back, not sent again', async () => {
  const ids = await write('cut', 25);
  const transport = counting();
  let marks = 0;
  let isAway = true;
  const faltering: Register = {
    ...register,
    readWrite: async (work) => {
      if (isAway && marks > 3) throw new Error('cut off');
      return register.readWrite(work);
    },
    poolFor: (role, max) => {
      const pool = register.poolFor(role, max);
      const query = pool.query.bind(pool) as (...given: unknown[]) => Promise<unknown>;
      return Object.assign(pool, {
        query: async (...given: unknown[]) => {
          marks += 1;
          if (isAway && marks > 3) throw new Error('cut off');
          return query(...given);
        },
      });
    },
  };
  const handler = mailHandler(faltering, transport);
  const failed = await handler.run(jobsOf(ids));
  const marked = (await stored(ids)).filter(({ state }) => state === 'sent').map(({ id }) => id);
  expect(marked).toHaveLength(3);
  expect(transport.given.size).toBe(4);
  // Of whatever was not marked the queue hears, and gives it out again.
  expect(new Set(failed.keys())).toEqual(
    new Set(ids.filter((id) => !marked.includes(id)).map((id) => `job of ${id}`)),
  );
  isAway = false;
  expect(await handler.run(jobsOf(ids))).toEqual(new Map());
  expect([...transport.given.keys()].toSorted()).toEqual(ids.toSorted());
  expect(Math.max(...transport.given.values())).toBe(1);
  expect((await stored(ids)).map(({ state }) => state)).toEqual(ids.map(() => 'sent'));
});

test('no letter is taken while another one waits for its mark, through however many batches', async () => {
  const ids = await write('turn', 50);
  let taken = 0;
  const most: number[] = [];
  const seeing: MailTransport = {
    deliver: async (_letter, { mayEnd }) => {
      await mayEnd();
      taken += 1;
      const { rows } = await register.readOnly('qaitu_app', async (trx) =>
        sql<{ marked: number }>`
          select count(*)::int as marked from mail where state = 'sent' and id = any(${ids})`.execute(trx),
      );
      most.push(taken - (rows[0]?.marked ?? 0));
      return { ok: true };
    },
    close: () => undefined,
  };
  const handler = mailHandler(register, seeing);
  await Promise.all([handler.run(jobsOf(ids.slice(0, 25))), handler.run(jobsOf(ids.slice(25)))]);
  expect(most).toHaveLength(50);
  expect(new Set(most)).toEqual(new Set([1]));
});

test('a letter whose cause is gone when it is to leave is dropped, its text with it, and is not a failure', async () => {
  const [kept = '', gone = '', unasked = ''] = await write('cause', 3);
  const causeOf = (entryId: string) => ({ job: 'reminder', institutionId: 'ins', entryId });
  const transport = counting();
  const asked: string[] = [];
  const handler = mailHandler(register, transport, {
    reminder: async (_institutionId, causes) => {
      asked.push(...causes.map(({ entryId }) => entryId));
      return new Map([['holds', {}]]);
    },
  });
  const jobs = [
    { id: 'a', isLast: false, data: { mailId: kept, cause: causeOf('holds') } },
    { id: 'b', isLast: false, data: { mailId: gone, cause: causeOf('does not') } },
    // Written by a job that is asked nothing.
    { id: 'c', isLast: false, data: { mailId: unasked, cause: { ...causeOf('x'), job: 'notice' } } },
  ];
  expect(await handler.run(jobs)).toEqual(new Map());
  expect(asked.toSorted()).toEqual(['does not', 'holds']);
  expect([...transport.given.keys()].toSorted()).toEqual([kept, unasked].toSorted());
  expect((await stored([gone])).map(({ state, text, attempts }) => [state, text, attempts])).toEqual([
    ['dropped', '', 0],
  ]);
  await handler.run(jobs);
  expect(transport.given.size).toBe(2);
});

test('letters that have left lose their secrets, and only those that have any', async () => {
  const secret = await write('secret', 5, 'reset-password');
  const plain = await write('plain', 5);
  await mailHandler(register, counting()).run(jobsOf([...secret, ...plain]));
  expect((await stored(secret)).map(({ text, html }) => text + html)).toEqual(secret.map(() => ''));
  expect((await stored(plain)).map(({ text }) => text)).toEqual(plain.map(() => 'Мәтін'));
});

test('one place is entered in the order of asking, and only when it was left', async () => {
  const enter = oneAtATime();
  const order: string[] = [];
  const visit = async (name: string): Promise<void> => {
    const leave = await enter();
    order.push(`${name} in`);
    await new Promise((resolve) => setTimeout(resolve, 5));
    order.push(`${name} out`);
    leave();
    leave();
  };
  await Promise.all([visit('a'), visit('b'), visit('c')]);
  expect(order).toEqual(['a in', 'a out', 'b in', 'b out', 'c in', 'c out']);
});
