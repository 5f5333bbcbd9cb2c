import type { Decided } from '../../basics/refusal.ts';
import { accept, refuse } from '../../basics/result.ts';
import { changedPaths } from './changed-paths.ts';
import type { Statement } from './statement.ts';

interface StatementVersion {
  readonly version: number;
  /** Places that differ from the version before, such as `results.verified.value`; empty for the first. */
  readonly changes: readonly string[];
}

/**
 * Which version a statement is after the last one of the same university and year, which stays as it is. Refused where nothing changed
 * (`statement-unchanged`). Throws RangeError for a statement of another university or year.
 */
export const nextVersion = (
  last: { readonly version: number; readonly statement: Statement } | undefined,
  statement: Statement,
): Decided<StatementVersion> => {
  if (last === undefined) return accept({ version: 1, changes: [] });
  if (last.statement.institutionId !== statement.institutionId || last.statement.year !== statement.year)
    throw new RangeError('versions of different statements');
  const changes = changedPaths(last.statement, statement);
  return changes.length === 0
    ? refuse({ code: 'statement-unchanged', params: { version: last.version } })
    : accept({ version: last.version + 1, changes });
};
