import { sql } from 'kysely';
import { draftStatement, type StatementMatter } from '../../core/release/draft-statement.ts';
import type { Command } from '../command.ts';
import { listStatements } from './list-statements.ts';
import { lockStatements } from './lock-statements.ts';
import { madeStatement } from './made-statement.ts';

/** A university drafts its statement of a year from the published release. */
export const draftStatementCommand: Command<
  { readonly year: number },
  StatementMatter & { readonly text: string },
  { readonly id: string; readonly sha256: string }
> = {
  name: 'draft-statement',
  load: async ({ trx, institutionId }, { year }) => {
    await lockStatements(trx, institutionId);
    const rows = await listStatements(trx, institutionId, year);
    const last = rows.find(({ status }) => status === 'signed');
    const made = await madeStatement(trx, institutionId, year);
    return {
      draft: rows.find(({ status }) => status === 'drafted'),
      last:
        last === undefined || last.version === null
          ? undefined
          : { version: last.version, statement: last.content },
      made,
      text: made?.text ?? '',
    };
  },
  decide: draftStatement,
  save: async ({ trx, institutionId }, { entries, state: { text } }) => {
    const drafted = entries.find(({ kind }) => kind === 'StatementDrafted');
    if (drafted === undefined) return;
    await sql`
      insert into statement_content (institution_id, id, content)
      values (${institutionId}, ${drafted.recordId}, ${text})`.execute(trx);
  },
  answer: (entries, { draft, made }) => ({
    id: entries.find(({ kind }) => kind === 'StatementDrafted')?.recordId ?? draft?.id ?? '',
    sha256: made?.sha256 ?? '',
  }),
};
