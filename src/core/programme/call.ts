import type { CallRules } from './rules.ts';

/** What is so of a call. Its rules are content, one version after the other; the entry names them by fingerprint. */
export interface CallStanding {
  readonly programmeId: string;
  /** The version of the rules that holds now, from 1. */
  readonly version: number;
  readonly rulesSha256: string;
  readonly rubricSha256: string;
  readonly draftedAt: string;
  readonly announcedAt: string | null;
  /** `null` while a draft has no date; never once it is announced. */
  readonly opensAt: string | null;
  readonly closesAt: string | null;
  readonly graceMinutes: number;
  /** Made in a demonstration: nothing of it reaches a release. */
  readonly isDemonstration: boolean;
}

export interface ProgrammeStanding {
  readonly institutionId: string;
  readonly createdAt: string;
}

/** A call with its rules as they hold now. */
export interface Call {
  readonly id: string;
  readonly standing: CallStanding;
  readonly rules: CallRules;
}
