import { sql } from 'kysely';
import { inEach, type Invariant } from '../invariant.ts';

const each = inEach('epvo');

export const epvoInvariants: readonly Invariant[] = [
  each(
    'record-is-sent-once-a-sending',
    (i) => sql`
      select min(l.id) as place from epvo_sending_line l where l.institution_id = ${i}
       group by l.sending_id, l.record_id having count(*) > 1`,
  ),
  each(
    'one-sending-at-a-time',
    (i) => sql`
      select min(s.id) as place from epvo_sending s where s.institution_id = ${i} and s.status = 'ordered'
       group by s.entity having count(*) > 1`,
  ),
  each(
    'row-of-the-epvo-is-one-record',
    (i) => sql`
      select min(l.id) as place from epvo_link l
       where l.institution_id = ${i} and l.key is not null and l.how <> 'none'
       group by l.entity, l.key having count(*) > 1`,
  ),
  each(
    'sending-counts-its-lines',
    // Lines of somebody who was erased are gone.
    (i) => sql`
      select s.id as place from epvo_sending s
       where s.institution_id = ${i} and s.status = 'done'
         and (s.rows < (select count(*) from epvo_sending_line l where l.institution_id = ${i} and l.sending_id = s.id)
           or s.saved < (select count(*) from epvo_sending_line l
                          where l.institution_id = ${i} and l.sending_id = s.id and l.state = 'saved'))`,
  ),
];
