import type { Gender } from '../xml/form/value-forms.ts';
import type { LangText } from '../xml/form/lang-text.ts';

/** An identifier and whose it is: `local`, `schac`, `pic`, `erasmus`, `esi`, `ewp-los-id`, … */
export interface TypedIdentifier {
  readonly type: string | null;
  readonly value: string;
}

/** A country by ISO 3166-1 alpha-2 (`ISO`) or by its address in the authority table of the European Union (`URI`). */
export interface ElmoCountry {
  readonly type: 'ISO' | 'URI' | null;
  readonly value: string;
}

export const attachmentTypes = [
  ...(['Diploma', 'Diploma Supplement', 'Transcript of Records', 'EMREX transcript'] as const),
  ...(['Micro Credential', 'Letter of Nomination', 'Certificate of Training'] as const),
  ...(['Learning Agreement', 'Certificate of Enrolment', 'Other'] as const),
] as const;

/** A file that belongs to a transcript. */
export interface ElmoAttachment {
  readonly identifiers: readonly TypedIdentifier[];
  readonly titles: readonly LangText[];
  readonly type: (typeof attachmentTypes)[number] | null;
  readonly descriptions: readonly LangText[];
  /** `data:` addresses with the bytes in Base64. */
  readonly contents: readonly LangText[];
}

export interface ElmoIssuer {
  readonly country: ElmoCountry | null;
  readonly identifiers: readonly TypedIdentifier[];
  readonly titles: readonly LangText[];
  readonly url: string | null;
}

/** Share of students of the course with a lower, the same and a higher grade, in per cent. */
export interface ShortenedGrading {
  readonly lower: number | null;
  readonly equal: number | null;
  readonly higher: number | null;
}

export interface GradeCount {
  readonly label: string | null;
  /** Students. */
  readonly count: string | null;
}

export interface GradeDistribution {
  readonly categories: readonly GradeCount[];
  readonly descriptions: readonly LangText[];
}

export interface ElmoCredit {
  /** `ects` where they are ECTS credits. */
  readonly scheme: string | null;
  readonly value: number | null;
}

export interface ElmoLevel {
  /** `EQF`, `NQF`, `ISCED`, … */
  readonly type: string | null;
  readonly description: LangText | null;
  readonly value: string | null;
}

export interface ElmoTerm {
  readonly titles: readonly LangText[];
  /** Both ends included, ISO 8601. */
  readonly start: string | null;
  readonly end: string | null;
}

export const courseStatuses = ['passed', 'failed', 'in-progress'] as const;

/** A course as this learner took it. */
export interface CourseTaken {
  readonly identifiers: readonly TypedIdentifier[];
  /** ISO 8601. */
  readonly start: string | null;
  readonly finished: string | null;
  readonly term: ElmoTerm | null;
  /** xs:duration: `P4M`. */
  readonly duration: string | null;
  readonly status: (typeof courseStatuses)[number] | null;
  /** A grading scheme of the report, by its `localId`. */
  readonly gradingScheme: string | null;
  readonly externalGradingScheme: string | null;
  readonly grade: string | null;
  readonly shortenedGrading: ShortenedGrading | null;
  readonly distribution: GradeDistribution | null;
  readonly credits: readonly ElmoCredit[];
  readonly levels: readonly ElmoLevel[];
  /** ISO 639-1. */
  readonly language: string | null;
  readonly engagementHours: number | null;
  /** Identifiers of attachments. */
  readonly attachments: readonly string[] | null;
}

export const courseTypes = ['Degree Programme', 'Module', 'Course', 'Class'] as const;
export const documentTypes = ['Diploma', 'Certificate', 'Enrolment', 'Admission'] as const;

/** A programme, module, course or class, with what it consists of. */
export interface ElmoCourse {
  readonly identifiers: readonly TypedIdentifier[];
  readonly titles: readonly LangText[];
  readonly type: (typeof courseTypes)[number] | null;
  readonly subjectArea: string | null;
  /** ISCED-F 2013. */
  readonly iscedCode: string | null;
  readonly url: string | null;
  readonly descriptions: readonly LangText[];
  readonly documentType: (typeof documentTypes)[number] | null;
  readonly taken: CourseTaken | null;
  readonly parts: readonly ElmoCourse[];
}

export interface GradingScheme {
  readonly localId: string | null;
  readonly descriptions: readonly LangText[];
}

export const reportStatuses = [
  ...(['FULL', 'SELECTION', 'PARTIAL_TEMPORARY', 'PARTIAL_PERMANENT'] as const),
  ...(['ERROR_TEMPORARY', 'ERROR_PERMANENT'] as const),
] as const;

export interface ReportStatus {
  readonly code: (typeof reportStatuses)[number] | null;
  readonly messages: readonly LangText[];
}

/** What one institution says of the learner. */
export interface ElmoReport {
  readonly issuer: ElmoIssuer | null;
  readonly courses: readonly ElmoCourse[];
  /** ISO 8601, with a zone. */
  readonly issuedAt: string | null;
  readonly gradingSchemes: readonly GradingScheme[];
  readonly status: ReportStatus | null;
  readonly attachments: readonly ElmoAttachment[];
}

export interface ElmoLearner {
  readonly citizenship: ElmoCountry | null;
  readonly identifiers: readonly TypedIdentifier[];
  /** In Latin letters, as far as the issuer has them. */
  readonly givenNames: string | null;
  readonly familyName: string | null;
  /** The whole name in letters that are not Latin. */
  readonly alternativeName: LangText | null;
  /** ISO 8601. */
  readonly birthDate: string | null;
  readonly placeOfBirth: string | null;
  readonly countryOfBirth: ElmoCountry | null;
  readonly birthName: string | null;
  readonly gender: Gender | null;
}

/**
 * A transcript of records of EMREX ELMO 2.1.1. `null` says that we do not have it; `completeElmo` says which of these the standard
 * demands. XML signatures, diploma supplements, recognitions, addresses, groups and extensions have no place here.
 */
export interface Elmo {
  /** ISO 8601, with a zone. */
  readonly generatedAt: string | null;
  readonly learner: ElmoLearner | null;
  readonly reports: readonly ElmoReport[];
  readonly attachments: readonly ElmoAttachment[];
}
