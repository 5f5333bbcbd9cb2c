import { formatNumber, formatShare } from '../../../core/basics/format-number.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';

interface CountRow {
  readonly key: string;
  readonly name: string;
  /** `null`: some, but too few to tell. */
  readonly people: number | null;
}

/** How many people are in each of a few rows, with their shares of all rows where every row is told. */
export const ReturnCounts = ({
  id,
  title,
  about,
  head,
  rows,
  empty,
}: {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly head: string;
  readonly rows: readonly CountRow[];
  /** Why there is no row. */
  readonly empty: string;
}) => {
  const locale = useLocale();
  const say = useSay();
  const sum = rows.reduce<number | null>(
    (total, { people }) => (total === null || people === null ? null : total + people),
    0,
  );
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p>{about}</p>
      <DataTable
        caption={title}
        isCaptionSeen={false}
        columns={[
          { key: 'name', title: head, renderCell: ({ name }: CountRow) => name },
          {
            key: 'people',
            title: say('returns.column.people'),
            isNumber: true,
            renderCell: ({ people }: CountRow) =>
              people === null ? say('returns.hidden') : formatNumber(people, locale),
          },
          ...(sum === null || sum === 0
            ? []
            : [
                {
                  key: 'share',
                  title: say('returns.column.share'),
                  isNumber: true,
                  renderCell: ({ people }: CountRow) => formatShare((people ?? 0) / sum, locale),
                },
              ]),
        ]}
        rows={rows}
        rowKey={({ key }) => key}
        empty={<p>{empty}</p>}
      />
    </section>
  );
};
