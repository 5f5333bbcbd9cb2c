import { Link } from '@tanstack/react-router';
import { formatNumber } from '../../../../core/basics/format-number.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import { Facts } from '../../../ui/Facts.tsx';
import { Moment } from '../../../ui/Moment.tsx';
import { TaskRows, type TaskRow } from '../../../ui/TaskRows.tsx';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { studyTasks } from './study-tasks.ts';
import { useStudy } from './use-study.ts';

const groups = ['plan', 'people', 'material', 'coding', 'findings', 'papers'] as const;

/** Everything that there is of a study, as a list of tasks without a forced order. */
export const StudyPage = () => {
  const locale = useLocale();
  const say = useSay();
  const { institutionId, studyId, study, isAnalyst, mayWrite } = useStudy();
  const { title, status, version, writtenAt, writtenBy, registeredAt, closedAt, institution } = study;
  const tasks: Readonly<Record<(typeof groups)[number], readonly TaskRow[]>> = studyTasks(
    { institutionId, studyId, study, isAnalyst },
    say,
    locale,
  );
  return (
    <DeskPage
      title={title}
      breadcrumb={{ to: deskPaths.studies(locale), label: say('study-desk.title') }}
      lead={institution[locale]}
      actions={
        mayWrite ? (
          <Link to={deskPaths.closeStudy(locale, institutionId, studyId)}>{say('study-desk.close')}</Link>
        ) : undefined
      }
    >
      <Facts
        rows={[
          {
            title: say('study-desk.column.status'),
            value: <span className="state">{say(`study-desk.status.${status}`)}</span>,
          },
          {
            title: say('study-desk.record-version'),
            value: (
              <>
                {say('study-desk.written', {
                  version: formatNumber(version, locale),
                  by: writtenBy ?? say('study-desk.written-unknown'),
                })}
                <Moment at={writtenAt} />
              </>
            ),
          },
          ...(registeredAt === null
            ? []
            : [{ title: say('study-desk.registered-at'), value: <Moment at={registeredAt} /> }]),
          ...(closedAt === null
            ? []
            : [{ title: say('study-desk.closed-at'), value: <Moment at={closedAt} /> }]),
        ]}
      />
      {groups
        .filter((group) => tasks[group].length > 0)
        .map((group) => (
          <section key={group} aria-labelledby={`group-${group}`}>
            <h2 id={`group-${group}`}>{say(`study-desk.group.${group}`)}</h2>
            <TaskRows label={say(`study-desk.group.${group}`)} rows={tasks[group]} />
          </section>
        ))}
    </DeskPage>
  );
};
