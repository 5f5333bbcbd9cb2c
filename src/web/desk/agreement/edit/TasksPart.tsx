import type { AgreedTask } from '../../../../core/mobility/agreement-content.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { RepeatedItems } from '../../../ui/RepeatedItems.tsx';
import { useSay } from '../../use-say.ts';
import { KeptTask } from './KeptTask.tsx';
import type { PartProps } from './part-props.ts';
import { TaskFields } from './TaskFields.tsx';

const newTask = (position: number): AgreedTask => ({
  taskId: `tsk_${crypto.randomUUID()}`,
  position,
  kind: null,
  title: '',
  expectedResult: '',
  measure: '',
  evidence: '',
  dueOn: null,
  supersededBy: null,
});

/** Tasks that bind stand word for word, and the page says why; a change may re-date them, add others and replace. */
export const TasksPart = ({ content: { tasks }, set, faultOf, inForce }: PartProps) => {
  const say = useSay();
  const isChange = inForce !== null;
  const bound = isChange ? inForce.tasks : tasks;
  const isBound = ({ taskId }: AgreedTask): boolean => bound.some((task) => task.taskId === taskId);
  const [kept, added] = [tasks.filter(isBound), tasks.filter((task) => !isBound(task))];
  const write = (all: readonly AgreedTask[]): void =>
    set({ tasks: all.map((task, position) => ({ ...task, position })) });
  const replace = (changed: AgreedTask): void =>
    write(tasks.map((task) => (task.taskId === changed.taskId ? changed : task)));
  const fault = faultOf('tasks');
  return (
    <div id="tasks" tabIndex={-1}>
      <Notice>{say(isChange ? 'agreement.edit.tasks-change' : 'agreement.edit.tasks-fixed')}</Notice>
      {fault === undefined ? undefined : <p className="field-fault">{fault}</p>}
      {kept.map((task) => {
        const before = bound.find(({ taskId }) => taskId === task.taskId);
        return (
          <KeptTask
            key={task.taskId}
            task={task}
            at={`tasks.${tasks.indexOf(task)}`}
            successors={added}
            isChangeable={isChange && before?.supersededBy === null}
            onChange={replace}
            faultOf={faultOf}
          />
        );
      })}
      {isChange ? (
        <RepeatedItems
          items={added}
          onChange={(changed) => {
            const ids = changed.map(({ taskId }) => taskId);
            // Whatever a removed one would have replaced is owed again.
            const freed = kept.map((task) =>
              task.supersededBy === null ||
              isBound({ ...task, taskId: task.supersededBy }) ||
              ids.includes(task.supersededBy)
                ? task
                : { ...task, supersededBy: null },
            );
            write([...freed, ...changed]);
          }}
          make={() => newTask(tasks.length)}
          titleOf={(index) => say('agreement.edit.added-task', { number: String(kept.length + index + 1) })}
          add={say('agreement.edit.add-task')}
          renderItem={(task, index, change) => (
            <TaskFields task={task} at={`tasks.${kept.length + index}`} onChange={change} faultOf={faultOf} />
          )}
        />
      ) : undefined}
    </div>
  );
};
