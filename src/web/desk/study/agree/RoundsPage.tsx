import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { listRounds, type RoundLine } from '../../../../contract/study-round.ts';
import { formatNumber } from '../../../../core/basics/format-number.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { DataTable, type Column } from '../../../ui/DataTable.tsx';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import { Moment } from '../../../ui/Moment.tsx';
import { queryOf } from '../../query-of.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { useStudyPlace } from './use-study-place.ts';
import { ListFileLink } from '../../ListFileLink.tsx';

/** Rounds of blind coding of a study. */
export const RoundsPage = () => {
  const locale = useLocale();
  const say = useSay();
  const place = useStudyPlace();
  const { institutionId, studyId } = place;
  const { study, isClosed, rounds } = useSuspenseQuery(queryOf(listRounds, { params: place })).data;
  const columns: readonly Column<RoundLine>[] = [
    {
      key: 'number',
      title: say('study-agree.round'),
      renderCell: ({ id, number }) => (
        <Link to={deskPaths.codingRound(locale, institutionId, studyId, id)}>
          {say('study-agree.round.number', { number })}
        </Link>
      ),
    },
    {
      key: 'status',
      title: say('study-agree.round.state'),
      renderCell: ({ status }) => <span className="state">{say(`study-agree.round.status.${status}`)}</span>,
    },
    {
      key: 'unit',
      title: say('study-agree.round.unit'),
      renderCell: ({ unit }) => say(`study-agree.unit.${unit}`),
    },
    {
      key: 'texts',
      title: say('study-agree.round.texts'),
      isNumber: true,
      renderCell: ({ texts }) => formatNumber(texts, locale),
    },
    {
      key: 'coders',
      title: say('study-agree.round.coders'),
      renderCell: ({ coders }) => coders.map(({ name }) => name).join(', '),
    },
    {
      key: 'book',
      title: say('study-agree.codebook'),
      renderCell: ({ codebookVersion: version }) => say('study-agree.frozen.version', { version }),
    },
    {
      key: 'opened',
      title: say('study-agree.round.opened'),
      renderCell: ({ openedAt }) => <Moment at={openedAt} />,
    },
  ];
  return (
    <DeskPage
      title={say('study-agree.rounds')}
      lead={say('study-agree.rounds.lead')}
      breadcrumb={{ to: deskPaths.study(locale, institutionId, studyId), label: study }}
      actions={
        <>
          {isClosed ? undefined : (
            <Link to={deskPaths.codingRound(locale, institutionId, studyId, 'new')}>
              {say('study-agree.round.open')}
            </Link>
          )}
          <ListFileLink list={listRounds} params={{ institutionId, studyId }} />
        </>
      }
    >
      <DataTable
        caption={say('study-agree.rounds')}
        isCaptionSeen={false}
        columns={columns}
        rows={rounds}
        rowKey={({ id }) => id}
        isStacked
        empty={<p>{say('study-agree.rounds.empty')}</p>}
      />
    </DeskPage>
  );
};
