import { formatNumber, formatShare, formatSigned } from '../../../core/basics/format-number.ts';
import type { Locale } from '../../../core/basics/locale.ts';
import type { CellKind } from './chart-table.ts';

/** A cell as the page prints it; a dash where there is no number. */
export const cellText = (cell: string | number | null, kind: CellKind, locale: Locale): string => {
  if (cell === null) return '–';
  if (typeof cell === 'string') return cell;
  if (kind === 'share') return formatShare(cell, locale);
  if (kind === 'points') return formatSigned(cell * 100, locale, 1);
  if (kind === 'small') return formatNumber(cell, locale, 3);
  return formatNumber(cell, locale, kind === 'day' && !Number.isInteger(cell) ? 1 : 0);
};
