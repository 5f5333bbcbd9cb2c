import type { Complete } from './complete.ts';
import type { Form } from './form.ts';

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** A record in its element, on a line of its own. */
export const recordLine = <Value>(tag: string, form: Form<Value>, value: Complete<Value>): string => {
  const { attributes, content } = form.write(value);
  return `<${tag}${attributes}>${content}</${tag}>\n`;
};

/**
 * A document of records, one by one as they come: nothing but the record in hand is held. Equal records are equal bytes; there is no
 * time and no chance in it.
 */
export function* writeRecords<Value>(
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
