import type { StudyConsentPurpose, StudyConsentStanding } from '../standing/study-standing.ts';

/** What may be done with the words and answers of one participant. */
export interface MayUse {
  /** Answers and words may be counted at all. */
  readonly counted: boolean;
  /** Passages may stand in quotes, exports and figures with words. */
  readonly quoted: boolean;
  /** Words may lie in the study package. */
  readonly archived: boolean;
  readonly recorded: boolean;
  /** May be asked again in a later wave. */
  readonly followedUp: boolean;
}

/**
 * What a participant's standing consents allow. Nothing counts without the consent to take part, whatever else was agreed to; who never gave it is as
 * one who withdrew it. `consents` are those of the study: of others and withdrawn ones are passed over.
 */
export const mayUse = (consents: readonly StudyConsentStanding[], participantId: string): MayUse => {
  const standing = new Set<StudyConsentPurpose>(
    consents
      .filter((one) => one.participantId === participantId && (one.withdrawnAt ?? null) === null)
      .map(({ purpose }) => purpose),
  );
  const takesPart = standing.has('taking-part');
  const may = (purpose: StudyConsentPurpose): boolean => takesPart && standing.has(purpose);
  return {
    counted: takesPart,
    quoted: may('quotation'),
    archived: may('archive'),
    recorded: may('recording'),
    followedUp: may('follow-up'),
  };
};
