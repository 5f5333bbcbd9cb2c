import { formatNumber } from '../../../core/basics/format-number.ts';
import type { IndicatorRelease, Transparency } from '../../../core/release/indicator-release.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { tableName } from './table-name.ts';

type Range = Transparency['ranges'][number];

/** So many ranges are shown; all are in the file of the release. */
const mostShown = 100;

/** What everybody can find out of each cell that is not printed, those first of which it is too much. */
export const ReleaseAttack = ({ content }: { readonly content: IndicatorRelease }) => {
  const locale = useLocale();
  const say = useSay();
  const { ranges, differences, against, isSafe } = content.transparency;
  const names = new Map(content.universities.map(({ id, name }) => [id, name[locale]]));
  const shown = ranges.toSorted((a, b) => Number(a.isSafe) - Number(b.isSafe)).slice(0, mostShown);
  const columns: readonly Column<Range>[] = [
    {
      key: 'table',
      title: say('release-desk.counts'),
      renderCell: ({ table, year, month }) => tableName({ id: table, year, month }, locale),
    },
    { key: 'row', title: say('release-desk.row'), renderCell: ({ row }) => names.get(row) ?? row },
    { key: 'column', title: say('release-desk.column'), renderCell: ({ column }) => column },
    {
      key: 'range',
      title: say('release-desk.range'),
      renderCell: ({ lower, upper }) =>
        upper === null
          ? say('release-desk.range.open', { lower: formatNumber(lower, locale) })
          : `${formatNumber(lower, locale)}–${formatNumber(upper, locale)}`,
    },
    {
      key: 'verdict',
      title: say('release-desk.verdict'),
      renderCell: (range) => say(range.isSafe ? 'release-desk.safe' : 'release-desk.unsafe'),
    },
  ];
  return (
    <section>
      <h2>{say('release-desk.attack')}</h2>
      <Notice isDone={isSafe}>
        {say(isSafe ? 'release-desk.attack.safe' : 'release-desk.attack.unsafe')}
      </Notice>
      <p>
        {say('release-desk.attack.against', {
          count: against.length,
          shown: formatNumber(against.length, locale),
        })}
      </p>
      {differences.length === 0 ? undefined : (
        <ul>
          {differences.map(({ smaller, larger, persons }) => (
            <li key={`${smaller} ${larger}`}>
              {say('release-desk.difference', { smaller, larger, persons: formatNumber(persons, locale) })}
            </li>
          ))}
        </ul>
      )}
      <DataTable
        caption={say('release-desk.ranges')}
        columns={columns}
        rows={shown}
        rowKey={({ table, year, month, row, column }) => [table, year, month, row, column].join(' ')}
        isStacked
        empty={<p>{say('release-desk.ranges.none')}</p>}
      />
      {ranges.length > mostShown ? (
        <p>{say('release-desk.ranges.more', { count: formatNumber(ranges.length - mostShown, locale) })}</p>
      ) : undefined}
    </section>
  );
};
