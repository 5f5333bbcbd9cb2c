import type { Json } from '../../core/basics/json.ts';
import type { EpvoType } from '../../core/epvo/epvo-field.ts';
import { isEpvoValue } from '../../core/epvo/is-epvo-value.ts';

const booleans: Readonly<Record<string, boolean>> = { true: true, '1': true, false: false, '0': false };

/** A cell of a downloaded table as a value of its field: empty is `null`; `undefined` where it cannot be read so. */
export const readCell = (cell: string, type: EpvoType): Json | undefined => {
  const text = cell.trim();
  if (text === '') return null;
  if (type === 'string') return text;
  if (type === 'boolean') return booleans[text.toLowerCase()];
  if (type === 'date') {
    const day = /^(\d{4}-\d{2}-\d{2})([T ]00:00.*)?$/.exec(text)?.[1];
    return day !== undefined && isEpvoValue(day, type) ? day : undefined;
  }
  if (type === 'datetime') return isEpvoValue(text, type) ? text : undefined;
  const value = /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
  return value !== undefined && isEpvoValue(value, type) ? value : undefined;
};
