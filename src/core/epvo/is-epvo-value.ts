import type { Json } from '../basics/json.ts';
import type { EpvoType } from './epvo-field.ts';

const most = 2 ** 31;

const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
};

/** Whether a value is of a type of the EPVO; `null` is of every type. */
export const isEpvoValue = (value: Json, type: EpvoType): boolean => {
  if (value === null) return true;
  switch (type) {
    case 'int32':
      return typeof value === 'number' && Number.isInteger(value) && value >= -most && value < most;
    case 'double':
      return typeof value === 'number' && Number.isFinite(value);
    case 'boolean':
      return typeof value === 'boolean';
    case 'string':
      return typeof value === 'string';
    case 'date':
      return typeof value === 'string' && isDay(value);
    case 'datetime':
      return typeof value === 'string' && !Number.isNaN(Date.parse(value));
  }
};
