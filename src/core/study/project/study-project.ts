/**
 * A study with its texts and everything said about them, as it is exchanged with other programs. Each part has a GUID in lower case that it
 * keeps over exports. Positions are Unicode code points of the text from 0, the end exclusive. Times are as XML Schema writes them. People
 * stand here by pseudonym: who they are is in the key, apart.
 */
export interface StudyProject {
  readonly name: string;
  readonly origin: string | null;
  readonly description: string;
  readonly author: string | null;
  readonly createdAt: string | null;
  readonly users: readonly StudyUser[];
  /** The tree of codes, each after its parent, children in their order. */
  readonly codes: readonly StudyCode[];
  readonly variables: readonly StudyVariable[];
  readonly cases: readonly StudyCase[];
  readonly sources: readonly StudySource[];
  readonly memos: readonly StudyMemo[];
  readonly themes: readonly StudyTheme[];
  /** Memos on the study as a whole. */
  readonly noted: readonly string[];
}

/** Who codes or writes. */
interface StudyUser {
  readonly guid: string;
  readonly name: string;
}

export interface StudyCode {
  readonly guid: string;
  readonly name: string;
  readonly parent: string | null;
  readonly definition: string;
  /** When to give the code, when not, and a passage that shows it; empty where nobody wrote it. */
  readonly include: string;
  readonly exclude: string;
  readonly example: string;
  /** `#rrggbb`. */
  readonly color: string | null;
  /** A folder of codes is not given to passages itself. */
  readonly isCodable: boolean;
  readonly noted: readonly string[];
}

export type VariableType = 'Text' | 'Boolean' | 'Integer' | 'Float' | 'Date' | 'DateTime';

export interface StudyVariable {
  readonly guid: string;
  readonly name: string;
  readonly type: VariableType;
  readonly description: string;
}

/** What a case or a text has for a variable, as XML Schema writes a value of its type; null: nothing is known. */
export interface StudyValue {
  readonly variable: string;
  readonly value: string | null;
}

/** Mostly a participant: what is known of it, and the passages that are its own words. */
export interface StudyCase {
  readonly guid: string;
  readonly name: string;
  readonly description: string;
  readonly values: readonly StudyValue[];
  readonly codes: readonly string[];
  readonly sources: readonly string[];
  readonly selections: readonly string[];
}

/** A code given to a passage or a whole text. */
export interface StudyCoding {
  readonly guid: string;
  readonly code: string;
  readonly author: string | null;
  readonly createdAt: string | null;
  readonly noted: readonly string[];
}

/** A passage, 0 ≤ start < end ≤ length of the text. Without codings it is a turn of a speaker, or marked for its memos. */
export interface StudySelection {
  readonly guid: string;
  readonly name: string;
  readonly description: string;
  readonly start: number;
  readonly end: number;
  readonly author: string | null;
  readonly createdAt: string | null;
  readonly codings: readonly StudyCoding[];
  readonly noted: readonly string[];
}

export interface StudySource {
  readonly guid: string;
  readonly name: string;
  readonly description: string;
  readonly text: string;
  readonly author: string | null;
  readonly createdAt: string | null;
  readonly selections: readonly StudySelection[];
  /** Codes of the text as a whole. */
  readonly codings: readonly StudyCoding[];
  readonly values: readonly StudyValue[];
  readonly noted: readonly string[];
}

export interface StudyMemo {
  readonly guid: string;
  readonly name: string;
  readonly text: string;
  readonly author: string | null;
  readonly createdAt: string | null;
}

/** Codes, texts and memos that belong together. */
export interface StudyTheme {
  readonly guid: string;
  readonly name: string;
  readonly description: string;
  readonly codes: readonly string[];
  readonly sources: readonly string[];
  readonly memos: readonly string[];
}
