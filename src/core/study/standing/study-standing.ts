import type { Locale } from '../../basics/locale.ts';

export const studyStatuses = ['prepared', 'registered', 'closed'] as const;
export type StudyStatus = (typeof studyStatuses)[number];

/** What is so of a study. Its record (`StudyRecord`) is content with versions; an entry names the version and its fingerprint. */
export interface StudyStanding {
  readonly status: StudyStatus;
  readonly title: string;
  /** The newest version of its record, from 1, and SHA-256 of that version's canonical JSON. */
  readonly version: number;
  readonly sha256: string;
  readonly openedAt: string;
  readonly openedBy: string;
  /** When questions and hypotheses were frozen, before the field work: the version that holds them, and SHA-256 of these two alone. */
  readonly registeredAt?: string | null;
  readonly registeredVersion?: number | null;
  readonly registeredSha256?: string | null;
  readonly closedAt?: string | null;
}

export const participantStatuses = ['invited', 'came', 'absent', 'left'] as const;
export type ParticipantStatus = (typeof participantStatuses)[number];

/** Somebody who was asked to take part: by pseudonym alone. Name and contact lie sealed in the key, apart. */
export interface StudyParticipantStanding {
  readonly studyId: string;
  /** `P01`, `P02`, …; the same over all sessions of the study, never given again. */
  readonly pseudonym: string;
  readonly mode: 'online' | 'in-person';
  /** Country of the mobility, ISO 3166-1 alpha-3; empty where it is not known. */
  readonly destination: string;
  /** `left`: took back the consent to take part. */
  readonly status: ParticipantStatus;
  /** Number of the newest personal code, 0 before the first. */
  readonly codeIssue: number;
  readonly addedAt: string;
}

export const studyConsentPurposes = [
  'taking-part',
  'recording',
  'quotation',
  'follow-up',
  'archive',
] as const;
export type StudyConsentPurpose = (typeof studyConsentPurposes)[number];

/** Consent of one participant to one purpose, to the text as it was shown. */
export interface StudyConsentStanding {
  readonly studyId: string;
  readonly participantId: string;
  readonly purpose: StudyConsentPurpose;
  readonly version: number;
  readonly locale: Locale;
  /** SHA-256 of the text as shown. */
  readonly textSha256: string;
  /** By the participant's own code, or on paper, entered by an analyst. */
  readonly givenBy: 'participant' | 'paper';
  readonly givenAt: string;
  readonly withdrawnAt?: string | null;
}
