import { useSuspenseQueries } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { listInstitutions } from '../../../../contract/institution.ts';
import { listStudies, type StudyRowView } from '../../../../contract/study-setup.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { DataTable, type Column } from '../../../ui/DataTable.tsx';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import { Moment } from '../../../ui/Moment.tsx';
import { queryOf } from '../../query-of.ts';
import { useLocale } from '../../use-locale.ts';
import { useMe } from '../../use-me.ts';
import { useSay } from '../../use-say.ts';
import { useWhyNot } from '../../use-why-not.ts';
import { ListFileLink } from '../../ListFileLink.tsx';

/** Studies of the institutions in which the account is an analyst or an auditor. */
export const StudyListPage = () => {
  const locale = useLocale();
  const say = useSay();
  const whyNot = useWhyNot();
  const own = (useMe()?.memberships ?? []).map(({ institutionId }) => institutionId);
  const places = [...new Set(own)].filter((id) => whyNot('list-studies', id) === undefined);
  const lists = useSuspenseQueries({
    queries: places.map((institutionId) => queryOf(listStudies, { params: { institutionId } })),
  });
  const [known] = useSuspenseQueries({ queries: [queryOf(listInstitutions, {})] });
  const nameOf = (id: string): string =>
    known.data.institutions.find((one) => one.id === id)?.name[locale] ?? '';
  const columnsOf = (institutionId: string): readonly Column<StudyRowView>[] => [
    {
      key: 'title',
      title: say('study-desk.column.title'),
      renderCell: ({ id, title }) => <Link to={deskPaths.study(locale, institutionId, id)}>{title}</Link>,
    },
    {
      key: 'status',
      title: say('study-desk.column.status'),
      renderCell: ({ status }) => <span className="state">{say(`study-desk.status.${status}`)}</span>,
    },
    ...(['participants', 'sessions', 'transcripts'] as const).map((key) => ({
      key,
      title: say(`study-desk.column.${key}`),
      isNumber: true,
      renderCell: (row: StudyRowView) => row[key],
    })),
    {
      key: 'opened',
      title: say('study-desk.column.opened'),
      renderCell: ({ openedAt }) => <Moment at={openedAt} />,
    },
  ];
  return (
    <DeskPage title={say('study-desk.title')} lead={say('study-desk.lead')}>
      {places.map((institutionId, at) => {
        const mayOpen = whyNot('open-study', institutionId) === undefined;
        return (
          <section key={institutionId} aria-labelledby={`studies-${institutionId}`}>
            <div className="page-head">
              <h2 id={`studies-${institutionId}`}>{nameOf(institutionId)}</h2>
              <div className="page-actions">
                {mayOpen ? (
                  <Link to={deskPaths.newStudy(locale, institutionId)}>{say('study-desk.new')}</Link>
                ) : undefined}
                <ListFileLink list={listStudies} params={{ institutionId }} />
              </div>
            </div>
            <DataTable
              caption={`${say('study-desk.title')}: ${nameOf(institutionId)}`}
              isCaptionSeen={false}
              columns={columnsOf(institutionId)}
              rows={lists[at]?.data.studies ?? []}
              rowKey={({ id }) => id}
              isStacked
              empty={
                mayOpen ? (
                  <>
                    <p>{say('study-desk.empty')}</p>
                    <p>
                      <Link to={deskPaths.newStudy(locale, institutionId)}>{say('study-desk.new')}</Link>
                    </p>
                  </>
                ) : (
                  <p>{say('study-desk.empty-reader')}</p>
                )
              }
            />
          </section>
        );
      })}
    </DeskPage>
  );
};
