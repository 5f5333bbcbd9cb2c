/** One unit of a text and the codes each coder gave it; a coder who did not code it is absent. */
export interface CodedUnit {
  readonly unit: string;
  readonly codesBy: ReadonlyMap<string, ReadonlySet<string>>;
}
