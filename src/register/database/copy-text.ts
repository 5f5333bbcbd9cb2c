const special = /[\\\t\n\r]/;
const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

const escape = (text: string): string =>
  special.test(text) ? text.replaceAll(new RegExp(special, 'g'), (sign) => escapes[sign] ?? sign) : text;

/** Rows in the text format of PostgreSQL's COPY. An undefined field is NULL. */
export const copyText = (rows: Iterable<readonly (string | undefined)[]>): string => {
  let text = '';
  for (const row of rows) {
    let separator = '';
    for (const field of row) {
      text += separator + (field === undefined ? '\\N' : escape(field));
      separator = '\t';
    }
    text += '\n';
  }
  return text;
};
