import { sql } from 'kysely';
import type { HostInput } from '../../core/programme/partner.ts';
import type { RegisterTransaction } from '../db.ts';

const most = 100;

/** Hosts whose name contains the text, whatever its case, in the country; the first hundred as Kazakh sorts them. */
export const listHosts = async (
  trx: RegisterTransaction,
  { name = '', country }: { readonly name?: string | undefined; readonly country?: string | undefined },
): Promise<readonly (HostInput & { readonly id: string })[]> => {
  const { rows } = await sql<HostInput & { id: string }>`
    select id, name, country, identifiers from host
     where position(lower(${name}) in lower(name)) > 0
       and ${country === undefined ? sql`true` : sql`country = ${country}`}
     order by name collate "kk-x-icu", id limit ${most}`.execute(trx);
  return rows;
};
