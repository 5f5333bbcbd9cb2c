import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { listThemes, type ThemeLine } from '../../../../contract/study-theme.ts';
import { textOf } from '../../../../messages.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { DataTable, type Column } from '../../../ui/DataTable.tsx';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import { queryOf } from '../../query-of.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { groupWords } from './group-words.ts';
import { useStudyPlace } from './use-study-place.ts';
import { ListFileLink } from '../../ListFileLink.tsx';

/** Themes of a study with the people in whose words they were found. */
export const ThemesPage = () => {
  const locale = useLocale();
  const say = useSay();
  const place = useStudyPlace();
  const { institutionId, studyId } = place;
  const { study, isClosed, themes } = useSuspenseQuery(queryOf(listThemes, { params: place })).data;
  const columns: readonly Column<ThemeLine>[] = [
    {
      key: 'name',
      title: say('study-agree.theme'),
      renderCell: ({ id, content }) => (
        <Link to={deskPaths.theme(locale, institutionId, studyId, id)}>
          {groupWords(content.name, locale)}
        </Link>
      ),
    },
    {
      key: 'people',
      title: say('study-agree.theme.people'),
      renderCell: ({ people, base }) => say('study-agree.k-of-n', { people, base }),
    },
    {
      key: 'codes',
      title: say('study-agree.theme.codes'),
      isNumber: true,
      renderCell: ({ content }) => content.codes.length,
    },
    {
      key: 'shown',
      title: say('study-agree.theme.shown'),
      renderCell: ({ shown }) =>
        shown === null
          ? say('study-agree.theme.nowhere')
          : `${shown.indicator} ${textOf(locale, `indicator.${shown.indicator.toLowerCase()}.name`)}`,
    },
  ];
  return (
    <DeskPage
      title={say('study-agree.themes')}
      lead={say('study-agree.themes.lead')}
      breadcrumb={{ to: deskPaths.study(locale, institutionId, studyId), label: study }}
      actions={
        <>
          {isClosed ? undefined : (
            <Link to={deskPaths.theme(locale, institutionId, studyId, 'new')}>
              {say('study-agree.theme.form')}
            </Link>
          )}
          <ListFileLink list={listThemes} params={{ institutionId, studyId }} />
        </>
      }
    >
      <DataTable
        caption={say('study-agree.themes')}
        isCaptionSeen={false}
        columns={columns}
        rows={themes}
        rowKey={({ id }) => id}
        isStacked
        empty={<p>{say('study-agree.themes.empty')}</p>}
      />
    </DeskPage>
  );
};
