import { readCode } from '../../core/basics/typed-code.ts';
import type { RegisterTransaction } from '../db.ts';
import type { Vault } from '../vault.ts';
import { hashOfStudyCode, type StudyCodeKind } from './study-code.ts';

/** What a typed code lets into. */
export interface FoundStudyCode {
  readonly institutionId: string;
  readonly kind: StudyCodeKind;
  readonly recordId: string;
}

/** Where a code that was typed lies, in whatever institution; nothing for one that is none, or that a newer one replaced. */
export const findStudyCode = async (
  trx: RegisterTransaction,
  vault: Pick<Vault, 'identityKey'>,
  typed: string,
): Promise<FoundStudyCode | undefined> => {
  const code = readCode(typed) ?? readCode(typed, 'room');
  if (code === undefined) return undefined;
  const row = await trx
    .selectFrom('study_code_registry')
    .select(['institution_id', 'kind', 'record_id'])
    .where('code_hash', '=', hashOfStudyCode(vault, code))
    .executeTakeFirst();
  return (
    row && {
      institutionId: row.institution_id,
      kind: row.kind === 'session' ? 'session' : 'participant',
      recordId: row.record_id,
    }
  );
};
