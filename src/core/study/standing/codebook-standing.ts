import type { LocalizedText } from '../../basics/locale.ts';
import type { GroupText } from './group-text.ts';

/** A code of a study. What describes it is content with versions (`CodeContent`). */
export interface CodeStanding {
  readonly studyId: string;
  readonly parentId?: string | null;
  /** Order among its siblings. */
  readonly position: number;
  readonly version: number;
  readonly sha256: string;
  readonly status: 'stands' | 'removed';
  readonly changedAt: string;
  readonly changedBy: string;
}

export interface CodeContent {
  readonly name: string;
  readonly definition: string;
  readonly include: string;
  readonly exclude: string;
  readonly example: string;
  /** `#rrggbb`. */
  readonly color: string | null;
  readonly isCodable: boolean;
}

/** A frozen version of the codebook: what a round was coded by. */
export interface CodebookStanding {
  readonly studyId: string;
  readonly version: number;
  readonly codes: number;
  /** SHA-256 of the canonical JSON of its codes. */
  readonly sha256: string;
  readonly frozenAt: string;
  readonly frozenBy: string;
}

export const codingUnits = ['turn', 'sentence', 'passage'] as const;
export type CodingUnit = (typeof codingUnits)[number];
export const roundStatuses = ['open', 'compared', 'settled'] as const;
export type CodingRoundStatus = (typeof roundStatuses)[number];

/**
 * Two coders or more code the same transcripts without seeing each other, by one version of the codebook, in units that were fixed before. When
 * all have handed in their sheets they are compared; a third person settles what differs.
 */
export interface CodingRoundStanding {
  readonly studyId: string;
  readonly number: number;
  readonly codebookId: string;
  readonly unit: CodingUnit;
  readonly transcripts: readonly { readonly id: string; readonly version: number }[];
  /** Accounts. */
  readonly coders: readonly string[];
  readonly status: CodingRoundStatus;
  readonly openedAt: string;
  readonly openedBy: string;
  readonly comparedAt?: string | null;
  readonly settledAt?: string | null;
}

/** What was settled for one code of one unit where coders differed; a later one of the same unit and code takes its place. Reasons are content. */
export interface ResolutionStanding {
  readonly studyId: string;
  readonly roundId: string;
  readonly transcriptId: string;
  /** Code points, the end exclusive. */
  readonly startPoint: number;
  readonly endPoint: number;
  readonly codeId: string;
  readonly isGiven: boolean;
  readonly settledBy: string;
  readonly settledAt: string;
  readonly status: 'stands' | 'replaced';
}

/** Codes that belong together. Words and codes are content with versions (`ThemeContent`). */
export interface ThemeStanding {
  readonly studyId: string;
  readonly version: number;
  readonly sha256: string;
  readonly status: 'stands' | 'removed';
  /** The indicator that it explains. */
  readonly indicator?: string | null;
  readonly changedAt: string;
  readonly changedBy: string;
}

export interface ThemeContent {
  readonly name: GroupText;
  readonly statement: GroupText;
  readonly codes: readonly string[];
}

/** A theme as it is shown beside an indicator, for everybody: words and counts, no quotes and nobody's pseudonym. */
export interface IndicatorContextStanding {
  readonly institutionId: string;
  readonly themeId: string;
  readonly indicator: string;
  readonly name: LocalizedText;
  readonly statement: LocalizedText;
  readonly studyTitle: string;
  /** Participants in whose words the theme was found, and all whose words were coded. */
  readonly people: number;
  readonly base: number;
  readonly isDemonstration: boolean;
  readonly status: 'shown' | 'taken-back';
  readonly shownAt: string;
  readonly takenBackAt?: string | null;
}
