import type { CodeLists } from './code-lists.ts';
import { fold } from './fold.ts';
import type { ImportProfile } from './import-profile.ts';
import type { TargetField } from './import-target.ts';
import { readDay, readMonth, readYear } from './read-day.ts';
import { readNumber, readWhole } from './read-number.ts';
import type { RowFaultCode } from './row-fault.ts';

/** Why a cell has no value. */
interface CellFault {
  readonly code: RowFaultCode;
  readonly params: Readonly<Record<string, string>>;
}

/** A trimmed cell that is not empty → its value, or why not. */
export type CellReader = (text: string) => string | number | CellFault;

const longestText = 1000;
const code = /^[\p{L}\p{N}][\p{L}\p{N} ._/:()#-]{0,99}$/u;

const fault = (code: RowFaultCode, params: CellFault['params'] = {}): CellFault => ({ code, params });

const plainReader = (
  field: TargetField,
  profile: Pick<ImportProfile, 'dayOrder' | 'decimalSign'>,
  lists: CodeLists,
): CellReader => {
  const { kind, longest = longestText, values = [] } = field;
  const { dayOrder, decimalSign } = profile;
  switch (kind) {
    case 'text':
      return (text) => (text.length <= longest ? text : fault('too-long', { limit: String(longest) }));
    case 'code':
      return (text) => (code.test(text) ? text : fault('not-code'));
    case 'whole':
      return (text) => readWhole(text) ?? fault('not-whole');
    case 'amount':
      return (text) => readNumber(text, decimalSign) ?? fault('not-amount', { sign: decimalSign });
    case 'day':
      return (text) => readDay(text, dayOrder) ?? fault('not-day');
    case 'month':
      return (text) => readMonth(text, dayOrder) ?? fault('not-month');
    case 'year':
      return (text) => readYear(text) ?? fault('not-year');
    case 'country':
      return (text) => lists.countryOf(text) ?? fault('unknown-country');
    case 'currency':
      return (text) => {
        const upper = text.toUpperCase();
        return lists.currencies.has(upper) ? upper : fault('unknown-currency');
      };
    case 'list': {
      const byName = new Map(values.map((value) => [fold(value), value]));
      return (text) => byName.get(fold(text)) ?? fault('not-listed', { values: values.join(', ') });
    }
  }
};

const remembered: ReadonlySet<TargetField['kind']> = new Set(['country', 'currency', 'list', 'day', 'month']);
/** Words a column remembers; a column of more different ones is read anew each time. */
const mostRemembered = 20_000;

/** How the cells of a column are read: the profile's own words first, then the field's kind. */
export const cellReader = (field: TargetField, profile: ImportProfile, lists: CodeLists): CellReader => {
  const own = Object.entries(profile.values[field.id] ?? {});
  const plain = plainReader(field, profile, lists);
  const words = new Map(own);
  const folded = new Map(own.map(([word, value]) => [fold(word), value]));
  const blanks = new Set(profile.blanks);
  const read: CellReader =
    own.length === 0
      ? plain
      : (text) => {
          const meant = words.get(text) ?? folded.get(fold(text));
          return meant === undefined ? plain(text) : plain(meant);
        };
  const orBlank: CellReader = blanks.size === 0 ? read : (text) => (blanks.has(text) ? '' : read(text));
  if (!remembered.has(field.kind)) return orBlank;
  const known = new Map<string, string | number | CellFault>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = orBlank(text);
    if (known.size < mostRemembered) known.set(text, value);
    return value;
  };
};
