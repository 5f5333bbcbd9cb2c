import type { ByteBudget } from './byte-budget.ts';
import { tableLimits } from './table-limits.ts';
import { TableRefused } from './table-refusal.ts';
import { readPart } from './xlsx-part.ts';
import type { ZipDirectory } from './zip-directory.ts';

/** The texts that cells refer to by number. Formatting runs are joined, phonetic guides left out. */
export const readSharedStrings = async (
  zip: ZipDirectory,
  part: string,
  budget: ByteBudget,
): Promise<string[]> => {
  const strings: string[] = [];
  let current = '';
  let isText = false;
  let isPhonetic = false;
  await readPart(zip, part, budget, {
    open(name) {
      if (name === 'si') current = '';
      if (name === 'rPh') isPhonetic = true;
      isText = name === 't' && !isPhonetic;
    },
    close(name) {
      if (name === 'si') strings.push(current);
      if (name === 'rPh') isPhonetic = false;
      isText = false;
    },
    text(text) {
      if (!isText) return;
      current += text;
      if (current.length > tableLimits.cellCharacters) {
        throw new TableRefused('cell-too-long', { limit: tableLimits.cellCharacters });
      }
    },
  });
  return strings;
};
