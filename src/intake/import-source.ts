/** A file on its way in; read once. */
export interface ImportSource {
  /** Its name, without folders. */
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array> | Uint8Array;
}
