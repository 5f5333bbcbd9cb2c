import type { Complete } from './complete.ts';
import type { Form } from './form.ts';

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** A record in its element, on a line of its own. */
export const recordLine = <Value>(tag: string, form: Form<Value>, value: Complete<Value>): string => {
  const { attributes, content } = form.write(value);
  return `<${tag}${attributes}>${content}</${tag}>\n`;
};

const pieceLength = 65_536;

/** Text in pieces of some 64,000 signs, so that a file is not written for every record. */
export function* inPieces(lines: Iterable<string>): Generator<string, void> {
  let piece = '';
  for (const line of lines) {
    piece += line;
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}

function* lines<Value>(
  root: string,
  namespaces: string,
  tag: string,
  form: Form<Value>,
  values: Iterable<Complete<Value>>,
): Generator<string, void> {
  yield `${xmlDeclaration}<${root}${namespaces}>\n`;
  for (const value of values) yield recordLine(tag, form, value);
  yield `</${root}>\n`;
}

/**
 * A document of records, one by one as they come: little more than the record in hand is held. Equal records are equal bytes; there is
 * no time and no chance in it.
 */
export const writeRecords = <Value>(...document: Parameters<typeof lines<Value>>): Generator<string, void> =>
  inPieces(lines(...document));
