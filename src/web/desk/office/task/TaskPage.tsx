import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { listUniversityTasks, reviseUniversityTask } from '../../../../contract/programme.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { NotFoundPage } from '../../NotFoundPage.tsx';
import { queryOf } from '../../query-of.ts';
import { useCommand } from '../../use-command.ts';
import { useForget } from '../../use-forget.ts';
import { useGo } from '../../use-go.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { useKeep } from '../use-keep.ts';
import { useUniversity } from '../use-university.ts';
import { TaskEditor } from './TaskEditor.tsx';
import { taskForm } from './task-form.ts';

/** A published task, to be revised with a reason; groups keep the version they were opened on. */
export const TaskPage = () => {
  const locale = useLocale();
  const say = useSay();
  const keep = useKeep();
  const forget = useForget();
  const go = useGo();
  const { taskId = '' } = useParams({ strict: false }) as { readonly taskId?: string };
  const { institutionId } = useUniversity();
  const { tasks } = useSuspenseQuery(queryOf(listUniversityTasks, { params: { institutionId } })).data;
  const revise = useCommand(reviseUniversityTask);
  const task = tasks.find(({ id }) => id === taskId);
  if (task === undefined || task.withdrawnAt !== null) return <NotFoundPage />;
  return (
    <TaskEditor
      title={task.content.title[locale]}
      submit={say('programme.task.revise')}
      initial={taskForm.of(task.content)}
      isRevision
      actions={
        <Link to={keep(deskPaths.withdrawTask(locale, task.id))}>{say('programme.task.withdraw')}</Link>
      }
      send={async (content, reason) => {
        const sent = await revise.send({
          params: { institutionId, id: task.id },
          body: { content, reason },
        });
        if (sent.ok) {
          await forget(listUniversityTasks);
          await go(keep(deskPaths.officeTasks(locale)));
        }
        return sent;
      }}
    />
  );
};
