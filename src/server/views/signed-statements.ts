import type { StatementVersion, StatementView } from '../../contract/statement.ts';
import { changedPaths } from '../../core/indicator/statement/changed-paths.ts';
import type { StatementRow } from '../../register/release/list-statements.ts';

/** Signed versions without what they say. */
const versionsOf = (rows: readonly StatementRow[]): readonly StatementVersion[] =>
  rows.flatMap(({ id, year, version, signedAt, signedBy, release, isDemonstration, sha256 }) =>
    version === null || signedAt === null
      ? []
      : [{ id, year, version, signedAt, signedBy, release, isDemonstration, sha256 }],
  );

/** What is new in a draft or version since the version before it. */
const changesOf = (
  rows: readonly StatementRow[],
  { year, version, content }: StatementRow,
): readonly string[] => {
  const before = rows.find(
    (one) => one.year === year && one.version !== null && (version === null || one.version < version),
  );
  return before === undefined ? [] : changedPaths(before.content, content);
};

/** What API and pages say of the statements of a university, from its drafts and versions, newest first. */
export const signedStatements = {
  versionsOf,
  changesOf,
  /** One signed version of a year, the newest where none is named; `undefined` where there is none. */
  viewOf: (rows: readonly StatementRow[], version: number | undefined): StatementView | undefined => {
    const versions = versionsOf(rows);
    const head = versions.find((one) => version === undefined || one.version === version);
    const row = rows.find(({ id }) => id === head?.id);
    return head === undefined || row === undefined
      ? undefined
      : { ...head, changes: changesOf(rows, row), content: row.content, versions };
  },
} as const;
