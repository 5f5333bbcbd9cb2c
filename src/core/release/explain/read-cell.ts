import { accept, refuse, type Result } from '../../basics/result.ts';
import type { Cell } from './cell.ts';

const keys = ['university', 'year', 'month', 'category'] as const;

/** A cell as people write it: `university=uni-001,year=2025,month=12`; `university=all`, or none, for all. Refuses anything else. */
export const readCell = (
  given: string,
): Result<Cell, { readonly code: 'cell-form'; readonly given: string }> => {
  const fault = refuse({ code: 'cell-form' as const, given });
  const found = new Map<string, string>();
  for (const pair of given.split(',')) {
    const [key = '', ...rest] = pair.split('=');
    const [name, value] = [key.trim(), rest.join('=').trim()];
    if (!keys.some((one) => one === name) || value === '' || found.has(name)) return fault;
    found.set(name, value);
  }
  const [year, month] = [found.get('year') ?? '', found.get('month')];
  if (!/^\d{4}$/.test(year) || (month !== undefined && !/^\d{1,3}$/.test(month))) return fault;
  const university = found.get('university') ?? 'all';
  return accept({
    university: university === 'all' ? null : university,
    year: Number(year),
    month: month === undefined ? null : Number(month),
    category: found.get('category') ?? null,
  });
};
