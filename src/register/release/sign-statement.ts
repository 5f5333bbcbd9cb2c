import { signStatement, type StatementToSign } from '../../core/release/sign-statement.ts';
import type { Command } from '../command.ts';
import { listPublished } from './list-published.ts';
import { listStatements } from './list-statements.ts';
import { lockStatements } from './lock-statements.ts';

/** The head signs the draft of a year, which becomes its next version. */
export const signStatementCommand: Command<
  { readonly year: number; readonly sha256: string },
  StatementToSign,
  { readonly id: string; readonly version: number }
> = {
  name: 'sign-statement',
  load: async ({ trx, institutionId }, { year }) => {
    await lockStatements(trx, institutionId);
    const rows = await listStatements(trx, institutionId, year);
    const [newest] = await listPublished(trx);
    return {
      draft: rows.find(({ status }) => status === 'drafted'),
      lastVersion: rows.find(({ status }) => status === 'signed')?.version ?? 0,
      currentReleaseId: newest?.id,
    };
  },
  decide: signStatement,
  answer: ([entry], { lastVersion }) => ({ id: entry?.recordId ?? '', version: lastVersion + 1 }),
};
