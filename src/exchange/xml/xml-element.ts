/** An element of a document that is small enough to be held. */
export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  /** As written, with prefixes. */
  readonly attributes: Readonly<Record<string, string>>;
  /** All text directly in it. */
  text: string;
  readonly children: XmlElement[];
}
