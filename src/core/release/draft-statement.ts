import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import { nextVersion } from '../indicator/statement/next-version.ts';
import type { Statement } from '../indicator/statement/statement.ts';

/** What a draft of a year depends on. */
export interface StatementMatter {
  /** The draft of the year that nobody signed yet. */
  readonly draft: { readonly id: string; readonly sha256: string } | undefined;
  readonly last: { readonly version: number; readonly statement: Statement } | undefined;
  /** The published release, and what the statement of the year made of it says; absent before the first release. */
  readonly made:
    | {
        readonly releaseId: string;
        readonly sha256: string;
        readonly statement: Decided<Statement>;
      }
    | undefined;
}

/**
 * Draft the statement of a year from the published release. A draft that nobody signed makes room; refused where the figures contradict
 * each other, and where it would say what the last signed version says.
 */
export const draftStatement = (
  { draft, last, made }: StatementMatter,
  { year }: { readonly year: number },
  { now, actor, newId }: Pick<Circumstances, 'now' | 'actor' | 'newId'>,
): Decided<readonly EntryBody[]> => {
  if (made === undefined) return refuse({ code: 'nothing-published' });
  if (!made.statement.ok) return made.statement;
  const version = nextVersion(last, made.statement.value);
  if (!version.ok) return version;
  const { releaseId, sha256 } = made;
  if (draft?.sha256 === sha256) return accept([]);
  const dropped: readonly EntryBody[] =
    draft === undefined
      ? []
      : [{ kind: 'StatementDropped', noun: 'statement', recordId: draft.id, data: { status: 'dropped' } }];
  const data = { status: 'drafted', year, releaseId, sha256, draftedAt: now, draftedBy: actor };
  return accept([...dropped, { kind: 'StatementDrafted', noun: 'statement', recordId: newId('stm'), data }]);
};
