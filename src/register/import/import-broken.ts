/** The file broke off: nothing of it is taken in, and the import has failed for this reason. */
export class ImportBroken extends Error {
  readonly reason: string;

  constructor(reason: string, cause?: unknown) {
    super(reason, { cause });
    this.reason = reason;
  }
}
