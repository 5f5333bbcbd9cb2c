import { formatNumber } from '../../../core/basics/format-number.ts';
import { Facts } from '../../ui/Facts.tsx';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';

/** What becomes of the rows of a file. `imported` counts what is new and what changed; several rows may be of one record. */
export const CountList = ({
  counts: { rows, imported, changed, unchanged, rejected },
  records,
}: {
  readonly counts: Readonly<Record<'rows' | 'imported' | 'changed' | 'unchanged' | 'rejected', number>>;
  /** How many records the good rows are of, where it is known. */
  readonly records?: number | undefined;
}) => {
  const locale = useLocale();
  const say = useSay();
  const number = (value: number) => formatNumber(value, locale);
  return (
    <Facts
      rows={[
        { title: say('import-page.count.rows'), value: number(rows) },
        { title: say('import-page.count.new'), value: number(imported - changed) },
        { title: say('import-page.count.changed'), value: number(changed) },
        { title: say('import-page.count.unchanged'), value: number(unchanged) },
        { title: say('import-page.count.rejected'), value: number(rejected) },
        ...(records === undefined
          ? []
          : [{ title: say('import-page.count.records'), value: number(records) }]),
      ]}
    />
  );
};
