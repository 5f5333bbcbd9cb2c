/** What a partner sends back: a transcript of records, the learning agreement or the nomination as it has it, or the days of arrival and departure. */
export const partnerDocumentKinds = ['transcript', 'agreement', 'nomination', 'stay'] as const;
export type PartnerDocumentKind = (typeof partnerDocumentKinds)[number];

const partnerDocumentStatuses = ['kept', 'withdrawn'] as const;
export type PartnerDocumentStatus = (typeof partnerDocumentStatuses)[number];

export const partnerCourseStatuses = ['passed', 'failed', 'in-progress'] as const;

/** A course as a partner says it was taken, or is to be. */
export interface PartnerCourse {
  readonly title: string;
  /** As the partner calls it; empty for none. */
  readonly code: string;
  readonly credits: number | null;
  /** `ects`, or another; empty where it is not said. */
  readonly scheme: string;
  readonly grade: string;
  /** `EQF 6`; empty where it is not said. */
  readonly level: string;
  readonly status: (typeof partnerCourseStatuses)[number] | null;
}

/** A value of a learning agreement, a nomination or a stay by its name in messages (`partner.field.<name>`). */
export interface PartnerValue {
  readonly name: string;
  readonly value: string;
}

/** One record of a partner's file as it was understood. Personal data. */
export interface PartnerRecord {
  readonly kind: PartnerDocumentKind;
  /** The stay, as the file names it. */
  readonly omobilityId: string | null;
  /** European Student Identifiers, as the file says them. */
  readonly globalIds: readonly string[];
  readonly name: string;
  readonly birthDate: string | null;
  /** Who issued it. */
  readonly issuer: string;
  /** Of all but a transcript, for the comparison with ours. */
  readonly values: readonly PartnerValue[];
  readonly courses: readonly PartnerCourse[];
}

/** What was not understood of a file; the place counts its records from 0. */
export interface PartnerNote {
  readonly kind: string;
  readonly place: string;
  readonly found: string;
}

/** A document of a partner at a stay of the sending institution. */
export interface PartnerDocumentStanding {
  readonly mobilityId: string;
  readonly kind: PartnerDocumentKind;
  readonly fileSha256: string;
  /** Which record of the file, from 0. */
  readonly recordNumber: number;
  readonly status: PartnerDocumentStatus;
  readonly courses: number;
  readonly takenAt: string;
  readonly takenBy: string;
  readonly withdrawnAt: string | null;
}
