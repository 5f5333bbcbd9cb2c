import { sql } from 'kysely';
import { inEach, type Invariant } from '../invariant.ts';

const each = inEach('study');

export const studyInvariants: readonly Invariant[] = [
  each(
    'coding-lies-within-its-transcript',
    (i) => sql`
      select c.id as place from coding c
        join coding_sheet s on s.institution_id = ${i} and s.id = c.sheet_id
        join transcript t on t.institution_id = ${i} and t.id = s.transcript_id
       where c.institution_id = ${i}
         and (c.transcript_version > t.version or c.start_point < 0 or c.end_point < c.start_point
           or c.transcript_version = t.version and c.until_revision is null and c.end_point > t.length)`,
  ),
  each(
    'sheet-counts-its-codings',
    (i) => sql`
      select s.id as place from coding_sheet s
       where s.institution_id = ${i}
         and s.codings <> (select count(*) from coding c where c.institution_id = ${i} and c.sheet_id = s.id
                              and c.until_revision is null)`,
  ),
  each(
    'attendance-is-of-one-study',
    (i) => sql`
      select a.id as place from attendance a
       where a.institution_id = ${i}
         and (not exists (select from study_session s where s.institution_id = ${i} and s.id = a.session_id
                             and s.study_id = a.study_id)
           or not exists (select from study_participant p where p.institution_id = ${i} and p.id = a.participant_id
                             and p.study_id = a.study_id))`,
  ),
  each(
    'code-of-a-study-leads-somewhere',
    (i) => sql`
      select r.record_id as place from study_code_registry r
       where r.institution_id = ${i}
         and not exists (select from study_session s where s.institution_id = ${i} and s.id = r.record_id)
         and not exists (select from study_participant p where p.institution_id = ${i} and p.id = r.record_id)`,
  ),
  each(
    'study-consent-is-of-its-participant',
    (i) => sql`
      select c.id as place from study_consent c
       where c.institution_id = ${i}
         and (c.withdrawn_at < c.given_at
           or not exists (select from study_participant p where p.institution_id = ${i} and p.id = c.participant_id
                             and p.study_id = c.study_id))`,
  ),
];
