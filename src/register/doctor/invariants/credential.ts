import { sql } from 'kysely';
import { inEach, type Invariant } from '../invariant.ts';

const each = inEach('credential');

export const credentialInvariants: readonly Invariant[] = [
  each(
    'credential-is-what-was-signed',
    (i) => sql`
      select c.id as place from credential c
        join credential_content d on d.institution_id = ${i} and d.id = c.id
       where c.institution_id = ${i} and c.content_sha256 <> encode(sha256(convert_to(d.document, 'UTF8')), 'hex')`,
  ),
  each(
    'credential-names-its-place-in-the-status-list',
    (i) => sql`
      select c.id as place from credential c
        join credential_content d on d.institution_id = ${i} and d.id = c.id
       where c.institution_id = ${i}
         and d.document::jsonb -> 'credentialStatus' ->> 'statusListIndex' is distinct from c.place::text`,
  ),
  each(
    'one-valid-credential-a-result',
    (i) => sql`
      select min(c.id) as place from credential c where c.institution_id = ${i} and c.status = 'valid'
       group by c.result_id having count(*) > 1`,
  ),
  each(
    'valid-credential-has-its-document',
    (i) => sql`
      select c.id as place from credential c
       where c.institution_id = ${i} and c.status = 'valid'
         and not exists (select from credential_content d where d.institution_id = ${i} and d.id = c.id)`,
  ),
  each(
    'credential-is-of-its-participant',
    (i) => sql`
      select c.id as place from credential c
       where c.institution_id = ${i}
         and not exists (select from mobility m where m.institution_id = ${i} and m.id = c.mobility_id
                            and m.account_id = c.account_id)`,
  ),
];
