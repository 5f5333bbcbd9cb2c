/** What was settled for one code of one unit. */
export interface SettledCode {
  readonly transcriptId: string;
  readonly startPoint: number;
  readonly endPoint: number;
  readonly codeId: string;
  readonly isGiven: boolean;
}

/** How a settlement is found. */
export const placeOfCode = ({
  transcriptId,
  startPoint,
  endPoint,
  codeId,
}: Omit<SettledCode, 'isGiven'>): string => `${transcriptId} ${startPoint} ${endPoint} ${codeId}`;
