import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { listUniversityTasks, reviseUniversityTask } from '../../../../contract/programme.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { NotFoundPage } from '../../NotFoundPage.tsx';
import { queryOf } from '../../query-of.ts';
import { useCommand } from '../../use-command.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { useUniversity } from '../use-university.ts';
import { TaskEditor } from './TaskEditor.tsx';
import { taskForm } from './task-form.ts';

/** A published task, to be revised with a reason; groups keep the version they were opened on. */
export const TaskPage = () => {
  const locale = useLocale();
  const say = useSay();
  const queries = useQueryClient();
  const navigate = useNavigate();
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
        <Link to={deskPaths.withdrawTask(locale, task.id)} search={(before) => before}>
          {say('programme.task.withdraw')}
        </Link>
      }
      send={async (content, reason) => {
        const sent = await revise.send({
          params: { institutionId, id: task.id },
          body: { content, reason },
        });
        if (sent.ok) {
          await queries.invalidateQueries({ queryKey: [listUniversityTasks.id] });
          await navigate({ to: deskPaths.officeTasks(locale), search: (before) => before });
        }
        return sent;
      }}
    />
  );
};
