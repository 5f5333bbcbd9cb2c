import sax from 'sax';
import { XmlRefused } from './xml-refusal.ts';

/** What a reader of a document wants to hear. Names come without their prefix, attributes as written, text unescaped and in pieces. */
export interface DocumentListener {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(name: string): void;
  text(text: string): void;
}

export interface DocumentLimits {
  readonly depth: number;
  readonly elements: number;
}

/** Only the five entities of XML, not those of HTML; the types of the library do not know the option. */
const options: sax.SAXOptions & { readonly strictEntities: boolean } = {
  strictEntities: true,
  position: true,
};

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Reads any XML 1.0 as it arrives (docs/adr/0029-xml.md). Line ends become line feeds as the standard has them, but for `&#13;`. There is no entity but the
 * five named and the numeric ones: a document type is refused before anything in it is looked at.
 *
 * Throws XmlRefused: `broken-xml`, `document-type`, `too-deep`, `too-many-elements`, `name-too-long`.
 */
export const scanDocument = (
  listener: DocumentListener,
  limits: DocumentLimits,
): { take(xml: string): void; end(): void } => {
  const parser = sax.parser(true, options);
  let [depth, elements] = [0, 0];
  let pending = '';
  const refuse = (code: XmlRefused['code']): never => {
    throw new XmlRefused(code, parser.line + 1);
  };
  parser.onerror = ({ message }) => {
    refuse(message.startsWith('Max buffer') ? 'name-too-long' : 'broken-xml');
  };
  // Both are said before the end of the declaration is read: what stands in it is never kept.
  parser.onsgmldeclaration = () => refuse('document-type');
  parser.ondoctype = () => refuse('document-type');
  parser.onopentag = ({ name, attributes }) => {
    depth += 1;
    elements += 1;
    if (depth > limits.depth) refuse('too-deep');
    if (elements > limits.elements) refuse('too-many-elements');
    const own: Record<string, string> = {};
    for (const [key, value] of Object.entries(attributes))
      own[key] = typeof value === 'string' ? value : value.value;
    listener.open(localName(name), own);
  };
  parser.onclosetag = (name) => {
    depth -= 1;
    listener.close(localName(name));
  };
  const text = (words: string): void => {
    if (depth > 0) listener.text(words);
  };
  parser.ontext = text;
  parser.oncdata = text;
  return {
    take(xml) {
      const whole = pending + xml;
      // The second half of a line end may still be on its way.
      pending = whole.endsWith('\r') ? '\r' : '';
      const ready = pending === '' ? whole : whole.slice(0, -1);
      parser.write(ready.includes('\r') ? ready.replace(/\r\n?/g, '\n') : ready);
    },
    end() {
      if (elements === 0) refuse('broken-xml');
      parser.close();
    },
  };
};
