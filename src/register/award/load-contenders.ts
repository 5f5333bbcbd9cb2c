import { sql } from 'kysely';
import { referenceNumber } from '../../core/application/reference-number.ts';
import type { ContenderNow } from '../../core/award/contenders-of.ts';
import type { RegisterTransaction } from '../db.ts';
import { fingerprint } from '../fingerprint.ts';
import { instant } from '../instant.ts';

/** Who contends now, with the codes of universities and groups that a published instance uses. */
export interface Contenders {
  readonly now: ReadonlyMap<string, ContenderNow>;
  readonly universities: readonly { readonly code: string; readonly institutionId: string }[];
  /** Numbers of those whose award stands. */
  readonly kept: readonly string[];
}

/** Codes that tell nothing: numbered in the order of a fingerprint, the same at every decision on the call. */
const codesOf = (letter: string, callId: string, ids: Iterable<string>): ReadonlyMap<string, string> =>
  new Map(
    [...new Set(ids)]
      .map((id) => ({ id, order: fingerprint([callId, id]) }))
      .toSorted((a, b) => (a.order < b.order ? -1 : 1))
      .map(({ id }, index) => [id, `${letter}${index + 1}`]),
  );

/**
 * Eligible applications of a call with the reviews that count, and whose award stands; read across all institutions. Codes
 * are given to everybody who applied, so that a withdrawal changes none.
 */
export const loadContenders = async (trx: RegisterTransaction, callId: string): Promise<Contenders> => {
  const { rows } = await sql<{
    institutionId: string;
    id: string;
    groupId: string | null;
    status: string;
    submittedAt: string;
    reviews: readonly string[];
    outcome: string | null;
  }>`
    select a.institution_id as "institutionId", a.id, a.group_id as "groupId", a.status,
           ${instant('a.submitted_at')} as "submittedAt", w.outcome,
           array(select r.id from review_assignment r where r.institution_id = a.institution_id
                    and r.application_id = a.id and r.status = 'submitted' order by r.id) as reviews
      from application a
      left join award w on w.institution_id = a.institution_id and w.application_id = a.id
     where a.call_id = ${callId} order by a.id`.execute(trx);
  const universities = codesOf(
    'U',
    callId,
    rows.map(({ institutionId }) => institutionId),
  );
  const groups = codesOf(
    'G',
    callId,
    rows.flatMap(({ groupId }) => (groupId === null ? [] : [groupId])),
  );
  const there = rows.filter(({ status, outcome }) => status === 'eligible' && outcome !== 'given-up');
  const referenceOf = ({ id, submittedAt }: { readonly id: string; readonly submittedAt: string }): string =>
    referenceNumber(id, submittedAt);
  return {
    now: new Map(
      there.map((row) => [
        row.id,
        {
          reference: referenceOf(row),
          university: universities.get(row.institutionId) ?? '',
          group: row.groupId === null ? null : (groups.get(row.groupId) ?? null),
          countingReviews: row.reviews,
        },
      ]),
    ),
    universities: [...universities].map(([institutionId, code]) => ({ code, institutionId })),
    kept: there.filter(({ outcome }) => outcome === 'awarded').map(referenceOf),
  };
};
