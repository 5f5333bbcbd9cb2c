import { deskPaths } from '../../desk-paths.ts';
import { ConfirmAction } from '../../ui/ConfirmAction.tsx';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { useGo } from '../use-go.ts';
import { useLocale } from '../use-locale.ts';
import { usePart } from '../use-part.ts';
import { useSay } from '../use-say.ts';
import { useDraft } from './use-draft.ts';
import { useSection } from './use-section.ts';

/** Asks before a task goes with everything written in it. */
export const RemoveTaskPage = () => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const taskId = usePart('taskId');
  const { draft } = useDraft();
  const { content, change } = useSection(draft, 'tasks');
  const task = content.tasks.find(({ id }) => id === taskId);
  const list = deskPaths.draftSection(locale, draft.institutionId, draft.id, 'tasks');
  const remove = (): void => {
    change({ tasks: content.tasks.filter(({ id }) => id !== taskId) });
    void go(list);
  };
  return (
    <DeskPage
      title={say('application.task.remove')}
      breadcrumb={{ to: list, label: say('application.task.back') }}
    >
      {task === undefined ? (
        <p>{say('application.task.gone')}</p>
      ) : (
        <ConfirmAction
          label={say('application.task.remove')}
          isDangerous
          isBusy={false}
          cancelTo={deskPaths.draftTask(locale, draft.institutionId, draft.id, taskId)}
          onConfirm={remove}
        >
          <p>
            <strong>{task.title.trim() === '' ? say('application.task.untitled') : task.title}</strong>
          </p>
          <p>{say('application.task.remove.what')}</p>
        </ConfirmAction>
      )}
    </DeskPage>
  );
};
