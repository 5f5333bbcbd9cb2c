import type { output } from 'zod';
import type { readOperation } from '../../../contract/operation.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';

type Statements = output<(typeof readOperation)['answer']>['statements'];

/** Which statements keep people waiting. */
export const StatementSection = ({ statements: { source, list } }: { readonly statements: Statements }) => {
  const locale = useLocale();
  const say = useSay();
  const time = (ms: number) =>
    say('watch.milliseconds', { value: formatNumber(ms, locale, ms < 10 ? 1 : 0) });
  const columns: readonly Column<Statements['list'][number]>[] = [
    {
      key: 'text',
      title: say('watch.statements.text'),
      renderCell: ({ text }) => <code className="statement">{text}</code>,
    },
    {
      key: 'count',
      title: say('watch.statements.count'),
      isNumber: true,
      renderCell: ({ count }) => formatNumber(count, locale),
    },
    {
      key: 'typical',
      title: say(source === 'process' ? 'watch.statements.median' : 'watch.statements.mean'),
      isNumber: true,
      renderCell: ({ typicalMs }) => time(typicalMs),
    },
    {
      key: 'max',
      title: say('watch.statements.max'),
      isNumber: true,
      renderCell: ({ maxMs }) => time(maxMs),
    },
  ];
  return (
    <section aria-labelledby="statements">
      <h2 id="statements">{say('watch.statements')}</h2>
      <p>{say(source === 'process' ? 'watch.statements.of-process' : 'watch.statements.of-database')}</p>
      <DataTable
        caption={say('watch.statements')}
        isCaptionSeen={false}
        columns={columns}
        rows={list}
        rowKey={({ text }) => text}
        isStacked
        empty={<p>{say('watch.statements.empty')}</p>}
      />
    </section>
  );
};
