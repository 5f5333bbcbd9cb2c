import { sql } from 'kysely';
import { referenceNumber } from '../../core/application/reference-number.ts';
import { awardExplanation } from '../../core/award/award-explanation.ts';
import type { AwardOutcome } from '../../core/award/award.ts';
import type { CallRules } from '../../core/programme/rules.ts';
import type { RegisterTransaction } from '../db.ts';
import { instant } from '../instant.ts';
import { listAppealsOf } from './list-appeals.ts';
import { listToldReviews, marksOf } from './list-told-reviews.ts';

interface Row {
  readonly callId: string;
  readonly submittedAt: string;
  readonly rules: CallRules;
  readonly outcome: AwardOutcome | null;
  readonly decision: number;
  readonly regionId: string;
  readonly grantAmount: number;
  readonly reservePlace: number | null;
  readonly decidedAt: string;
  readonly appealUntil: string;
  readonly content: unknown;
}

/** Reviews as the call lets the applicant see them. */
const toldReviews = async (
  trx: RegisterTransaction,
  institutionId: string,
  id: string,
  { rubric, review: { toApplicant } }: CallRules,
) => {
  if (toApplicant === 'outcome') return [];
  const hasReasons = toApplicant === 'reasons';
  return (await listToldReviews(trx, institutionId, id)).map(({ total, sheet }) => ({
    total,
    marks: marksOf(sheet, rubric, hasReasons),
    comment: hasReasons && sheet.comment !== '' ? sheet.comment : null,
  }));
};

/**
 * The decision on one application with scores as the call permits, its explanation and its appeals; `award` is `null` until
 * the decision has arrived. `undefined` where there is no such application.
 */
export const readAward = async (trx: RegisterTransaction, institutionId: string, id: string, now: string) => {
  const { rows } = await sql<Row>`
    select a.call_id as "callId", ${instant('a.submitted_at')} as "submittedAt", r.rules, w.outcome, w.decision,
           w.region_id as "regionId", w.grant_amount::float8 as "grantAmount", w.reserve_place as "reservePlace",
           ${instant('w.decided_at')} as "decidedAt", ${instant('w.appeal_until')} as "appealUntil", e.content
      from application a
      join call_rules r on r.call_id = a.call_id and r.version = a.call_version
      left join award w on w.institution_id = ${institutionId} and w.application_id = a.id
      left join award_explanation e on e.institution_id = ${institutionId} and e.id = w.id
     where a.institution_id = ${institutionId} and a.id = ${id}`.execute(trx);
  const [row] = rows;
  if (row === undefined) return undefined;
  const { callId, submittedAt, rules, outcome, content, ...award } = row;
  const appeals = (await listAppealsOf(trx, institutionId, id)).map(
    ({ institutionId: _own, applicationId: _same, ...appeal }) => appeal,
  );
  const named = { callId, callTitle: rules.title, reference: referenceNumber(id, submittedAt), appeals };
  // Forgotten: what is so of the award stands, why it was so went with the person's data.
  if (outcome === null || content === null) return { ...named, award: null };
  const hasAppealed = appeals.some(({ decision }) => decision === award.decision);
  return {
    ...named,
    award: {
      outcome,
      ...award,
      regionName: rules.regions.find(({ id: region }) => region === award.regionId)?.name ?? rules.title,
      mayAppeal: !hasAppealed && outcome !== 'given-up' && now <= award.appealUntil,
      told: rules.review.toApplicant,
      leastScore: rules.review.leastScore,
      explanation: rules.review.toApplicant === 'outcome' ? null : awardExplanation.parse(content),
      reviews: await toldReviews(trx, institutionId, id, rules),
      criteria: rules.rubric.criteria,
    },
  };
};
