/** A coding on the page: places are UTF-16 units of the text, as the browser counts. */
export interface ShownCoding {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly codeId: string;
  readonly isChanged: boolean;
  readonly isOwn: boolean;
  /** Name of the coder; null for one whose account is gone, and for what is one's own. */
  readonly coder: string | null;
  readonly kind: 'own' | 'agreed' | 'imported';
}

/** What one step of a coder added and took away. */
export interface CodingStep {
  readonly added: readonly ShownCoding[];
  readonly removed: readonly ShownCoding[];
}
