import { sql } from 'kysely';
import type { LocalizedText } from '../../core/basics/locale.ts';
import type { RegisterTransaction } from '../db.ts';

interface ProgrammeRow {
  readonly id: string;
  readonly name: LocalizedText;
  readonly purpose: LocalizedText;
}

/** All programmes, the newest first. */
export const listProgrammes = async (trx: RegisterTransaction): Promise<readonly ProgrammeRow[]> => {
  const { rows } = await sql<ProgrammeRow>`
    select p.id, t.name, t.purpose from programme p join programme_text t on t.programme_id = p.id
     order by p.created_at desc, p.id desc`.execute(trx);
  return rows;
};
