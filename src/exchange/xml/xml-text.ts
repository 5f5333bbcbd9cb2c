/** XML 1.0 has no place for these, escaped or not. */
// oxlint-disable-next-line no-control-regex
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

const wellFormed = (text: string): string => text.replace(unwritable, '\ufffd').toWellFormed();

/** A text between tags. A reader would make a line feed of a carriage return that is not escaped. */
export const xmlText = (text: string): string =>
  wellFormed(text).replace(/[&<>\r]/g, (sign) => escapes[sign] ?? sign);

/** The value of an attribute, for double quotes. A reader would make spaces of line ends and tabs that are not escaped. */
export const xmlAttribute = (text: string): string =>
  wellFormed(text).replace(/[&<>"\t\n\r]/g, (sign) => escapes[sign] ?? sign);
