import type { Circumstances } from '../basics/circumstances.ts';
import type { EntryBody } from '../basics/entry-body.ts';
import type { Decided } from '../basics/refusal.ts';
import { accept, refuse } from '../basics/result.ts';
import type { AwardOutcome, AwardStanding } from './award.ts';

/** What the decision of the office says of one application of this institution. */
interface DecidedOutcome {
  readonly applicationId: string;
  readonly outcome: Exclude<AwardOutcome, 'given-up'>;
  readonly regionId: string;
  readonly grantAmount: number;
  readonly reservePlace: number | null;
  readonly explanationSha256: string;
}

export interface RecordedDecision {
  readonly callId: string;
  readonly decision: number;
  readonly decidedAt: string;
  readonly appealUntil: string;
  readonly outcomes: readonly DecidedOutcome[];
}

/**
 * The outcomes of one decision arrive in an institution: once, however often they are sent; an older decision never
 * overtakes a newer one; who has withdrawn meanwhile stays withdrawn.
 */
export const recordAwards = (
  before: ReadonlyMap<string, AwardStanding & { readonly id: string }>,
  { callId, decision, decidedAt, appealUntil, outcomes }: RecordedDecision,
  { newId }: Circumstances,
): Decided<readonly EntryBody[]> => {
  const late = [...before.values()].find((award) => award.decision > decision);
  if (late !== undefined) return refuse({ code: 'decision-overtaken', params: { decision: late.decision } });
  return accept(
    outcomes.flatMap(({ applicationId, ...outcome }): readonly EntryBody[] => {
      const award = before.get(applicationId);
      const data = { ...outcome, decision, decidedAt };
      if (award === undefined) {
        return [
          {
            kind: 'AwardRecorded',
            noun: 'award',
            recordId: newId('awd'),
            data: { callId, applicationId, ...data, appealUntil },
          },
        ];
      }
      const isSame =
        award.decision === decision ||
        award.outcome === 'given-up' ||
        (award.outcome === outcome.outcome &&
          award.reservePlace === outcome.reservePlace &&
          award.explanationSha256 === outcome.explanationSha256);
      if (isSame) return [];
      // Whose outcome stays as it is may not appeal once more because of a decision about others.
      const until = award.outcome === outcome.outcome ? {} : { appealUntil };
      return [{ kind: 'AwardChanged', noun: 'award', recordId: award.id, data: { ...data, ...until } }];
    }),
  );
};
