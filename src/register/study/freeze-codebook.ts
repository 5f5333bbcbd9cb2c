import { canonicalJson } from '../../core/basics/canonical-json.ts';
import { freezeCodebook, type CodebookToFreeze } from '../../core/study/codebook/freeze-codebook.ts';
import type { StudyStanding } from '../../core/study/standing/study-standing.ts';
import type { Command } from '../command.ts';
import type { RegisterTransaction } from '../db.ts';
import { sha256 } from '../sha256.ts';
import { findStanding } from '../standing.ts';
import { listCodebooks } from './list-codebooks.ts';
import { loadCodes } from './load-codes.ts';

/** The codes of a study as a codebook is frozen: canonical JSON, parents before their children. */
const writtenCodes = async (
  trx: RegisterTransaction,
  institutionId: string,
  studyId: string,
): Promise<{ readonly content: string; readonly codes: number }> => {
  const codes = await loadCodes(trx, institutionId, studyId);
  const content = canonicalJson(
    codes.map(({ id, standing, content: said }) => ({
      ...{ id, parentId: standing.parentId ?? null, position: standing.position, version: standing.version },
      content: { ...said },
    })),
  );
  return { content, codes: codes.length };
};

/** An analyst freezes the codebook of a study as it stands. */
export const freezeCodebookCommand: Command<
  { readonly studyId: string },
  CodebookToFreeze & { readonly content: string },
  { readonly id: string; readonly version: number }
> = {
  name: 'freeze-codebook',
  load: async ({ trx, institutionId }, { studyId }) => {
    const study = await findStanding<StudyStanding>(trx, 'study', institutionId, studyId);
    const { content, codes } = await writtenCodes(trx, institutionId, studyId);
    const [last] = await listCodebooks(trx, institutionId, studyId);
    return { study, content, codes, sha256: sha256(content), last };
  },
  decide: freezeCodebook,
  save: async ({ trx, institutionId }, { entries, state: { content } }) => {
    const [entry] = entries;
    if (entry === undefined) return;
    await trx
      .insertInto('codebook_content')
      .values({ institution_id: institutionId, id: entry.recordId, content })
      .execute();
  },
  answer: ([entry]) => ({ id: entry?.recordId ?? '', version: Number(entry?.data.version ?? 0) }),
};
