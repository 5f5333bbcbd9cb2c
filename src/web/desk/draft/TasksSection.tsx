import { checkTask } from '../../../core/application/check-task.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import { deskPaths } from '../../desk-paths.ts';
import { Action } from '../../ui/Action.tsx';
import { TaskRows } from '../../ui/TaskRows.tsx';
import { useGo } from '../use-go.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { emptyTask } from './empty-task.ts';
import { sectionItems } from './section-items.ts';
import type { SectionProps } from './section-props.ts';
import { SectionFrame } from './SectionFrame.tsx';
import { useSectionForm } from './use-section-form.ts';
import { useSectionWay } from './use-section-way.ts';
import { useSection } from './use-section.ts';

/** What is promised, one page a task. */
export const TasksSection = ({ draft, call }: SectionProps) => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const written = useSection(draft, 'tasks');
  const { tasks } = written.content;
  const way = useSectionWay(draft);
  const { rules } = call;
  const items = sectionItems({ ...draft.content, tasks: written.content }, rules, 'tasks');
  const form = useSectionForm(items, way.to);
  const { fewest, most } = rules.tasks;
  const add = (): void => {
    const task = emptyTask(crypto.randomUUID());
    written.change({ tasks: [...tasks, task] });
    void go(deskPaths.draftTask(locale, draft.institutionId, draft.id, task.id));
  };
  const tooFew = form.faultOf('tasks');
  return (
    <SectionFrame
      title={say('application.section.tasks')}
      lead={say('application.task.lead')}
      back={way}
      section="tasks"
      written={written}
      draft={draft}
      call={call}
      form={form}
    >
      <p>
        {say('application.task.count', {
          fewest: formatNumber(fewest, locale),
          most: formatNumber(most, locale),
          shown: formatNumber(tasks.length, locale),
        })}
      </p>
      <div id="tasks" tabIndex={-1} className={tooFew === undefined ? undefined : 'field-faulty'}>
        {tooFew === undefined ? undefined : <p className="field-fault">{tooFew}</p>}
        {tasks.length === 0 ? (
          <p className="empty-state">{say('application.task.empty')}</p>
        ) : (
          <TaskRows
            label={say('application.section.tasks')}
            rows={tasks.map((task, index) => {
              const missing = checkTask(task, rules, '').length;
              return {
                key: task.id,
                to: deskPaths.draftTask(locale, draft.institutionId, draft.id, task.id),
                label: task.title.trim() === '' ? say('application.task.untitled') : task.title,
                hint: say('application.task.title', { number: String(index + 1) }),
                isDone: missing === 0,
                status:
                  missing === 0
                    ? say('application.list.status.done')
                    : say('application.list.status.partial', {
                        count: missing,
                        shown: formatNumber(missing, locale),
                      }),
              };
            })}
          />
        )}
        <Action
          label={say('application.task.add')}
          reason={tasks.length < most ? undefined : say('application.task.most')}
          onAct={add}
        />
      </div>
    </SectionFrame>
  );
};
