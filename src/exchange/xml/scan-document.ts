import { SaxesParser } from 'saxes';
import { XmlRefused } from './xml-refused.ts';

/** What a reader of a document wants to hear. Names come without their prefix, attributes as written, text unescaped and in pieces. */
interface DocumentListener {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(name: string): void;
  text(text: string): void;
}

interface DocumentLimits {
  readonly depth: number;
  readonly elements: number;
}

/** Characters before the root. The library says a document type when it has read all of it, and one may have no end. */
const longestProlog = 65_536;
const step = 4096;

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Reads any well-formed XML 1.0 as it arrives (docs/adr/0029-xml.md). Line ends become line feeds as the standard has them, but for `&#13;`. There is no entity
 * but the five named and the numeric ones: a document type is refused, and nothing that stands in it is ever looked at.
 *
 * Throws XmlRefused: `broken-xml`, `document-type`, `too-deep`, `too-many-elements`.
 */
export const scanDocument = (
  listener: DocumentListener,
  limits: DocumentLimits,
): { take(xml: string): void; end(): void } => {
  const parser = new SaxesParser({ xmlns: false, position: true });
  let [depth, elements] = [0, 0];
  const refuse = (code: XmlRefused['code']): never => {
    throw new XmlRefused(code, parser.line);
  };
  parser.on('error', () => refuse('broken-xml'));
  parser.on('doctype', () => refuse('document-type'));
  let prolog = 0;
  const hasRoot = (): boolean => elements > 0;
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    elements += 1;
    if (depth > limits.depth) refuse('too-deep');
    if (elements > limits.elements) refuse('too-many-elements');
    listener.open(localName(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    listener.close(localName(name));
  });
  const text = (words: string): void => {
    if (depth > 0) listener.text(words);
  };
  parser.on('text', text);
  parser.on('cdata', text);
  return {
    take(xml) {
      let at = 0;
      while (!hasRoot() && at < xml.length) {
        parser.write(xml.slice(at, at + step));
        at += step;
        prolog += step;
        if (!hasRoot() && prolog > longestProlog) refuse('broken-xml');
      }
      if (at < xml.length) parser.write(at === 0 ? xml : xml.slice(at));
    },
    end() {
      parser.close();
    },
  };
};
