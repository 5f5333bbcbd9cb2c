const special = /[\\\t\n\r]/;
const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

const escape = (text: string): string =>
  special.test(text) ? text.replaceAll(new RegExp(special, 'g'), (sign) => escapes[sign] ?? sign) : text;

/** Rows in the text format of PostgreSQL's COPY, in pieces of about 64 kB. An undefined field is NULL. */
export const copyText = function* (rows: Iterable<readonly (string | undefined)[]>): Generator<string> {
  let piece = '';
  for (const row of rows) {
    let separator = '';
    for (const field of row) {
      piece += separator + (field === undefined ? '\\N' : escape(field));
      separator = '\t';
    }
    piece += '\n';
    if (piece.length > 65_536) {
      yield piece;
      piece = '';
    }
  }
  if (piece !== '') yield piece;
};
