import type { Circumstances } from '../../basics/circumstances.ts';
import type { EntryBody } from '../../basics/entry-body.ts';
import type { JsonObject } from '../../basics/json.ts';
import type { Decided } from '../../basics/refusal.ts';
import { accept, refuse } from '../../basics/result.ts';
import type { CodeContent, CodeStanding } from '../standing/codebook-standing.ts';
import type { StudyStanding } from '../standing/study-standing.ts';
import type { CodebookWish } from './codebook-wish.ts';

interface KnownCode {
  readonly id: string;
  readonly standing: CodeStanding;
  readonly content: CodeContent;
}

/** What a change of a codebook depends on. */
export interface CodebookToWrite {
  readonly study: StudyStanding | undefined;
  /** All codes of the study, removed ones too. */
  readonly codes: readonly KnownCode[];
  /** Codes with codings that stand, on whatever sheet. */
  readonly given: ReadonlySet<string>;
  /** Codes of the frozen codebooks by which rounds are being coded. */
  readonly inOpenRounds: ReadonlySet<string>;
  /** SHA-256 of the canonical JSON of the content as sent; empty for a wish without content. */
  readonly sha256: string;
}

const most = 10_000;

const entry = (kind: string, recordId: string, data: JsonObject): EntryBody => ({
  kind,
  noun: 'code',
  recordId,
  data,
});

const parentOf = ({ standing }: KnownCode): string | null => standing.parentId ?? null;

/** The standing children of a place in the tree, in their order. */
const childrenOf = (codes: readonly KnownCode[], parentId: string | null): readonly KnownCode[] =>
  codes
    .filter((code) => code.standing.status === 'stands' && parentOf(code) === parentId)
    .toSorted((a, b) => a.standing.position - b.standing.position || (a.id < b.id ? -1 : 1));

const isNameTaken = (
  codes: readonly KnownCode[],
  parentId: string | null,
  name: string,
  own?: string,
): boolean =>
  childrenOf(codes, parentId).some(
    (code) => code.id !== own && code.content.name.trim().toLowerCase() === name.trim().toLowerCase(),
  );

/** Whether a place lies within a code, the code itself included. */
const isWithin = (codes: readonly KnownCode[], codeId: string, place: string | null): boolean => {
  const byId = new Map(codes.map((code) => [code.id, code]));
  const seen = new Set<string>();
  for (let at = place; at !== null && !seen.has(at);) {
    if (at === codeId) return true;
    seen.add(at);
    const code = byId.get(at);
    at = code === undefined ? null : parentOf(code);
  }
  return false;
};

/**
 * One change of a codebook: a code added, described anew, put elsewhere in the tree, removed or brought back. A code that was changed meanwhile is refused with
 * the version that stands; one that was given to passages, has codes below it or is in the codebook of a round that is being coded is not removed.
 */
export const writeCodebook = (
  { study, codes, given, inOpenRounds, sha256 }: CodebookToWrite,
  { studyId, wish }: { readonly studyId: string; readonly wish: CodebookWish },
  { now, actor, newId }: Pick<Circumstances, 'now' | 'actor' | 'newId'>,
): Decided<readonly EntryBody[]> => {
  if (study === undefined) return refuse({ code: 'study-unknown' });
  if (study.status === 'closed') return refuse({ code: 'study-closed' });
  const made = { changedAt: now, changedBy: actor };
  const standing = (id: string | null): KnownCode | undefined =>
    codes.find((code) => code.id === id && code.standing.status === 'stands');
  if ((wish.do === 'add' || wish.do === 'change') && wish.content.name.trim() === '')
    return refuse({ code: 'code-name-missing', field: 'name' });
  if (
    (wish.do === 'add' || wish.do === 'move') &&
    wish.parentId !== null &&
    standing(wish.parentId) === undefined
  )
    return refuse({ code: 'code-unknown' });

  if (wish.do === 'add') {
    const { parentId, content } = wish;
    if (codes.filter((code) => code.standing.status === 'stands').length >= most)
      return refuse({ code: 'codes-of-study-too-many', params: { most } });
    if (isNameTaken(codes, parentId, content.name)) return refuse({ code: 'code-name-taken', field: 'name' });
    const position = (childrenOf(codes, parentId).at(-1)?.standing.position ?? -1) + 1;
    return accept([
      entry('CodeAdded', newId('cde'), {
        ...{ studyId, parentId, position, version: 1, sha256, status: 'stands' },
        ...made,
      }),
    ]);
  }

  const code = codes.find(({ id }) => id === wish.codeId);
  if (code === undefined) return refuse({ code: 'code-unknown' });
  if (wish.do === 'restore') {
    if (code.standing.status === 'stands') return accept([]);
    const before = parentOf(code);
    const parentId = standing(before) === undefined ? null : before;
    const position = (childrenOf(codes, parentId).at(-1)?.standing.position ?? -1) + 1;
    return accept([entry('CodeRestored', code.id, { status: 'stands', parentId, position, ...made })]);
  }
  if (code.standing.status !== 'stands') return refuse({ code: 'code-removed' });

  if (wish.do === 'change') {
    if (code.standing.sha256 === sha256) return accept([]);
    if (code.standing.version !== wish.baseVersion)
      return refuse({ code: 'code-changed', params: { version: code.standing.version } });
    if (isNameTaken(codes, parentOf(code), wish.content.name, code.id))
      return refuse({ code: 'code-name-taken', field: 'name' });
    return accept([entry('CodeChanged', code.id, { version: code.standing.version + 1, sha256, ...made })]);
  }

  if (wish.do === 'remove') {
    if (given.has(code.id)) return refuse({ code: 'code-given' });
    if (inOpenRounds.has(code.id)) return refuse({ code: 'code-in-open-round' });
    if (childrenOf(codes, code.id).length > 0) return refuse({ code: 'code-has-codes-below' });
    return accept([entry('CodeRemoved', code.id, { status: 'removed', ...made })]);
  }

  if (isWithin(codes, code.id, wish.parentId)) return refuse({ code: 'code-below-itself' });
  const others = childrenOf(codes, wish.parentId).filter(({ id }) => id !== code.id);
  const found = others.findIndex(({ id }) => id === wish.beforeId);
  if (wish.beforeId !== null && found < 0) return refuse({ code: 'code-unknown' });
  const ordered = others.toSpliced(found < 0 ? others.length : found, 0, code);
  return accept(
    ordered.flatMap((one, position) =>
      one.standing.position === position && parentOf(one) === wish.parentId
        ? []
        : [entry('CodeMoved', one.id, { parentId: wish.parentId, position, ...made })],
    ),
  );
};
