import type { StatementVersion } from '../../contract/statement.ts';
import { changedPaths } from '../../core/indicator/statement/changed-paths.ts';
import type { StatementRow } from '../../register/release/list-statements.ts';

/** What API and pages say of the statements of a university, from its drafts and versions, newest first. */
export const signedStatements = {
  /** Signed versions without what they say. */
  versionsOf: (rows: readonly StatementRow[]): readonly StatementVersion[] =>
    rows.flatMap(({ id, year, version, signedAt, signedBy, release, isDemonstration, sha256 }) =>
      version === null || signedAt === null
        ? []
        : [{ id, year, version, signedAt, signedBy, release, isDemonstration, sha256 }],
    ),
  /** What is new in a draft or version since the version before it. */
  changesOf: (rows: readonly StatementRow[], { year, version, content }: StatementRow): readonly string[] => {
    const before = rows.find(
      (one) => one.year === year && one.version !== null && (version === null || one.version < version),
    );
    return before === undefined ? [] : changedPaths(before.content, content);
  },
} as const;
