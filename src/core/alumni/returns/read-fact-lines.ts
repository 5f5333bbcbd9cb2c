import { evidenceLadder } from '../../obligation/evidence.ts';
import { lots } from '../lot.ts';
import { horizons, type Horizon } from '../return-dimensions.ts';
import type { FactColumns, FactKinds } from './fact-columns.ts';
import { letterCodes } from './letter-codes.ts';
import { placeCodes } from './place-codes.ts';

const [places, rungs, arms] = [letterCodes(placeCodes), letterCodes(evidenceLadder), letterCodes(lots)];

const kindsOf = (words: string): FactKinds => {
  const [cohort = '', country = '', region = '', level = '', funding = '', field = ''] = words.split(' ');
  return { cohort, country, region, level, funding, field };
};

const [minus, zero] = ['-'.charCodeAt(0), '0'.charCodeAt(0)];

/**
 * Lines of facts as the register keeps them (column `line` of `return_fact`), all of an institution in one text with a line each, into
 * columns at one horizon: `2026 DEU europe master state 06;ial-r--srn8000,,12,,31,`. Of a hundred thousand lines each sign is looked at
 * once. Throws RangeError on a line of another shape.
 */
export const readFactLines = (
  texts: readonly { readonly institutionId: string; readonly lines: string; readonly count: number }[],
  horizon: Horizon,
): FactColumns => {
  const size = texts.reduce((sum, { count }) => sum + count, 0);
  const days = (): Int32Array => new Int32Array(size);
  const codes = (): Uint8Array => new Uint8Array(size);
  const kinds: FactKinds[] = [];
  const found = {
    ...{ institution: new Uint16Array(size), kind: new Uint32Array(size), endedOn: days(), asked: codes() },
    ...{ at: codes(), evidence: codes(), first: codes(), lot: codes() },
    ...{ away: days(), returned: days(), firstAfter: days(), firstBy: days(), death: days() },
  };
  const numbers = [
    found.endedOn,
    found.away,
    found.returned,
    found.firstAfter,
    found.firstBy,
    found.death,
  ] as const;
  const known = new Map<string, number>();
  const atPlace = horizons.indexOf(horizon);
  let row = 0;
  for (const [own, { lines }] of texts.entries()) {
    for (let at = 0; at < lines.length;) {
      const end = lines.indexOf(';', at);
      const words = lines.slice(at, end);
      let kind = known.get(words);
      if (kind === undefined) {
        kind = kinds.push(kindsOf(words)) - 1;
        known.set(words, kind);
      }
      const letter = (offset: number): number => lines.charCodeAt(end + offset);
      const code = (table: Uint8Array, offset: number): number => table[letter(offset)] ?? 0;
      found.institution[row] = own;
      found.kind[row] = kind;
      found.asked[row] =
        (letter(1) === minus ? 0 : 1) + (letter(2) === minus ? 0 : 2) + (letter(3) === minus ? 0 : 4);
      found.at[row] = code(places, 4 + atPlace);
      found.evidence[row] = code(rungs, 8);
      found.first[row] = code(places, 9);
      found.lot[row] = code(arms, 10);
      at = end + 11;
      for (let place = 0; place < numbers.length; place += 1) {
        let value = -1;
        for (; at < lines.length; at += 1) {
          const digit = lines.charCodeAt(at) - zero;
          if (digit < 0) break;
          value = (value < 0 ? 0 : value * 10) + digit;
        }
        const column = numbers[place];
        if (column !== undefined) column[row] = value;
        at += 1;
      }
      row += 1;
    }
  }
  if (row !== size) throw new RangeError(`${row} lines of ${size}`);
  return { size, institutions: texts.map(({ institutionId }) => institutionId), kinds, ...found };
};
