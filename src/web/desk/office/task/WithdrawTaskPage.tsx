import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { listUniversityTasks, withdrawUniversityTask } from '../../../../contract/programme.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { NotFoundPage } from '../../NotFoundPage.tsx';
import { queryOf } from '../../query-of.ts';
import { useCommand } from '../../use-command.ts';
import { useForget } from '../../use-forget.ts';
import { useGo } from '../../use-go.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { useKeep } from '../use-keep.ts';
import { ReasonPage } from '../ReasonPage.tsx';
import { useUniversity } from '../use-university.ts';

/** No new group forms on the task; those that formed go on. */
export const WithdrawTaskPage = () => {
  const locale = useLocale();
  const say = useSay();
  const keep = useKeep();
  const forget = useForget();
  const go = useGo();
  const { taskId = '' } = useParams({ strict: false }) as { readonly taskId?: string };
  const { institutionId } = useUniversity();
  const { tasks } = useSuspenseQuery(queryOf(listUniversityTasks, { params: { institutionId } })).data;
  const withdraw = useCommand(withdrawUniversityTask);
  const task = tasks.find(({ id }) => id === taskId);
  if (task === undefined) return <NotFoundPage />;
  return (
    <ReasonPage
      title={say('programme.task.withdraw-title', { task: task.content.title[locale] })}
      back={{ to: keep(deskPaths.officeTask(locale, task.id)), label: task.content.title[locale] }}
      what={<p>{say('programme.task.withdraw-what')}</p>}
      submit={say('programme.task.withdraw')}
      hint={say('programme.task.reason-hint')}
      send={async (reason) => {
        const sent = await withdraw.send({ params: { institutionId, id: task.id }, body: { reason } });
        if (sent.ok) {
          await forget(listUniversityTasks);
          await go(keep(deskPaths.officeTasks(locale)));
        }
        return sent;
      }}
    />
  );
};
