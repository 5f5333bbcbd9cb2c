import { formatNumber } from '../../../core/basics/format-number.ts';
import { Facts } from '../../ui/Facts.tsx';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';

/** What becomes of the rows of a file. `imported` counts what is new and what changed. */
export const CountList = ({
  counts: { rows, imported, changed, unchanged, rejected },
}: {
  readonly counts: Readonly<Record<'rows' | 'imported' | 'changed' | 'unchanged' | 'rejected', number>>;
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
      ]}
    />
  );
};
