import { useSuspenseQuery } from '@tanstack/react-query';
import { listOwnApplications } from '../../../contract/draft.ts';
import { openGroup } from '../../../contract/group.ts';
import { listUniversityTasks, readCall } from '../../../contract/programme.ts';
import { deskPaths } from '../../desk-paths.ts';
import { Action } from '../../ui/Action.tsx';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { queryOf } from '../query-of.ts';
import { refusalSentence } from '../refusal-sentence.ts';
import { useCommand } from '../use-command.ts';
import { useForget } from '../use-forget.ts';
import { useGo } from '../use-go.ts';
import { useLocale } from '../use-locale.ts';
import { useOwnApplications } from '../use-own-applications.ts';
import { usePart } from '../use-part.ts';
import { useSay } from '../use-say.ts';
import { UniversityTaskFacts } from './UniversityTaskFacts.tsx';

/** What the university wants done, each with the way to open a group on it. */
export const GroupTasksPage = () => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const forget = useForget();
  const callId = usePart('callId');
  const institutionId = usePart('institutionId');
  const { call } = useSuspenseQuery(queryOf(readCall, { params: { id: callId } })).data;
  const { tasks } = useSuspenseQuery(queryOf(listUniversityTasks, { params: { institutionId } })).data;
  const own = useOwnApplications().find((application) => application.call.id === callId);
  const open = useCommand(openGroup);
  const reason =
    call.state !== 'open'
      ? say(call.state === 'announced' ? 'refusal.call-not-open' : 'application.call.closed')
      : own?.groupId === null || own === undefined
        ? undefined
        : say('application.tasks.in-group');
  const act = async (universityTaskId: string): Promise<void> => {
    const opened = await open.send({ params: { institutionId }, body: { callId, universityTaskId } });
    if (!opened.ok) return;
    await forget(listOwnApplications);
    await go(deskPaths.group(locale, institutionId, opened.value.id));
  };
  return (
    <DeskPage
      title={say('application.tasks.title')}
      breadcrumb={{ to: deskPaths.applyTo(locale, callId), label: call.rules.title[locale] }}
      lead={say('application.call.group.what')}
    >
      {open.refusal === undefined ? undefined : <Notice>{refusalSentence(locale, open.refusal)}</Notice>}
      {tasks.filter(({ withdrawnAt }) => withdrawnAt === null).length === 0 ? (
        <p className="empty-state">{say('application.tasks.none')}</p>
      ) : undefined}
      {tasks
        .filter(({ withdrawnAt }) => withdrawnAt === null)
        .map((task) => (
          <section key={task.id} aria-labelledby={`task-${task.id}`}>
            <h2 id={`task-${task.id}`}>{task.content.title[locale]}</h2>
            <UniversityTaskFacts task={task} priorities={call.rules.priorities} />
            <Action
              label={say('application.tasks.open')}
              about={task.content.title[locale]}
              reason={reason}
              isBusy={open.isBusy}
              onAct={() => void act(task.id)}
            />
          </section>
        ))}
    </DeskPage>
  );
};
