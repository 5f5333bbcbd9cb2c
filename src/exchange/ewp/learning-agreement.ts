import type { EqfLevel } from '../../core/basics/eqf-level.ts';
import type { exchangeLanguageLevels } from '../../core/partner/exchange-detail.ts';
import type { Gender } from '../xml/form/value-forms.ts';

export const componentStatuses = ['inserted', 'deleted'] as const;

/** Why a component was deleted, or inserted: each reason is of one of the two. */
export const deletionReasons = ['not-available', 'language-mismatch', 'timetable-conflict'] as const;
const insertionReasons = ['substituting-deleted', 'extending-mobility', 'adding-virtual-component'] as const;
export const reasonCodes = [...deletionReasons, ...insertionReasons] as const;

export interface AgreementPhone {
  /** `+` and up to 15 digits. */
  readonly e164: string | null;
  readonly extension: string | null;
  readonly otherFormat: string | null;
}

export interface AgreementContact {
  readonly givenNames: string | null;
  readonly familyName: string | null;
  readonly email: string | null;
  readonly phone: AgreementPhone | null;
}

export interface AgreementHei {
  /** SCHAC home organisation, a domain name. */
  readonly heiId: string | null;
  /** Of the sending institution demanded. */
  readonly ounitName: string | null;
  readonly ounitId: string | null;
  readonly contact: AgreementContact | null;
}

/** All demanded of the agreement; within proposed changes only what has changed. Personal data. */
export interface AgreementStudent {
  readonly givenNames: string | null;
  readonly familyName: string | null;
  /** European Student Identifier. */
  readonly globalId: string | null;
  /** ISO 8601. */
  readonly birthDate: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly citizenship: string | null;
  readonly gender: Gender | null;
  readonly email: string | null;
}

export interface ComponentTerm {
  /** From 1, at most `terms`. */
  readonly number: number | null;
  /** In a year: 2 for semesters. */
  readonly terms: number | null;
}

export interface ComponentCredit {
  /** `ects`, or the name of another scheme. */
  readonly scheme: string | null;
  readonly value: number | null;
}

/** A course, or another part of what is learnt. */
export interface AgreementComponent {
  readonly status: (typeof componentStatuses)[number] | null;
  readonly reasonCode: (typeof reasonCodes)[number] | null;
  readonly reasonText: string | null;
  /** `CR/…`, as the Courses API of its owner has it. */
  readonly losId: string | null;
  readonly losCode: string | null;
  readonly title: string | null;
  readonly loiId: string | null;
  readonly term: ComponentTerm | null;
  readonly credits: readonly ComponentCredit[];
  readonly recognitionConditions: string | null;
  readonly shortDescription: string | null;
}

export interface AgreementSignature {
  /** Demanded of institutions, not given of the student. */
  readonly name: string | null;
  readonly position: string | null;
  readonly email: string | null;
  /** ISO 8601, with a zone. */
  readonly signedAt: string | null;
  readonly app: string | null;
}

/** A version of the tables A, B and C with its signatures; a table that is not there is `null`, one without lines is empty. */
export interface AgreementVersion {
  readonly studied: readonly AgreementComponent[] | null;
  readonly recognised: readonly AgreementComponent[] | null;
  readonly virtual: readonly AgreementComponent[] | null;
  readonly blended: readonly AgreementComponent[] | null;
  readonly doctoral: readonly AgreementComponent[] | null;
  readonly studentSignature: AgreementSignature | null;
  readonly sendingSignature: AgreementSignature | null;
  readonly receivingSignature: AgreementSignature | null;
}

/** What waits for the answer of the receiving institution: a first version, or changes. */
export interface ChangesProposal extends AgreementVersion {
  /** Changes if and only if anything else in the proposal does: `changesDigest`. */
  readonly id: string | null;
  readonly student: AgreementStudent | null;
}

export interface LanguageSkill {
  /** BCP 47. */
  readonly language: string | null;
  readonly level: (typeof exchangeLanguageLevels)[number] | null;
}

/**
 * A learning agreement of Erasmus Without Paper, Outgoing Mobility LAs 1.2.0. `null` says that we do not have it;
 * `completeLearningAgreement` says which of these the standard demands.
 */
export interface LearningAgreement {
  readonly omobilityId: string | null;
  readonly sending: AgreementHei | null;
  readonly receiving: AgreementHei | null;
  /** `2025/2026`, as the receiving institution counts. */
  readonly receivingYear: string | null;
  readonly student: AgreementStudent | null;
  /** Planned, ISO 8601: a day, or a month. */
  readonly start: string | null;
  readonly end: string | null;
  /** At departure. */
  readonly eqfLevel: EqfLevel | null;
  /** ISCED-F 2013. */
  readonly iscedF: string | null;
  readonly iscedClarification: string | null;
  readonly languageSkill: LanguageSkill | null;
  readonly firstVersion: AgreementVersion | null;
  readonly approvedChanges: AgreementVersion | null;
  readonly proposal: ChangesProposal | null;
  readonly learningOutcomesUrl: string | null;
  readonly provisionsUrl: string | null;
}
