import type { EqfLevel } from '../../core/basics/eqf-level.ts';
import type { ExchangeActivity } from '../../core/partner/exchange-detail.ts';
import type { LangText } from '../xml/form/lang-text.ts';
import type { Gender } from '../xml/form/value-forms.ts';

export const omobilityStatuses = ['pending', 'approved', 'rejected', 'cancelled'] as const;
export const activityTypes = ['student-studies'] as const;

/** One of the two institutions of a nomination. */
export interface NominationHei {
  /** SCHAC home organisation, a domain name. */
  readonly heiId: string | null;
  readonly ounitId: string | null;
  /** The agreement between the institutions, as this one calls it. */
  readonly iiaId: string | null;
}

/** The student, as the sending institution knows them. Personal data. */
export interface NominatedStudent {
  /** The same given names in several languages or alphabets. */
  readonly givenNames: readonly LangText[];
  readonly familyName: readonly LangText[];
  /** European Student Identifier. */
  readonly globalId: string | null;
  /** ISO 8601. */
  readonly birthDate: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly nationality: string | null;
  readonly gender: Gender | null;
  readonly email: string | null;
}

/** What is proposed to the receiving institution. */
export interface Nomination {
  /** Changes if and only if anything else in the nomination does: `nominationDigest`. */
  readonly proposalId: string | null;
  readonly sending: NominationHei | null;
  readonly receiving: NominationHei | null;
  /** Year, number of the term and terms in the year (`2025/2026-1/2`), or `non-standard` for a stay outside of any term. */
  readonly sendingTerm: string | null;
  /** `2025/2026`, as the receiving institution counts. */
  readonly receivingYear: string | null;
  readonly activityType: (typeof activityTypes)[number] | null;
  readonly activityAttribute: ExchangeActivity | null;
  /** ISCED-F 2013, four digits: of the agreement, and of the student's programme. */
  readonly agreementIscedF: string | null;
  /** At departure. */
  readonly eqfLevel: EqfLevel | null;
  readonly nomineeIscedF: string | null;
  readonly comment: string | null;
}

/**
 * A nomination of Erasmus Without Paper, Outgoing Mobilities 3.0.0. `null` says that we do not have it; `completeOmobility` says which
 * of these the standard demands.
 */
export interface Omobility {
  /** 1 to 64 printable signs of ASCII, given by the sending institution. */
  readonly omobilityId: string | null;
  readonly student: NominatedStudent | null;
  readonly nomination: Nomination | null;
  readonly status: (typeof omobilityStatuses)[number] | null;
}
