/** A text of a study. Versions are content: text, turns, and the edits that made it of the one before. */
export interface TranscriptStanding {
  readonly studyId: string;
  readonly sessionId?: string | null;
  readonly name: string;
  readonly status: 'stands' | 'removed';
  /** The newest version, from 1, and SHA-256 of its text in UTF-8. */
  readonly version: number;
  readonly sha256: string;
  /** Code points of the newest version. */
  readonly length: number;
  readonly addedAt: string;
  readonly addedBy: string;
}

/**
 * What one coder said about one transcript, in one round or outside all rounds. Codings are content, each with the revisions from and until which it stands;
 * nobody writes in the sheet of another, so nobody overwrites anybody.
 */
export interface CodingSheetStanding {
  readonly studyId: string;
  readonly transcriptId: string;
  /** Null outside rounds: everybody sees it. */
  readonly roundId?: string | null;
  /** `own`: of its coder; `agreed`: what a round settled on; `imported`: of a file. */
  readonly kind: 'own' | 'agreed' | 'imported';
  readonly coderId: string;
  /** Goes up with each change, from 0. */
  readonly revision: number;
  /** Codings that stand. */
  readonly codings: number;
  readonly status: 'open' | 'handed-in';
  readonly openedAt: string;
  readonly handedInAt?: string | null;
}

/** A memo on a study, a transcript, a passage of it, or a code. Its words are content with versions. */
export interface StudyMemoStanding {
  readonly studyId: string;
  readonly target: 'study' | 'session' | 'transcript' | 'passage' | 'code';
  /** Null for the study itself; for a passage the transcript. */
  readonly targetId?: string | null;
  /** Of a passage: code points of the transcript's version, end exclusive. */
  readonly transcriptVersion?: number | null;
  readonly startPoint?: number | null;
  readonly endPoint?: number | null;
  readonly version: number;
  readonly sha256: string;
  readonly writtenBy: string;
  readonly writtenAt: string;
  readonly status: 'stands' | 'removed';
}
