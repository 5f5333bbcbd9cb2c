import { sql, type RawBuilder } from 'kysely';

/** The part of a reference number that comes from the id, as it may be typed: `Q2026-AB12C-` → `ab12c`. */
const referencePart = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/^q\d{4}-?/, '')
    .replaceAll('-', '');

/** Names are no hexadecimal numbers: most searches need not look at references. */
const isReferencePart = (part: string): boolean => /^[0-9a-f]{2,10}$/.test(part);

/** A name has no more words that would make the search faster. */
const mostWords = 4;

const beginsWith = (column: string, word: string): RawBuilder<unknown> =>
  sql`(${sql.ref(column)} >= lower(${word}) collate "C" and ${sql.ref(column)} < (lower(${word}) || ${'\u{10FFFF}'}) collate "C")`;

/**
 * The condition on an application `a` that its applicant has all the words of a text in his name, in any order, or that it has
 * this reference number. With `beginning` one of the words begins a name or the text begins the number, which an index finds;
 * with `part` they may stand anywhere, for which all are read.
 */
export const nameOrReference = (
  institutionId: string,
  {
    call,
    text,
    where,
  }: { readonly call: string; readonly text: string; readonly where: 'beginning' | 'part' },
): RawBuilder<unknown> => {
  const words = text.trim().split(/\s+/);
  const isWithin = words.map(
    (word) =>
      sql`(position(lower(${word}) in s.given_name_key) > 0 or position(lower(${word}) in s.family_name_key) > 0)`,
  );
  const begins = words
    .slice(0, mostWords)
    .flatMap((word) => [beginsWith('s.given_name_key', word), beginsWith('s.family_name_key', word)]);
  const people = sql`select s.id from person_detail s where s.institution_id = ${institutionId}
    and ${sql.join(isWithin, sql` and `)}`;
  const begun = sql`${people} and (${sql.join(begins, sql` or `)})`;
  // One beginning the planner knows how to weigh. Of anything else it expects too much, and would look names up one by one
  // beside the applications in order of time: there they are read first, once.
  const once = (found: RawBuilder<unknown>) =>
    sql`with named as materialized (${found}) select id from named`;
  const named = where === 'part' ? once(people) : words.length > 1 ? once(begun) : begun;
  const part = referencePart(text);
  if (!isReferencePart(part)) return sql`a.person_id in (${named})`;
  if (where === 'part') return sql`(a.person_id in (${named}) or position(${part} in a.reference_key) > 0)`;
  return sql`a.id in (
    select r.id from application r where r.institution_id = ${institutionId} and r.call_id = ${call}
       and ${beginsWith('r.reference_key', part)}
    union
    select n.id from application n where n.institution_id = ${institutionId} and n.call_id = ${call}
       and n.person_id in (${named}))`;
};
