import { expect, test } from 'vitest';
import { codebookDifferences } from '../../../src/core/study/codebook/codebook-differences.ts';
import type { CodebookWish } from '../../../src/core/study/codebook/codebook-wish.ts';
import { freezeCodebook } from '../../../src/core/study/codebook/freeze-codebook.ts';
import { writeCodebook, type CodebookToWrite } from '../../../src/core/study/codebook/write-codebook.ts';
import type { StudyStanding } from '../../../src/core/study/standing/study-standing.ts';

const now = '2026-01-15T09:00:00.000Z';
const study: StudyStanding = {
  ...{ status: 'prepared', title: 'A study', version: 1, sha256: 'x', openedAt: now, openedBy: 'acc-a' },
};
const content = (name: string) => ({
  ...{ name, definition: '', include: '', exclude: '', example: '', color: null, isCodable: true },
});
const known = (
  id: string,
  parentId: string | null,
  position: number,
  status: 'stands' | 'removed' = 'stands',
) => ({
  ...{ id, content: content(id) },
  standing: {
    ...{ studyId: 's', parentId, position, version: 3, sha256: `of ${id}`, status },
    ...{ changedAt: now, changedBy: 'acc-a' },
  },
});
const tree = [
  known('a', null, 0),
  known('b', null, 1),
  known('c', null, 2),
  known('a1', 'a', 0),
  known('gone', 'a', 1, 'removed'),
];
const write = (wish: CodebookWish, change: Partial<CodebookToWrite> = {}) => {
  const state = {
    study,
    codes: tree,
    given: new Set<string>(),
    inOpenRounds: new Set<string>(),
    sha256: 'new',
  };
  const done = writeCodebook(
    { ...state, ...change },
    { studyId: 's', wish },
    { now, actor: 'acc-b', newId: (prefix) => `${prefix}_1` },
  );
  return done.ok
    ? done.value.map(({ kind, recordId, data: { parentId, position } }) => [
        kind,
        recordId,
        parentId,
        position,
      ])
    : done.refusal.code;
};

test('A new code stands last, under a name that its level does not have', () => {
  expect(write({ do: 'add', parentId: null, content: content('d') })).toEqual([
    ['CodeAdded', 'cde_1', null, 3],
  ]);
  expect(write({ do: 'add', parentId: 'b', content: content('a') })).toEqual([
    ['CodeAdded', 'cde_1', 'b', 0],
  ]);
  expect(write({ do: 'add', parentId: null, content: content(' A ') })).toBe('code-name-taken');
  expect(write({ do: 'add', parentId: null, content: content('  ') })).toBe('code-name-missing');
  expect(write({ do: 'add', parentId: 'gone', content: content('d') })).toBe('code-unknown');
  const closed = { study: { ...study, status: 'closed' as const, closedAt: now } };
  expect(write({ do: 'add', parentId: null, content: content('d') }, closed)).toBe('study-closed');
  expect(write({ do: 'add', parentId: null, content: content('d') }, { study: undefined })).toBe(
    'study-unknown',
  );
});

test('A description is saved against the version that stands, and only when it says something else', () => {
  const change = (baseVersion: number, name = 'x'): CodebookWish => ({
    ...{ do: 'change', codeId: 'a', baseVersion, content: content(name) },
  });
  expect(write(change(3))).toEqual([['CodeChanged', 'a', undefined, undefined]]);
  expect(write(change(2))).toBe('code-changed');
  expect(write(change(2), { sha256: 'of a' })).toEqual([]);
  expect(write(change(3, 'b'))).toBe('code-name-taken');
  expect(write(change(3, 'a'))).toEqual([['CodeChanged', 'a', undefined, undefined]]);
});

test('Moving renumbers those that have to make room, and never makes a circle', () => {
  const move = (codeId: string, parentId: string | null, beforeId: string | null): CodebookWish => ({
    ...{ do: 'move', codeId, parentId, beforeId },
  });
  expect(write(move('c', null, 'a'))).toEqual([
    ['CodeMoved', 'c', null, 0],
    ['CodeMoved', 'a', null, 1],
    ['CodeMoved', 'b', null, 2],
  ]);
  expect(write(move('c', null, null))).toEqual([]);
  expect(write(move('b', 'a', null))).toEqual([['CodeMoved', 'b', 'a', 1]]);
  expect(write(move('a', 'a1', null))).toBe('code-below-itself');
  expect(write(move('a', 'a', null))).toBe('code-below-itself');
  expect(write(move('b', null, 'a1'))).toBe('code-unknown');
});

test('A code is removed only where nothing hangs on it, and comes back last', () => {
  const remove = (codeId: string): CodebookWish => ({ do: 'remove', codeId });
  expect(write(remove('a'))).toBe('code-has-codes-below');
  expect(write(remove('b'), { given: new Set(['b']) })).toBe('code-given');
  expect(write(remove('b'), { inOpenRounds: new Set(['b']) })).toBe('code-in-open-round');
  expect(write(remove('b'))).toEqual([['CodeRemoved', 'b', undefined, undefined]]);
  expect(write(remove('gone'))).toBe('code-removed');
  expect(write({ do: 'restore', codeId: 'gone' })).toEqual([['CodeRestored', 'gone', 'a', 1]]);
  const orphan = [...tree, known('below', 'gone', 0, 'removed')];
  expect(write({ do: 'restore', codeId: 'below' }, { codes: orphan })).toEqual([
    ['CodeRestored', 'below', null, 3],
  ]);
});

test('A codebook 3,000 levels deep is changed without deep calls', () => {
  const deep = Array.from({ length: 3000 }, (_none, at) =>
    known(`c${at}`, at === 0 ? null : `c${at - 1}`, 0),
  );
  const wish: CodebookWish = { do: 'move', codeId: 'c0', parentId: 'c2999', beforeId: null };
  expect(write(wish, { codes: deep })).toBe('code-below-itself');
});

test('What was frozen already is not frozen twice, and an empty book never', () => {
  const freeze = (codes: number, sha256: string) => {
    const last = { studyId: 's', version: 4, codes: 2, sha256: 'old', frozenAt: now, frozenBy: 'acc-a' };
    const made = { now, actor: 'acc-a', newId: (prefix: string) => `${prefix}_1` };
    return freezeCodebook({ study, codes, sha256, last }, { studyId: 's' }, made);
  };
  expect(freeze(2, 'new')).toMatchObject({ ok: true, value: [{ data: { version: 5, codes: 2 } }] });
  expect(freeze(2, 'old')).toMatchObject({ refusal: { code: 'codebook-as-frozen' } });
  expect(freeze(0, 'new')).toMatchObject({ refusal: { code: 'codebook-empty' } });
});

test('Two versions of a codebook are told apart by what people would read', () => {
  const code = (id: string, change: object = {}) => ({
    ...{ id, parentId: null, position: 0, version: 1, content: content(id) },
    ...change,
  });
  expect(
    codebookDifferences(
      [code('a'), code('b'), code('c')],
      [
        code('d'),
        code('a', { position: 5 }),
        code('b', { parentId: 'a', content: { ...content('b'), include: 'x' } }),
      ],
    ),
  ).toEqual([
    { id: 'd', name: 'd', what: 'added', parts: [] },
    { id: 'b', name: 'b', what: 'changed', parts: ['include', 'place'] },
    { id: 'c', name: 'c', what: 'removed', parts: [] },
  ]);
});
