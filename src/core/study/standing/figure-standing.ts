/** What is written beside the figure of a poll. Its words are content with versions. */
export interface StudyFigureStanding {
  readonly studyId: string;
  readonly pollId: string;
  readonly version: number;
  readonly sha256: string;
  /** Percentages of the words that no count of the base gives; a package is not made while there are any. */
  readonly objections: number;
  readonly writtenAt: string;
  readonly writtenBy: string;
}
