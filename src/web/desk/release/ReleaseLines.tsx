import { formatNumber } from '../../../core/basics/format-number.ts';
import type { IndicatorLine, IndicatorRelease } from '../../../core/release/indicator-release.ts';
import { textOf } from '../../../messages.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';

/** What the release says of the country as a whole: the newest cohort of each indicator that has a value. */
export const ReleaseLines = ({ content }: { readonly content: IndicatorRelease }) => {
  const locale = useLocale();
  const say = useSay();
  const newest = new Map<string, IndicatorLine>();
  for (const line of content.lines) {
    if (line.unit !== 'all' || line.through !== line.year || line.value.value === null) continue;
    const key = `${line.indicator} ${line.month} ${line.category}`;
    if ((newest.get(key)?.year ?? 0) < line.year) newest.set(key, line);
  }
  const number = (value: number | null) =>
    value === null ? '–' : formatNumber(Math.round(value * 1000) / 1000, locale);
  const columns: readonly Column<IndicatorLine>[] = [
    {
      key: 'indicator',
      title: say('release-desk.indicator'),
      renderCell: ({ indicator, month, category }) =>
        [
          `${indicator} ${textOf(locale, `indicator.${indicator.toLowerCase()}.name`)}`,
          ...(month === null ? [] : [say('release-desk.months', { months: String(month) })]),
          ...(category === null ? [] : [category]),
        ].join(', '),
    },
    { key: 'year', title: say('release-desk.year'), isNumber: true, renderCell: ({ year }) => String(year) },
    {
      key: 'value',
      title: say('release-desk.value'),
      isNumber: true,
      renderCell: ({ value }) => number(value.value),
    },
    {
      key: 'interval',
      title: say('release-desk.interval'),
      isNumber: true,
      renderCell: ({ value: { lower, upper } }) =>
        lower === null && upper === null ? '–' : `${number(lower)}–${number(upper)}`,
    },
  ];
  return (
    <section>
      <h2>{say('release-desk.preview')}</h2>
      <DataTable
        caption={say('release-desk.preview.country')}
        columns={columns}
        rows={[...newest.values()]}
        rowKey={({ indicator, month, category }) => `${indicator} ${month} ${category}`}
        isStacked
        empty={<p>{say('release-desk.preview.none')}</p>}
      />
    </section>
  );
};
