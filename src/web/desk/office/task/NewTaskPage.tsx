import { listUniversityTasks, publishUniversityTask } from '../../../../contract/programme.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { useCommand } from '../../use-command.ts';
import { useForget } from '../../use-forget.ts';
import { useGo } from '../../use-go.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { useKeep } from '../use-keep.ts';
import { useUniversity } from '../use-university.ts';
import { TaskEditor } from './TaskEditor.tsx';
import { taskForm } from './task-form.ts';

/** A university publishes what it wants done. */
export const NewTaskPage = () => {
  const locale = useLocale();
  const say = useSay();
  const keep = useKeep();
  const forget = useForget();
  const go = useGo();
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
          await forget(listUniversityTasks);
          await go(keep(deskPaths.officeTasks(locale)));
        }
        return sent;
      }}
    />
  );
};
