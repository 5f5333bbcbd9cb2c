import type { Circumstances } from '../../basics/circumstances.ts';
import type { EntryBody } from '../../basics/entry-body.ts';
import type { Decided } from '../../basics/refusal.ts';
import { accept, refuse } from '../../basics/result.ts';
import type { CodebookStanding } from '../standing/codebook-standing.ts';
import type { StudyStanding } from '../standing/study-standing.ts';

/** What freezing depends on: the codes as they stand, by number and fingerprint, and the newest frozen version. */
export interface CodebookToFreeze {
  readonly study: StudyStanding | undefined;
  readonly codes: number;
  readonly sha256: string;
  readonly last: CodebookStanding | undefined;
}

/** Keeps the codebook as it stands under a version of its own, for rounds to be coded by. What was frozen already is not frozen twice. */
export const freezeCodebook = (
  { study, codes, sha256, last }: CodebookToFreeze,
  { studyId }: { readonly studyId: string },
  { now, actor, newId }: Pick<Circumstances, 'now' | 'actor' | 'newId'>,
): Decided<readonly EntryBody[]> => {
  if (study === undefined) return refuse({ code: 'study-unknown' });
  if (study.status === 'closed') return refuse({ code: 'study-closed' });
  if (codes === 0) return refuse({ code: 'codebook-empty' });
  if (last?.sha256 === sha256)
    return refuse({ code: 'codebook-as-frozen', params: { version: last.version } });
  const data = { studyId, version: (last?.version ?? 0) + 1, codes, sha256, frozenAt: now, frozenBy: actor };
  return accept([{ kind: 'CodebookFrozen', noun: 'codebook', recordId: newId('cbk'), data }]);
};
