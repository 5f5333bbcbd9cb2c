import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { listSessions } from '../../../../contract/study-session.ts';
import { formatDate } from '../../../../core/basics/format-date.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { DataTable } from '../../../ui/DataTable.tsx';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { queryOf } from '../../query-of.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { useWhyNot } from '../../use-why-not.ts';
import { PlanSession } from './PlanSession.tsx';
import { ListFileLink } from '../../ListFileLink.tsx';

/** The sessions of a study, and the day of the next one. */
export const SessionListPage = () => {
  const locale = useLocale();
  const say = useSay();
  const { institutionId = '', studyId = '' } = useParams({ strict: false });
  const params = { institutionId, studyId };
  const { title, status, isRegistered, blocks, sessions } = useSuspenseQuery(
    queryOf(listSessions, { params }),
  ).data;
  const whyNot = useWhyNot();
  const mayPlan = whyNot('plan-session', institutionId) === undefined;
  const mayLead = whyNot('lead-session', institutionId) === undefined;
  return (
    <DeskPage
      title={say('study-session.title')}
      lead={say('study-session.lead')}
      breadcrumb={{ to: deskPaths.study(locale, institutionId, studyId), label: title }}
      actions={<ListFileLink list={listSessions} params={{ institutionId, studyId }} />}
    >
      {isRegistered ? undefined : <Notice>{say('study-session.not-registered')}</Notice>}
      {blocks === 0 ? <Notice>{say('study-session.no-guide')}</Notice> : undefined}
      <DataTable
        caption={say('study-session.title')}
        isCaptionSeen={false}
        isStacked
        rows={sessions}
        rowKey={({ id }) => id}
        empty={<p>{say('study-session.empty')}</p>}
        columns={[
          {
            key: 'session',
            title: say('study-session.column.session'),
            renderCell: ({ id, number }) => {
              const name = say('study-session.one', { number: String(number) });
              return mayLead ? (
                <Link to={deskPaths.studySession(locale, institutionId, studyId, id)}>{name}</Link>
              ) : (
                name
              );
            },
          },
          {
            key: 'planned',
            title: say('study-session.column.planned'),
            renderCell: ({ plannedOn }) => formatDate(plannedOn, locale),
          },
          {
            key: 'status',
            title: say('study-session.column.status'),
            renderCell: (row) => say(`study-session.status.${row.status}`),
          },
          {
            key: 'people',
            title: say('study-session.column.people'),
            isNumber: true,
            renderCell: ({ people }) => people,
          },
          {
            key: 'polls',
            title: say('study-session.column.polls'),
            isNumber: true,
            renderCell: ({ polls }) => polls,
          },
        ]}
      />
      {status === 'closed' ? (
        <p>{say('study-session.study-closed')}</p>
      ) : mayPlan ? (
        <PlanSession {...params} />
      ) : undefined}
    </DeskPage>
  );
};
