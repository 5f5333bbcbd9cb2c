import type { Elmo } from '../elmo/elmo.ts';

/** Share of students with a grade, in per cent. */
export interface GradeFrequency {
  readonly label: string | null;
  readonly percentage: string | null;
}

/** How often each grade was given in a field of study, as the EGRACONS project has it. */
export interface GradeTable {
  readonly iscedCode: string | null;
  readonly grades: readonly GradeFrequency[];
}

/** A transcript of records of Erasmus Without Paper, Incoming Mobility ToRs 3.0.0. */
export interface Transcript {
  readonly omobilityId: string | null;
  /** `2025/2026`, as the receiving institution counts; version 2 has none. */
  readonly receivingYear: string | null;
  readonly elmo: Elmo | null;
  readonly gradeTables: readonly GradeTable[] | null;
}
