import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { listUniversityTasks, publishUniversityTask } from '../../../../contract/programme.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { useCommand } from '../../use-command.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { useUniversity } from '../use-university.ts';
import { TaskEditor } from './TaskEditor.tsx';
import { taskForm } from './task-form.ts';

/** A university publishes what it wants done. */
export const NewTaskPage = () => {
  const locale = useLocale();
  const say = useSay();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { institutionId } = useUniversity();
  const publish = useCommand(publishUniversityTask);
  return (
    <TaskEditor
      title={say('programme.task.new')}
      submit={say('programme.task.publish')}
      initial={taskForm.empty}
      send={async (body) => {
        const sent = await publish.send({ params: { institutionId }, body });
        if (sent.ok) {
          await queries.invalidateQueries({ queryKey: [listUniversityTasks.id] });
          await navigate({ to: deskPaths.officeTasks(locale), search: (before) => before });
        }
        return sent;
      }}
    />
  );
};
