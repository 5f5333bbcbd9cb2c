import { expect, it } from 'vitest';
import { accept, refuse } from '../../../../src/core/basics/result.ts';
import type { CodingBatch, SendBatch } from '../../../../src/web/desk/study/coding/coding-queue.ts';
import { CodingStore } from '../../../../src/web/desk/study/coding/coding-store.ts';

const words = 'A: 😀 one two\nB: three four';
const code = 'cde_1';

const open = (replies: Awaited<ReturnType<SendBatch>>[] = []) => {
  const sent: { readonly batch: CodingBatch; readonly key: string }[] = [];
  let revision = 0;
  let made = 0;
  const store = new CodingStore({
    ...{ words, blocks: [0, 14], sheets: [], roundId: null },
    send: async (batch, key) => {
      sent.push({ batch, key });
      const reply = replies.shift();
      if (reply !== undefined) return reply;
      revision += 1;
      return accept({ sheetId: 'csh_1', revision, skipped: [] });
    },
    later: () => () => undefined,
    newId: () => `cdg_${(made += 1)}`,
    makeKey: () => `key-${(made += 1)}`,
  });
  return { store, sent };
};

it('sends code points, whatever the browser counts', async () => {
  const { store, sent } = open();
  const start = words.indexOf('one');
  store.code(start, start + 3, code);
  await store.flush();
  expect(sent[0]?.batch.add).toMatchObject([{ start: start - 1, end: start + 2 }]);
  expect(store.code(start, start + 3, code)).toBeUndefined();
});

it('sends again as it was, under the same key, after a lost line, and what came meanwhile behind it', async () => {
  const { store, sent } = open([refuse({ code: 'no-connection' })]);
  const first = store.code(3, 5, code);
  await store.flush();
  expect(store.read()).toMatchObject({ waiting: 1, trouble: { code: 'no-connection' } });
  const second = store.code(15, 20, code);
  await store.flush();
  await store.flush();
  expect(sent[1]).toStrictEqual(sent[0]);
  expect(sent[0]?.batch.add.map(({ id }) => id)).toStrictEqual([first?.id]);
  expect(sent.at(-1)?.batch.add.map(({ id }) => id)).toStrictEqual([second?.id]);
  expect(store.read()).toMatchObject({ waiting: 0, trouble: undefined });
});

it('takes back and brings again; what was taken away comes back as a coding of its own', async () => {
  const { store, sent } = open();
  const coding = store.code(3, 5, code);
  await store.flush();
  expect(store.undo()).toBe(true);
  expect(store.all).toStrictEqual([]);
  expect(store.redo()).toBe(true);
  await store.flush();
  expect(store.all).toHaveLength(1);
  expect(store.all[0]?.id).not.toBe(coding?.id);
  expect(store.redo()).toBe(false);
  expect(sent.flatMap(({ batch }) => batch.remove)).toStrictEqual([coding?.id]);
});

it('learns what others did without losing what is not sent, and changes only the block it touches', () => {
  const { store } = open([refuse({ code: 'no-connection' })]);
  store.code(3, 5, code);
  const before = store.read().byBlock;
  const sheet = {
    id: 'csh_2',
    coder: 'B',
    isOwn: false,
    kind: 'own',
    roundId: null,
    status: 'open',
  } as const;
  const theirs = { id: 'cdg_9', start: 14, end: 19, isWhole: false, codeId: code, isChanged: false };
  store.learn([{ ...sheet, revision: 1, added: [theirs], removed: [] }]);
  const after = store.read().byBlock;
  expect(after.map((list) => list.length)).toStrictEqual([1, 1]);
  expect(after[0]).toBe(before[0]);
  store.takeAway('cdg_9');
  expect(store.find('cdg_9')).toMatchObject({ isOwn: false, coder: 'B' });
  store.learn([{ ...sheet, revision: 2, added: [], removed: ['cdg_9'] }]);
  expect(store.all).toHaveLength(1);
  expect(store.known).toBe('csh_2:2');
});
