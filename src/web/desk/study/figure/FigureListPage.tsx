import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { listStudyFigures } from '../../../../contract/study-figure.ts';
import { groupWords } from '../../../../core/study/figures/group-words.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { DataTable } from '../../../ui/DataTable.tsx';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import { queryOf } from '../../query-of.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { ListFileLink } from '../../ListFileLink.tsx';

/** The figures of the closed polls of a study, with their bases and whether the words beside them hold. */
export const FigureListPage = () => {
  const locale = useLocale();
  const say = useSay();
  const { institutionId = '', studyId = '' } = useParams({ strict: false });
  const { study, figures } = useSuspenseQuery(
    queryOf(listStudyFigures, { params: { institutionId, studyId } }),
  ).data;
  return (
    <DeskPage
      title={say('study-figure.title')}
      lead={say('study-figure.lead')}
      breadcrumb={{ to: deskPaths.study(locale, institutionId, studyId), label: study }}
      actions={<ListFileLink list={listStudyFigures} params={{ institutionId, studyId }} />}
    >
      <DataTable
        caption={say('study-figure.title')}
        isCaptionSeen={false}
        isStacked
        rows={figures}
        rowKey={({ pollId }) => pollId}
        empty={
          <>
            <p>{say('study-figure.empty')}</p>
            <p>
              <Link to={deskPaths.studySessions(locale, institutionId, studyId)}>
                {say('study-figure.to-sessions')}
              </Link>
            </p>
          </>
        }
        columns={[
          {
            key: 'question',
            title: say('study-figure.question'),
            renderCell: ({ pollId, question }) => (
              <Link to={deskPaths.studyFigure(locale, institutionId, studyId, pollId)}>
                {groupWords(question, locale)}
              </Link>
            ),
          },
          {
            key: 'of',
            title: say('study-figure.kind'),
            renderCell: ({ session, number, kind }) =>
              `${say('study-figure.of', { session: String(session), number: String(number) })}, ${say(`study-figure.kind.${kind}`)}`,
          },
          {
            key: 'base',
            title: say('study-figure.column.base'),
            isNumber: true,
            renderCell: ({ n }) => n,
          },
          {
            key: 'text',
            title: say('study-figure.text'),
            renderCell: ({ text }) => {
              if (text === null) return say('study-figure.text.none');
              return text.objections === 0
                ? say('study-figure.text.fine')
                : say('study-figure.text.objections', { count: String(text.objections) });
            },
          },
        ]}
      />
    </DeskPage>
  );
};
