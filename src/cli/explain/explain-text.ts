import { formatNumber } from '../../core/basics/format-number.ts';
import type { Locale } from '../../core/basics/locale.ts';
import { partRoles } from '../../core/release/explain/part-role.ts';
import { text, textOf } from '../../messages.ts';
import { alignedColumns } from '../aligned-columns.ts';
import type { ToldCell } from './told-cell.ts';

const columns = ['university', 'record', 'part', 'counted', 'journal'] as const;

/** The figure, and a line for each record with where it was counted and the numbers of its entries in the journal of its university. */
export const explainText = (
  { indicator, cell, value, publishable, rows, entries }: ToldCell,
  locale: Locale,
): string => {
  const shown = (number: number | null): string =>
    number === null ? '–' : formatNumber(number, locale, Number.isInteger(number) ? 0 : 4);
  const { university, month, category } = cell;
  const year = String(cell.year);
  const place = [
    `${indicator} ${textOf(locale, `indicator.${indicator.toLowerCase()}.name`)}`,
    university === null
      ? text(locale, 'explain.place.all', { year })
      : text(locale, 'explain.place.university', { university, year }),
    ...(month === null ? [] : [text(locale, 'explain.place.month', { month: String(month) })]),
    ...(category === null ? [] : [category]),
  ];
  const [reason] = publishable.reasons;
  const isHeld = publishable.value === null && value.value !== null && reason !== undefined;
  const sequences = Map.groupBy(entries, ({ institution, record }) => `${institution} ${record}`);
  const lines = rows.map(({ university: own, record, part, counted, numbers }) => [
    own,
    record,
    part ??
      Object.entries(numbers)
        .map(([name, number]) => `${name} ${shown(number)}`)
        .join(', '),
    counted === null ? '' : text(locale, `explain.counted.${counted}`),
    (sequences.get(`${own} ${record}`) ?? []).map(({ sequence }) => String(sequence)).join(' '),
  ]);
  return [
    place.join(', '),
    text(locale, 'explain.value', { value: shown(value.value) }),
    ...(value.lower === null && value.upper === null
      ? []
      : [text(locale, 'explain.interval', { lower: shown(value.lower), upper: shown(value.upper) })]),
    text(locale, 'explain.numerator', { value: shown(value.numerator) }),
    text(locale, 'explain.denominator', { value: shown(value.denominator) }),
    ...value.reasons.map((code) => textOf(locale, `indicator.reason.${code}`)),
    ...(isHeld
      ? [text(locale, 'explain.not-publishable', { reason: textOf(locale, `indicator.reason.${reason}`) })]
      : []),
    ...partRoles
      .filter((role) => rows.some(({ counted }) => counted === role))
      .map(
        (role) =>
          `${text(locale, `explain.counted.${role}`)}: ${rows.filter(({ counted }) => counted === role).length}`,
      ),
    '',
    text(locale, 'explain.internal'),
    ...alignedColumns([columns.map((column) => text(locale, `explain.column.${column}`)), ...lines]),
    '',
  ].join('\n');
};
