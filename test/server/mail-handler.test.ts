import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Register } from '../../src/register/db.ts';
import { findLetters, writeLetters } from '../../src/register/mail.ts';
import { gathered } from '../../src/server/mail/gathered.ts';
import { mailHandler } from '../../src/server/mail/mailer.ts';
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

/** Takes everything, and counts how often it was given each letter. */
const counting = (): MailTransport & { readonly given: Map<string, number> } => {
  const given = new Map<string, number>();
  return {
    given,
    deliver: async ({ id }) => {
      await new Promise((resolve) => setTimeout(resolve, 10 * given.size));
      given.set(id, (given.get(id) ?? 0) + 1);
      return { ok: true };
    },
    close: () => undefined,
  };
};

test('cut off between sending and marking, no letter is left out and none comes more than once more', async () => {
  const ids = await write('cut', 25);
  const transport = counting();
  let marks = 0;
  const cutOff: Register = {
    ...register,
    readWrite: async (work) => {
      marks += 1;
      if (marks > 1) throw new Error('cut off');
      return register.readWrite(work);
    },
  };
  const failed = await mailHandler(cutOff, transport).run(jobsOf(ids));
  const marked = (await stored(ids)).filter(({ state }) => state === 'sent').map(({ id }) => id);
  expect(marked.length).toBeGreaterThan(0);
  expect(marked.length).toBeLessThan(25);
  // Of whatever was not marked the queue hears, and gives it out again.
  expect(new Set(failed.keys())).toEqual(
    new Set(ids.filter((id) => !marked.includes(id)).map((id) => `job of ${id}`)),
  );
  const handler = mailHandler(register, transport);
  expect(await handler.run(jobsOf(ids))).toEqual(new Map());
  expect([...transport.given.keys()].toSorted()).toEqual(ids.toSorted());
  for (const [id, times] of transport.given) expect(times).toBe(marked.includes(id) ? 1 : 2);
  expect((await stored(ids)).map(({ state, attempts }) => [state, attempts])).toEqual(
    ids.map(() => ['sent', 1]),
  );
  await handler.run(jobsOf(ids));
  expect(Math.max(...transport.given.values())).toBe(2);
});

test('letters that are marked together lose their secrets, and only those that have any', async () => {
  const secret = await write('secret', 5, 'reset-password');
  const plain = await write('plain', 5);
  await mailHandler(register, counting()).run(jobsOf([...secret, ...plain]));
  expect((await stored(secret)).map(({ text, html }) => text + html)).toEqual(secret.map(() => ''));
  expect((await stored(plain)).map(({ text }) => text)).toEqual(plain.map(() => 'Мәтін'));
});

test('what comes while work is done is the next piece of work, whatever became of the one before', async () => {
  const pieces: (readonly number[])[] = [];
  const isOpen = Promise.withResolvers<undefined>();
  const call = gathered(async (things: readonly number[]) => {
    pieces.push(things);
    await isOpen.promise;
    if (things.includes(1)) throw new Error('not this one');
  });
  const first = call(1);
  await expect.poll(() => pieces.length).toBe(1);
  const others = [call(2), call(3)];
  isOpen.resolve(undefined);
  await expect(first).rejects.toThrow('not this one');
  await Promise.all(others);
  expect(pieces).toEqual([[1], [2, 3]]);
});
