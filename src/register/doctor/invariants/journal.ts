import { sql } from 'kysely';
import { findBrokenChain } from '../find-broken-chain.ts';
import { findForbiddenMoves } from '../find-forbidden-moves.ts';
import { findUnknownStates } from '../find-unknown-states.ts';
import { findUntold } from '../find-untold.ts';
import { findUnpublishedHeads } from '../find-unpublished-heads.ts';
import { findReplayDifferences } from '../find-replay-differences.ts';
import { inAll, inEach, type Invariant } from '../invariant.ts';

const each = inEach('journal');
const all = inAll('journal');
const noun = 'journal';
const reach = 'institution';

export const journalInvariants: readonly Invariant[] = [
  { id: 'chain-of-the-journal-is-whole', noun, reach, find: findBrokenChain },
  {
    id: 'journal-leads-to-its-published-heads',
    noun,
    reach: 'nation',
    as: 'qaitu_national',
    find: findUnpublishedHeads,
  },
  { id: 'record-has-its-beginning', noun, reach: 'nation', as: 'qaitu_national', find: findUntold },
  { id: 'tables-say-what-the-journal-says', noun, reach, find: findReplayDifferences },
  { id: 'state-is-one-of-the-states', noun, reach, find: findUnknownStates },
  { id: 'state-changed-as-it-may', noun, reach, find: findForbiddenMoves },
  each(
    'head-of-the-journal-is-its-last-entry',
    (i) => sql`
      select 'head' as place
        from (select coalesce(max(sequence), 0) as sequence from journal where institution_id = ${i}) l
        left join journal j on j.institution_id = ${i} and j.sequence = l.sequence
        left join journal_head h on h.institution_id = ${i}
       where coalesce(h.sequence, 0) <> l.sequence or l.sequence > 0 and h.hash is distinct from j.hash`,
  ),
  each(
    'reason-is-the-one-that-was-given',
    (i) => sql`
      select r.id as place from entry_reason r join journal j on j.institution_id = ${i} and j.id = r.id
       where r.institution_id = ${i}
         and j.reason_hash is distinct from encode(sha256(convert_to(r.salt || r.reason, 'UTF8')), 'hex')`,
  ),
  each(
    'entry-has-the-answer-to-its-request',
    (i) => sql`
      select j.id as place from journal j
       where j.institution_id = ${i}
         -- Answers go when their term ends; a day more, because days begin at other times elsewhere.
         and j.at >= (select coalesce(max(r.before_day) + 1, '-infinity') from retention_run r
                       where r.institution_id = ${i} and r.term = 'request-answer')
         and not exists (select from request_answer a where a.institution_id = ${i} and a.id = j.request_key
                            and a.actor = j.actor)`,
  ),
  all(
    'reader-is-not-ahead-of-the-journal',
    sql`
      select r.reader || ' ' || r.institution_id as place from journal_reader r
        left join journal_head h on h.institution_id = r.institution_id
       where r.sequence > coalesce(h.sequence, 0)`,
  ),
];
