import type { CodeContent, ThemeContent } from '../standing/codebook-standing.ts';
import type { StudyMemoStanding } from '../standing/transcript-standing.ts';
import type { StudyParticipantStanding } from '../standing/study-standing.ts';

/** A coding as a sheet keeps it, carried over to the newest version of its transcript. Places are code points, the end exclusive. */
interface CodingRecord {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** Of the transcript as a whole. */
  readonly isWhole: boolean;
  readonly codeId: string;
  readonly codedAt: string;
  /** Brought along from another program. */
  readonly guid: string | null;
}

/** What stands of a study in the register, as `assembleProject` needs it. */
export interface StudyRecords {
  readonly title: string;
  readonly participants: readonly (Pick<
    StudyParticipantStanding,
    'pseudonym' | 'mode' | 'destination' | 'status'
  > & { readonly id: string })[];
  /** Parents before their children, children in their order. */
  readonly codes: readonly {
    readonly id: string;
    readonly parentId: string | null;
    readonly content: CodeContent;
  }[];
  readonly transcripts: readonly {
    readonly id: string;
    readonly name: string;
    readonly addedAt: string;
    readonly words: string;
    readonly turns: readonly {
      readonly participantId: string | null;
      readonly start: number;
      readonly end: number;
    }[];
  }[];
  /** Those whose codings leave: of a settled round what was agreed, else everybody's own. */
  readonly sheets: readonly {
    readonly transcriptId: string;
    /** An account, or the GUID of a user of another program. */
    readonly coderId: string;
    readonly codings: readonly CodingRecord[];
  }[];
  readonly memos: readonly (Pick<StudyMemoStanding, 'target' | 'writtenBy' | 'writtenAt'> & {
    readonly id: string;
    readonly targetId: string | null;
    /** Of a passage, carried over to the newest version. */
    readonly start: number | null;
    readonly end: number | null;
    readonly words: string;
  })[];
  readonly themes: readonly { readonly id: string; readonly content: ThemeContent }[];
  /** GUIDs that records brought along, by their identifiers. */
  readonly guids: ReadonlyMap<string, string>;
}
