/** Detailed fields in use, by narrow field: `023:0129` are 0230, 0231, 0232 and 0239. */
const detailed = [
  '000:0 001:1 002:1 003:1 009:9',
  '011:012349 018:8',
  '020:0 021:0123459 022:012389 023:0129 028:8 029:9',
  '030:0 031:012349 032:0129 038:8 039:9',
  '040:0 041:012345679 042:1 048:8 049:9',
  '050:0 051:0129 052:0129 053:01239 054:012 058:8 059:9',
  '061:01239 068:8',
  '070:0 071:01234569 072:012349 073:012 078:8 079:9',
  '080:0 081:0129 082:1 083:1 084:1 088:8 089:9',
  '090:0 091:012345679 092:01239 098:8 099:9',
  '100:0 101:0123459 102:0129 103:0129 104:1 108:8 109:9',
  '999:9',
];

const codes: ReadonlySet<string> = new Set(
  detailed
    .flatMap((narrow) => narrow.split(' '))
    .flatMap((line) => {
      const [narrow = '', digits = ''] = line.split(':');
      return Array.from(digits, (digit) => narrow + digit);
    }),
);

/**
 * Whether a text is a detailed field of ISCED-F 2013 (UNESCO Institute for Statistics, "ISCED Fields of Education and Training
 * 2013"): four digits, with what is not further defined (`0210`, `0200`), crosses fields (`0288`) or is classed nowhere else (`0219`).
 */
export const isIscedF = (text: string): boolean => codes.has(text);
