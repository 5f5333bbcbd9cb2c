import { accept, refuse, type Result } from '../basics/result.ts';
import type { TableFault } from './table-fault.ts';

/** More persons than there are; sums of as many cells as a table may have stay exact. */
const mostPersons = 10_000_000_000;

/** A count of persons as it stands in a file, spaces between groups of digits allowed. */
export const readCount = (typed: string): Result<number, Pick<TableFault, 'code' | 'params'>> => {
  const plain = typed.replaceAll(/[\s\u00a0\u202f]/g, '');
  const params = { value: typed };
  if (plain === '') return refuse({ code: 'count-empty', params: {} });
  if (/^\d+(?:[.,]0+)?$/.test(plain)) {
    const value = Number(plain.replace(',', '.'));
    return value <= mostPersons
      ? accept(value)
      : refuse({ code: 'count-too-large', params: { ...params, limit: String(mostPersons) } });
  }
  if (/^[-−]\d+(?:[.,]\d+)?$/.test(plain)) return refuse({ code: 'count-negative', params });
  if (/^\d*[.,]\d+$/.test(plain)) return refuse({ code: 'count-fractional', params });
  return refuse({ code: 'count-not-a-number', params });
};
