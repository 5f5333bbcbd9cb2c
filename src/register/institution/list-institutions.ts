import { sql } from 'kysely';
import type { LocalizedText } from '../../core/basics/locale.ts';
import type { IdentifierKind } from '../../core/institution/identifier.ts';
import type { RegisterTransaction } from '../db.ts';

/** An institution with what it is called elsewhere. */
export interface InstitutionRow {
  readonly id: string;
  readonly kind: 'university' | 'office';
  readonly name: LocalizedText;
  readonly shortName: string;
  readonly country: string;
  readonly isDemonstration: boolean;
  readonly identifiers: readonly {
    readonly id: string;
    readonly kind: IdentifierKind;
    readonly value: string;
  }[];
}

/** All institutions, the national office first, then as Kazakh sorts them; or those with the given ids. */
export const listInstitutions = async (
  trx: RegisterTransaction,
  ids?: readonly string[],
): Promise<readonly InstitutionRow[]> => {
  const { rows } = await sql<InstitutionRow>`
    select i.id, i.kind, i.name, i.short_name as "shortName", i.country, i.is_demonstration as "isDemonstration",
           coalesce(jsonb_agg(jsonb_build_object('id', n.id, 'kind', n.kind, 'value', n.value) order by n.kind, n.value)
                    filter (where n.id is not null), '[]') as identifiers
      from institution i
      left join identifier n on n.institution_id = i.id and n.removed_at is null
     where ${ids === undefined ? sql`true` : sql`i.id = any(${ids})`}
     group by i.id
     order by i.kind, i.name ->> 'kk' collate "kk-x-icu", i.id`.execute(trx);
  return rows;
};
