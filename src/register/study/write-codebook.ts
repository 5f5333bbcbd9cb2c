import type { CodebookWish } from '../../core/study/codebook/codebook-wish.ts';
import { writeCodebook, type CodebookToWrite } from '../../core/study/codebook/write-codebook.ts';
import { canonicalJson } from '../../core/basics/canonical-json.ts';
import type { StudyStanding } from '../../core/study/standing/study-standing.ts';
import type { Command } from '../command.ts';
import { fingerprint } from '../fingerprint.ts';
import { findStanding } from '../standing.ts';
import { listCodingRounds } from './list-coding-rounds.ts';
import { listGivenCodes } from './list-given-codes.ts';
import { loadCodes } from './load-codes.ts';
import { loadFrozenCodes } from './load-frozen-codes.ts';

/** The wish with its content as it is kept: without what only blurs whether it changed. */
const contentOf = (wish: CodebookWish) =>
  wish.do === 'add' || wish.do === 'change' ? wish.content : undefined;

/** An analyst adds, describes, moves, removes or brings back a code of a study. */
export const writeCodebookCommand: Command<
  { readonly studyId: string; readonly wish: CodebookWish },
  CodebookToWrite,
  { readonly codeId: string; readonly version: number }
> = {
  name: 'write-codebook',
  load: async ({ trx, institutionId }, { studyId, wish }) => {
    const study = await findStanding<StudyStanding>(trx, 'study', institutionId, studyId);
    const codes = await loadCodes(trx, institutionId, studyId, { alsoRemoved: true });
    const isRemoval = wish.do === 'remove';
    const open = isRemoval
      ? (await listCodingRounds(trx, institutionId, studyId)).filter(({ status }) => status === 'open')
      : [];
    const inOpenRounds = new Set<string>();
    for (const codebookId of new Set(open.map((round) => round.codebookId)))
      for (const { id } of (await loadFrozenCodes(trx, institutionId, codebookId)) ?? [])
        inOpenRounds.add(id);
    const content = contentOf(wish);
    return {
      study,
      codes,
      given: isRemoval ? await listGivenCodes(trx, institutionId, studyId) : new Set(),
      inOpenRounds,
      sha256: content === undefined ? '' : fingerprint({ ...content }),
    };
  },
  decide: writeCodebook,
  save: async ({ trx, institutionId, circumstances }, { entries, input: { wish } }) => {
    const content = contentOf(wish);
    const [entry] = entries;
    if (content === undefined || entry === undefined) return;
    await trx
      .insertInto('code_content')
      .values({
        institution_id: institutionId,
        id: circumstances.newId('cco'),
        code_id: entry.recordId,
        version: Number(entry.data.version),
        content: canonicalJson({ ...content }),
      })
      .execute();
  },
  answer: ([entry], { codes }, { wish }) => {
    const codeId = wish.do === 'add' ? (entry?.recordId ?? '') : wish.codeId;
    const before = codes.find(({ id }) => id === codeId)?.standing.version ?? 1;
    return { codeId, version: Number(entry?.data.version ?? before) };
  },
};
