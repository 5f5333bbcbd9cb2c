import type { ByteBudget } from './byte-budget.ts';
import { attributePattern, rawAttribute, unescapeXml } from './scan-xml.ts';
import { readPart } from './xlsx-part.ts';
import type { ZipDirectory } from './zip-directory.ts';

const numFmtId = attributePattern('numFmtId');
const formatCode = attributePattern('formatCode');

/** Number formats that every program knows by number and that show a date or a time (ECMA-376 part 1, 18.8.30). */
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** Whether a format shows a date once its literal texts, colours and conditions are taken out. */
const showsDate = (code: string): boolean => {
  const bare = code.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  return /[dyhs]|mm/i.test(bare) && !/general/i.test(bare);
};

/** Which cell styles (by their number) show the cell's number as a date. */
export const readDateStyles = async (
  zip: ZipDirectory,
  part: string,
  budget: ByteBudget,
): Promise<ReadonlySet<number>> => {
  const dateFormats = new Set<number>();
  const styles = new Set<number>();
  let style = 0;
  let isCellStyles = false;
  await readPart(zip, part, budget, {
    open(name, attributes) {
      const format = Number(rawAttribute(attributes, numFmtId) ?? 0);
      if (name === 'cellXfs') isCellStyles = true;
      if (name === 'numFmt' && showsDate(unescapeXml(rawAttribute(attributes, formatCode) ?? '', part))) {
        dateFormats.add(format);
      }
      if (name !== 'xf' || !isCellStyles) return;
      if (isBuiltInDate(format) || dateFormats.has(format)) styles.add(style);
      style += 1;
    },
    close(name) {
      if (name === 'cellXfs') isCellStyles = false;
    },
    text: () => undefined,
  });
  return styles;
};
