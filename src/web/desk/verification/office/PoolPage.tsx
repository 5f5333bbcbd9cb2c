import { Link } from '@tanstack/react-router';
import { type VerifierView, listVerifiers } from '../../../../contract/verification.ts';
import { formatNumber } from '../../../../core/basics/format-number.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { DataTable, type Column } from '../../../ui/DataTable.tsx';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import { languageNames } from '../../../language-names.ts';
import { Bar } from '../../selection/Bar.tsx';
import { useShownRows } from '../../selection/use-shown-rows.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { useVerifiers } from './use-verifiers.ts';
import { ListFileLink } from '../../ListFileLink.tsx';

const isIn = ({ pool }: VerifierView): boolean => pool !== null && pool.removedAt === null;

/** Who verifies, how much each has in hand, and who else might. */
export const PoolPage = () => {
  const locale = useLocale();
  const say = useSay();
  const verifiers = useVerifiers();
  const inPool = useShownRows(verifiers.filter((verifier) => isIn(verifier)));
  const outside = useShownRows(verifiers.filter((verifier) => !isIn(verifier)));
  const number = (value: number) => formatNumber(value, locale);
  const name: Column<VerifierView> = {
    key: 'name',
    title: say('report.progress.verifier'),
    renderCell: (verifier) => (
      <Link to={deskPaths.verifier(locale, verifier.accountId)}>{verifier.name}</Link>
    ),
  };
  const institutions: Column<VerifierView> = {
    key: 'institutions',
    title: say('report.pool.institutions'),
    renderCell: (verifier) => verifier.institutions.map((one) => one.name[locale]).join('; '),
  };
  const columns: readonly Column<VerifierView>[] = [
    name,
    {
      key: 'load',
      title: say('report.pool.load'),
      renderCell: ({ pool }) =>
        pool === null ? undefined : (
          <span className="with-bar">
            <Bar share={pool.waiting / pool.capacity} isFull={pool.waiting >= pool.capacity} />
            <span className="one-line">
              {say('report.list.of', { part: number(pool.waiting), whole: number(pool.capacity) })}
            </span>
          </span>
        ),
    },
    {
      key: 'given',
      title: say('report.pool.given'),
      isNumber: true,
      renderCell: ({ pool }) => number(pool?.given ?? 0),
    },
    {
      key: 'overdue',
      title: say('report.pool.overdue'),
      isNumber: true,
      renderCell: ({ pool }) => number(pool?.overdue ?? 0),
    },
    {
      key: 'languages',
      title: say('report.pool.languages'),
      renderCell: ({ pool }) => (pool?.languages ?? []).map((language) => languageNames[language]).join(', '),
    },
    institutions,
    {
      key: 'action',
      title: say('office.action'),
      renderCell: (verifier) => (
        <Link to={deskPaths.removeVerifier(locale, verifier.accountId)}>
          {say('report.pool.remove')}
          <span className="unseen"> {verifier.name}</span>
        </Link>
      ),
    },
  ];
  return (
    <DeskPage
      title={say('report.pool')}
      breadcrumb={{ to: deskPaths.verificationProgress(locale), label: say('report.progress') }}
      lead={say('report.pool.lead')}
      actions={<ListFileLink list={listVerifiers} />}
    >
      <DataTable
        caption={say('report.pool.in')}
        columns={columns}
        {...inPool}
        rowKey={({ accountId }) => accountId}
        isStacked
        empty={<p>{say('report.pool.empty')}</p>}
      />
      <h2>{say('report.pool.outside')}</h2>
      <p>{say('report.pool.outside-what')}</p>
      <DataTable
        caption={say('report.pool.outside')}
        isCaptionSeen={false}
        columns={[
          name,
          institutions,
          {
            key: 'before',
            title: say('report.pool.before'),
            renderCell: ({ pool }) => (pool === null ? undefined : say('report.pool.removed')),
          },
        ]}
        {...outside}
        rowKey={({ accountId }) => accountId}
        isStacked
        empty={<p>{say('report.pool.outside-empty')}</p>}
      />
    </DeskPage>
  );
};
