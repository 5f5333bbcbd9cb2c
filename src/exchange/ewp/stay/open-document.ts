/** A written document of records, apart: what stands before its records, the records, what stands after. */
interface DocumentParts {
  readonly head: string;
  readonly body: string;
  readonly foot: string;
}

/**
 * Takes a document of our writers apart, so that documents of one kind can be written one after another as one: they begin with the
 * declaration and the root, a line each, and end with a line that closes the root.
 */
export const openDocument = (pieces: Iterable<string>): DocumentParts => {
  const text = Array.from(pieces).join('');
  const bodyAt = text.indexOf('\n', text.indexOf('\n') + 1) + 1;
  const footAt = text.lastIndexOf('\n', text.length - 2) + 1;
  if (bodyAt === 0 || footAt < bodyAt) throw new Error('not a document of our writers');
  return { head: text.slice(0, bodyAt), body: text.slice(bodyAt, footAt), foot: text.slice(footAt) };
};
