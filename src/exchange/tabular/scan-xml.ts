import { tableLimits } from './table-limits.ts';
import { TableRefused } from './table-refusal.ts';

/** What a reader of one part of a workbook wants to hear. Names come without their prefix, text unescaped. */
export interface XmlListener {
  open(name: string, attributes: string): void;
  close(name: string): void;
  text(text: string): void;
}

const greater = 0x3e;
const quote = 0x22;
const apostrophe = 0x27;

const maxDepth = 64;
const maxTag = 2 * tableLimits.cellCharacters;

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const localName = (name: string): string => (name.includes(':') ? name.slice(name.indexOf(':') + 1) : name);

/** Where the name of a tag ends. */
const firstSpace = (body: string): number => {
  let at = 0;
  while (at < body.length && body.charCodeAt(at) > 0x20) at += 1;
  return at;
};

/** Past the `>` that ends the tag begun at `from`; -1 if it has not arrived. A `>` in quotes is part of a value. */
const tagEnd = (xml: string, from: number): number => {
  let open = 0;
  for (let at = from; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (open !== 0) {
      if (code === open) open = 0;
    } else if (code === greater) return at + 1;
    else if (code === quote || code === apostrophe) open = code;
  }
  return -1;
};

/** Value of an attribute in the text between a tag's name and its end, not unescaped. */
export const rawAttribute = (attributes: string, name: RegExp): string | undefined => {
  const found = name.exec(attributes);
  return found === null ? undefined : (found[1] ?? found[2]);
};

/** The pattern by which `rawAttribute` finds an attribute: `attributePattern('r:id')`. */
export const attributePattern = (name: string): RegExp =>
  new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);

/** Replaces the five named and all numeric references; there are no others without a document type, which is refused. */
export const unescapeXml = (text: string, part: string): string =>
  !text.includes('&')
    ? text
    : text.replace(/&(#x[0-9a-fA-F]{1,6}|#[0-9]{1,7}|\w+)?;?/g, (whole, reference: string | undefined) => {
        const point = reference?.startsWith('#x')
          ? Number.parseInt(reference.slice(2), 16)
          : Number(reference?.startsWith('#') ? reference.slice(1) : Number.NaN);
        if (whole.endsWith(';') && point <= 0x10ffff) return String.fromCodePoint(point);
        const character = whole.endsWith(';') ? named[reference ?? ''] : undefined;
        if (character === undefined) throw new TableRefused('broken-workbook', { part });
        return character;
      });

/**
 * Reads XML as it arrives, without a tree. There is no document type and so there are no entities to expand or fetch.
 *
 * Refuses with `document-type-in-workbook` and `broken-workbook`.
 */
export const scanXml = (part: string, listener: XmlListener): { take(xml: string): void; end(): void } => {
  const stack: string[] = [];
  let pending = '';
  let seenRoot = false;
  const broken = (): TableRefused => new TableRefused('broken-workbook', { part });

  const past = (xml: string, end: string, from: number): number => {
    const at = xml.indexOf(end, from);
    return at < 0 ? -1 : at + end.length;
  };

  /** Past a comment, a section of plain text or an instruction; -1 when its end has not arrived. */
  const aside = (xml: string, at: number): number => {
    if (xml.startsWith('<?', at)) return past(xml, '?>', at + 2);
    if (xml.startsWith('<!--', at)) return past(xml, '-->', at + 4);
    if (xml.startsWith('<![CDATA[', at)) {
      const end = past(xml, ']]>', at + 9);
      if (end > 0) listener.text(xml.slice(at + 9, end - 3));
      return end;
    }
    if (xml.length - at < 9) return -1;
    throw xml.startsWith('<!DOCTYPE', at) || xml.startsWith('<!ENTITY', at)
      ? new TableRefused('document-type-in-workbook', { part })
      : broken();
  };

  /** Past what begins with `<` at `at`; -1 when its end has not arrived. */
  const markup = (xml: string, at: number): number => {
    const second = xml.charAt(at + 1);
    if (second === '!' || second === '?') return aside(xml, at);
    const end = tagEnd(xml, at + 1);
    if (end < 0) return -1;
    if (second === '/') {
      const name = xml.slice(at + 2, end - 1).trimEnd();
      if (stack.pop() !== name) throw broken();
      listener.close(localName(name));
      return end;
    }
    const isEmpty = xml.charAt(end - 2) === '/';
    const body = xml.slice(at + 1, end - (isEmpty ? 2 : 1));
    const space = firstSpace(body);
    const name = body.slice(0, space);
    if (name === '' || stack.length >= maxDepth) throw broken();
    seenRoot = true;
    listener.open(localName(name), body.slice(space));
    if (isEmpty) listener.close(localName(name));
    else stack.push(name);
    return end;
  };

  return {
    take(chunk) {
      const xml = pending + chunk;
      let at = 0;
      while (at < xml.length) {
        const less = xml.indexOf('<', at);
        if (less !== at) {
          if (less < 0) break;
          if (stack.length > 0) listener.text(unescapeXml(xml.slice(at, less), part));
          at = less;
        }
        const next = markup(xml, at);
        if (next < 0) break;
        at = next;
      }
      pending = xml.slice(at);
      if (pending.length > maxTag * 8) throw broken();
    },
    end() {
      if (!seenRoot || stack.length > 0 || pending.trim() !== '') throw broken();
    },
  };
};
