import type { DecisionRecord } from '../../core/award/decision-record.ts';
import { limitsOf } from '../../core/award/limits-of.ts';
import type { FoundDecision } from '../../register/award/list-decisions.ts';

const countOutcomes = ({ applications }: DecisionRecord, outcome: string): number =>
  applications.filter((application) => application.outcome === outcome).length;

/** A decision with every limit added up again from its record. */
export const decisionView = ({ number, recordSha256, decidedAt, record }: FoundDecision) => {
  const { allocation, cause, applications, instance } = record;
  return {
    number,
    cause,
    decidedAt,
    recordSha256,
    objective: allocation.objective,
    bound: allocation.bound,
    isOptimal: allocation.optimal,
    isUnique: allocation.unique,
    awarded: countOutcomes(record, 'awarded'),
    reserve: countOutcomes(record, 'reserve'),
    judged: applications.length,
    limits: [...limitsOf(instance, allocation.awarded)],
    onePlaceMore: Object.fromEntries(
      Object.entries(allocation.onePlaceMore).flatMap(([constraint, objective]) =>
        objective === null ? [] : [[constraint, objective] as const],
      ),
    ),
  };
};
