/** Unwinds a reader of XML. `line` counts from 1. */
export class XmlRefused extends Error {
  readonly code: 'broken-xml' | 'document-type' | 'too-deep' | 'too-many-elements';
  readonly line: number;

  constructor(code: XmlRefused['code'], line: number) {
    super(`${code} in line ${line}`);
    this.code = code;
    this.line = line;
  }
}
