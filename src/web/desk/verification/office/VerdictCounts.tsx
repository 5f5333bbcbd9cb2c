import type { output } from 'zod';
import type { readProgress } from '../../../../contract/verification.ts';
import { formatNumber, formatShare } from '../../../../core/basics/format-number.ts';
import { verdicts, type Verdict } from '../../../../core/report/result.ts';
import { DataTable, type Column } from '../../../ui/DataTable.tsx';
import { VerdictMark } from '../../report/VerdictMark.tsx';
import { Bar } from '../../selection/Bar.tsx';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';

type Counts = output<(typeof readProgress)['answer']>['counts'];

/** Verified results by their verdict: how many, and what share of all verified. */
export const VerdictCounts = ({ counts: { byVerdict, verified } }: { readonly counts: Counts }) => {
  const locale = useLocale();
  const say = useSay();
  const rows = verdicts.map((verdict) => ({ verdict, count: byVerdict[verdict] ?? 0 }));
  const shareOf = (count: number) => (verified === 0 ? 0 : count / verified);
  const columns: readonly Column<{ readonly verdict: Verdict; readonly count: number }>[] = [
    {
      key: 'verdict',
      title: say('report.verify.verdict'),
      renderCell: ({ verdict }) => <VerdictMark verdict={verdict} />,
    },
    {
      key: 'share',
      title: say('report.progress.count'),
      renderCell: ({ count }) => (
        <span className="with-bar">
          <Bar share={shareOf(count)} />
          <span className="one-line">
            {verified === 0
              ? formatNumber(count, locale)
              : say('report.progress.k-of-n', {
                  k: formatNumber(count, locale),
                  n: formatNumber(verified, locale),
                  share: formatShare(shareOf(count), locale, 0),
                })}
          </span>
        </span>
      ),
    },
  ];
  return (
    <div className="narrow verdict-counts">
      <DataTable
        caption={say('report.progress.by-verdict')}
        columns={columns}
        rows={rows}
        rowKey={({ verdict }) => verdict}
        empty={undefined}
      />
    </div>
  );
};
