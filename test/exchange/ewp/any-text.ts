import * as fc from 'fast-check';

/** Any character that XML 1.0 holds, those that have to be escaped more often than others. */
const character = fc.oneof(
  fc.constantFrom(
    '<',
    '>',
    '&',
    '"',
    "'",
    '\r',
    '\n',
    '\t',
    ' ',
    ']]>',
    '&amp;',
    '\u0085',
    '\u2028',
    'Ә',
    '🏔️',
  ),
  fc
    .integer({ min: 0x20, max: 0x10_ff_ff })
    .filter((code) => !(code >= 0xd8_00 && code <= 0xdf_ff) && code !== 0xff_fe && code !== 0xff_ff)
    .map((code) => String.fromCodePoint(code)),
);

/** A text that says something. */
export const anyText = fc
  .array(character, { minLength: 1, maxLength: 30 })
  .map((characters) => characters.join(''))
  .filter((text) => text.trim() !== '');
