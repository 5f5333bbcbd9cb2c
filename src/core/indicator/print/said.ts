/** A sentence or word by its message, so that page and paper say the same in each language. */
export interface Said {
  readonly key: string;
  readonly params: Readonly<Record<string, string | number>>;
}
