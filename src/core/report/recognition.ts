/** Whether the university recognises a course taken abroad. */
export const recognitionStatuses = ['asked', 'recognised', 'refused'] as const;
export type RecognitionStatus = (typeof recognitionStatuses)[number];

/** One course of a report. */
export interface RecognitionStanding {
  readonly reportId: string;
  readonly mobilityId: string;
  readonly position: number;
  /** Credits of the host (ECTS) in tenths. */
  readonly ectsTenths: number;
  readonly status: RecognitionStatus;
  /** Credits of the university in tenths, where it recognises the course. */
  readonly localTenths: number | null;
  readonly decidedAt: string | null;
}
