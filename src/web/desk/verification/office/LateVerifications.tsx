import { Link } from '@tanstack/react-router';
import type { output } from 'zod';
import type { readProgress } from '../../../../contract/verification.ts';
import { formatDate } from '../../../../core/basics/format-date.ts';
import { formatNumber } from '../../../../core/basics/format-number.ts';
import { everyInstitution } from '../../../../core/access/every-institution.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { DataTable, type Column } from '../../../ui/DataTable.tsx';
import { useShownRows } from '../../selection/use-shown-rows.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { useToday } from '../../use-today.ts';
import { useWhyNot } from '../../use-why-not.ts';

type Waiting = output<(typeof readProgress)['answer']>['waiting'][number];

/** Verifications that wait, what is due first; the office can take one back. */
export const LateVerifications = ({ waiting }: { readonly waiting: readonly Waiting[] }) => {
  const locale = useLocale();
  const say = useSay();
  const today = useToday();
  const whyNot = useWhyNot();
  const shown = useShownRows(waiting);
  const mayRelease = whyNot('release-verification', everyInstitution) === undefined;
  const day = (date: string) => <span className="one-line">{formatDate(date, locale)}</span>;
  const columns: readonly Column<Waiting>[] = [
    { key: 'verifier', title: say('report.progress.verifier'), renderCell: ({ verifier }) => verifier },
    {
      key: 'institution',
      title: say('report.progress.institution'),
      renderCell: ({ institution }) => institution[locale],
    },
    {
      key: 'round',
      title: say('report.progress.round'),
      isNumber: true,
      renderCell: ({ round }) => formatNumber(round, locale),
    },
    {
      key: 'drawn',
      title: say('report.progress.drawn'),
      renderCell: ({ drawnAt }) => day(drawnAt.slice(0, 10)),
    },
    {
      key: 'due',
      title: say('report.list.due'),
      renderCell: ({ dueOn }) =>
        dueOn < today ? <strong className="overdue">{day(dueOn)}</strong> : day(dueOn),
    },
    ...(mayRelease
      ? [
          {
            key: 'release',
            title: say('office.action'),
            renderCell: ({ institutionId, id, verifier }: Waiting) => (
              <Link to={deskPaths.releaseVerification(locale, institutionId, id)}>
                {say('report.progress.release')}
                <span className="unseen"> {verifier}</span>
              </Link>
            ),
          },
        ]
      : []),
  ];
  return (
    <section aria-labelledby="waiting-title">
      <h2 id="waiting-title">{say('report.progress.late')}</h2>
      <p>{say('report.progress.late-what')}</p>
      <DataTable
        caption={say('report.progress.late')}
        isCaptionSeen={false}
        columns={columns}
        {...shown}
        rowKey={({ id }) => id}
        isStacked
        empty={<p>{say('report.progress.late-empty')}</p>}
      />
    </section>
  );
};
