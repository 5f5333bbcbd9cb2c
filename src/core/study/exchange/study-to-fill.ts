import type { StudyStanding } from '../standing/study-standing.ts';

/** What of a study an import must know. */
export interface StudyToFill {
  /** Undefined: there is no such study. */
  readonly study: StudyStanding | undefined;
  /** All that were ever given in it. */
  readonly pseudonyms: readonly string[];
  /** Codes that stand. */
  readonly codes: readonly {
    readonly id: string;
    readonly guid: string;
    readonly name: string;
    readonly parentId: string | null;
  }[];
  /** GUIDs of its texts, participants, memos and themes. */
  readonly guids: ReadonlySet<string>;
}
