/** Which release a command is about. */
export interface ReleaseInput {
  readonly id: string;
}
