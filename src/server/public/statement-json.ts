import type { NamedStatement } from './statements.ts';

/** A signed statement as data: who signed what when, and the statement itself as it was signed. */
export const statementJson = ({ institution, view }: NamedStatement): string => {
  const { content, versions, changes, ...about } = view;
  return `${JSON.stringify(
    {
      institution,
      ...about,
      changes,
      versions: versions.map(({ version, signedAt, sha256 }) => ({ version, signedAt, sha256 })),
      statement: content,
    },
    null,
    2,
  )}\n`;
};
