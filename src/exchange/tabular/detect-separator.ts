const separators = [',', ';', '\t'] as const;
type Separator = (typeof separators)[number];

/** The first record with what stands in quotes taken out, as far as it has arrived. */
const firstRecord = (text: string): string => {
  const unquoted = text.trimStart().replace(/"(?:[^"]|"")*"?/g, '');
  const end = unquoted.search(/[\r\n]/);
  return end < 0 ? unquoted : unquoted.slice(0, end);
};

/** Comma, semicolon or tab: whichever the header has most of; a name that ends in `.tsv` decides alone. */
export const detectSeparator = (head: string, name: string): Separator => {
  if (/\.(tsv|tab)(\.gz)?$/i.test(name)) return '\t';
  const header = firstRecord(head);
  let best: Separator = ',';
  for (const separator of separators) {
    if (header.split(separator).length > header.split(best).length) best = separator;
  }
  return best;
};
