import { sql } from 'kysely';
import type { Register } from '../db.ts';
import { instant } from '../instant.ts';

interface Look {
  readonly at: string;
  readonly actor: string;
  readonly actorName: string | null;
  readonly what: 'read' | 'refused';
  readonly permission: string;
  readonly institutionId: string;
}

/** Under which reviewers and verifiers look: who reviews an application or verifies a result is never told to its owner. */
const blind = { 'write-score-sheet': 'reviewer', 'read-verification': 'verifier' } as const;
const blindPermissions = Object.keys(blind);

/** Who looked at the sensitive data of an account's person, in all its institutions, newest first; reviewers and verifiers have no names. */
export const listOwnLooks = async (
  register: Register,
  accountId: string,
  institutions: readonly string[],
): Promise<readonly Look[]> => {
  const looks: Look[] = [];
  for (const institutionId of new Set(institutions)) {
    const { rows } = await register.inInstitution(institutionId, async (trx) =>
      sql<Look>`
        select ${instant('l.at')} as at, 
               coalesce(${JSON.stringify(blind)}::jsonb ->> l.permission, l.actor) as actor,
               case when not l.permission = any(${blindPermissions}) then nullif(a.name, '') end as "actorName", l.what,
               l.permission,
               l.institution_id as "institutionId"
          from access_log l left join account a on a.id = l.actor
         where l.institution_id = ${institutionId} and l.owner_account_id = ${accountId}
         order by l.at desc limit 200`.execute(trx),
    );
    looks.push(...rows);
  }
  return looks.toSorted((a, b) => (a.at < b.at ? 1 : -1));
};
