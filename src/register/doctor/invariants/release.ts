import { sql } from 'kysely';
import { inAll, inEach, type Invariant } from '../invariant.ts';

const all = inAll('release');
const each = inEach('release');

export const releaseInvariants: readonly Invariant[] = [
  all(
    'file-of-a-release-is-what-was-frozen',
    sql`
      select f.release_id || ' ' || f.name as place from release_file f
       where f.bytes <> octet_length(f.body) or f.sha256 <> encode(sha256(f.body), 'hex')`,
  ),
  all(
    'published-release-keeps-its-secrets',
    sql`
      select r.id as place from release r where r.status = 'published' and r.is_safe is distinct from true`,
  ),
  all(
    'published-release-has-its-files',
    sql`
      select r.id as place from release r
       where r.status = 'published'
         and (r.sha256 is null or r.name is null or r.published_at is null
           or not exists (select from release_file f where f.release_id = r.id))`,
  ),
  all(
    'release-is-published-after-it-was-built',
    sql`
      select r.id as place from release r where r.published_at < r.built_at or r.built_at < r.ordered_at`,
  ),
  each(
    'statement-is-of-a-release',
    (i) => sql`
      select s.id as place from statement s
       where s.institution_id = ${i}
         and (not exists (select from release r where r.id = s.release_id)
           or s.status <> 'dropped'
              and not exists (select from statement_content c where c.institution_id = ${i} and c.id = s.id))`,
  ),
  each(
    'record-behind-a-release-is-of-a-release',
    (i) => sql`
      select distinct m.release_id as place from release_member m
       where m.institution_id = ${i} and not exists (select from release r where r.id = m.release_id)`,
  ),
];
