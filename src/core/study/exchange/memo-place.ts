/** Where a memo of the file belongs. */
export interface MemoPlace {
  readonly target: 'study' | 'transcript' | 'passage' | 'code';
  readonly targetId: string | null;
  readonly start: number | null;
  readonly end: number | null;
}
