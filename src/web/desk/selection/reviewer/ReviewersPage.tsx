import { Link } from '@tanstack/react-router';
import { listReviewers } from '../../../../contract/selection.ts';
import { formatNumber } from '../../../../core/basics/format-number.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { DataTable, type Column } from '../../../ui/DataTable.tsx';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import { languageNames } from '../../../language-names.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { Bar } from '../Bar.tsx';
import { useSelection } from '../use-selection.ts';
import { useShownRows } from '../use-shown-rows.ts';
import { fieldNames } from './field-names.ts';
import { useReviewers, type Candidate } from './use-reviewers.ts';
import { ListFileLink } from '../../ListFileLink.tsx';

const isIn = ({ pool }: Candidate): boolean => pool !== null && pool.removedAt === null;

/** Who judges in this call, what each can judge and how much he has; and who else might. */
export const ReviewersPage = () => {
  const locale = useLocale();
  const say = useSay();
  const { callId, callTitle } = useSelection();
  const reviewers = useReviewers().toSorted((a, b) => a.name.localeCompare(b.name, locale));
  const inPool = useShownRows(reviewers.filter((candidate) => isIn(candidate)));
  const outside = useShownRows(reviewers.filter((candidate) => !isIn(candidate)));
  const number = (value: number) => formatNumber(value, locale);
  const name: Column<Candidate> = {
    key: 'name',
    title: say('selection.reviewer'),
    renderCell: (candidate) => (
      <Link to={deskPaths.reviewer(locale, callId, candidate.accountId)}>{candidate.name}</Link>
    ),
  };
  const institutions: Column<Candidate> = {
    key: 'institutions',
    title: say('selection.reviewer.institutions'),
    renderCell: (candidate) =>
      candidate.institutions.map((institution) => institution.name[locale]).join('; '),
  };
  const columns: readonly Column<Candidate>[] = [
    name,
    {
      key: 'load',
      title: say('selection.reviewer.load'),
      renderCell: ({ pool }) =>
        pool === null ? undefined : (
          <span className="with-bar">
            <Bar share={pool.load / pool.capacity} isFull={pool.load >= pool.capacity} />
            <span className="one-line">
              {say('selection.of', { part: number(pool.load), whole: number(pool.capacity) })}
            </span>
          </span>
        ),
    },
    {
      key: 'submitted',
      title: say('selection.reviewer.submitted'),
      isNumber: true,
      renderCell: ({ pool }) => number(pool?.submitted ?? 0),
    },
    {
      key: 'fields',
      title: say('selection.reviewer.fields'),
      renderCell: ({ pool }) =>
        pool === null || pool.fields.length === 0
          ? say('selection.reviewer.fields-none')
          : fieldNames.listed(locale, pool.fields),
    },
    {
      key: 'languages',
      title: say('selection.reviewer.languages'),
      renderCell: ({ pool }) => (pool?.languages ?? []).map((language) => languageNames[language]).join(', '),
    },
    institutions,
    {
      key: 'action',
      title: say('office.action'),
      renderCell: (candidate) => (
        <Link to={deskPaths.removeReviewer(locale, callId, candidate.accountId)}>
          {say('selection.reviewer.remove')}
          <span className="unseen"> {candidate.name}</span>
        </Link>
      ),
    },
  ];
  return (
    <DeskPage
      title={say('selection.room.pool')}
      breadcrumb={{ to: deskPaths.selection(locale, callId), label: callTitle[locale] }}
      lead={say('selection.pool.what')}
      actions={<ListFileLink list={listReviewers} params={{ callId }} />}
    >
      <DataTable
        caption={say('selection.pool.in')}
        columns={columns}
        {...inPool}
        rowKey={({ accountId }) => accountId}
        empty={<p>{say('selection.pool.empty')}</p>}
      />
      <h2>{say('selection.pool.outside')}</h2>
      <p>{say('selection.pool.outside-what')}</p>
      <DataTable
        caption={say('selection.pool.outside')}
        isCaptionSeen={false}
        columns={[
          name,
          institutions,
          {
            key: 'was',
            title: say('selection.reviewer.before'),
            renderCell: ({ pool }) => (pool === null ? undefined : say('selection.reviewer.removed')),
          },
        ]}
        {...outside}
        rowKey={({ accountId }) => accountId}
        empty={<p>{say('selection.pool.outside-empty')}</p>}
      />
    </DeskPage>
  );
};
