import { changedPaths } from '../core/indicator/statement/changed-paths.ts';
import type { StatementVersion } from '../contract/statement.ts';
import { listInstitutions } from '../register/institution/list-institutions.ts';
import { listStatements, type StatementRow } from '../register/release/list-statements.ts';
import type { DeskShelf } from './desk-shelf.ts';
import type { Statements } from './statements.ts';

type Signed = StatementRow & { readonly version: number; readonly signedAt: string };

const isSigned = (row: StatementRow): row is Signed =>
  row.status === 'signed' && row.version !== null && row.signedAt !== null;

const noticeOf = ({
  status: _status,
  draftedAt: _drafted,
  releaseId: _release,
  content: _content,
  ...row
}: Signed): StatementVersion => row;

const institutionForm = /^ins_[0-9a-f-]{36}$/;

/** Signed statements as the register has them; none while it is not open, and none of a draft. */
export const statementsOn = (desk: DeskShelf): Statements => {
  const signedOf = async (institutionId: string, year: number | null): Promise<readonly Signed[]> => {
    const parts = desk.current();
    if (parts === undefined || !institutionForm.test(institutionId)) return [];
    return parts.register.inInstitution(institutionId, async (trx) =>
      (await listStatements(trx, institutionId, year)).filter(isSigned),
    );
  };
  return {
    list: async (institutionId) => (await signedOf(institutionId, null)).map(noticeOf),
    find: async (institutionId, year, version) => {
      const rows = await signedOf(institutionId, year);
      const row = version === undefined ? rows[0] : rows.find((one) => one.version === version);
      const parts = desk.current();
      if (row === undefined || parts === undefined) return undefined;
      const [institution] = await parts.register.inInstitution(institutionId, async (trx) =>
        listInstitutions(trx, [institutionId]),
      );
      if (institution === undefined) return undefined;
      const before = rows.find((one) => one.version === row.version - 1);
      return {
        institution: institution.name,
        view: {
          ...noticeOf(row),
          changes: before === undefined ? [] : [...changedPaths(before.content, row.content)],
          content: row.content,
          versions: rows.map(noticeOf),
        },
      };
    },
  };
};
