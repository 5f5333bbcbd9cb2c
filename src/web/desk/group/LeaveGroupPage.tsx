import { listOwnApplications, readDraft } from '../../../contract/draft.ts';
import { leaveGroup, readGroup } from '../../../contract/group.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DangerousForm } from '../../ui/DangerousForm.tsx';
import { NotFoundPage } from '../NotFoundPage.tsx';
import { useCommand } from '../use-command.ts';
import { useForget } from '../use-forget.ts';
import { useGo } from '../use-go.ts';
import { useLocale } from '../use-locale.ts';
import { usePart } from '../use-part.ts';
import { useSay } from '../use-say.ts';
import { useGroup } from './use-group.ts';

/** Asks before a member leaves, or the leader takes him out. */
export const LeaveGroupPage = () => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const forget = useForget();
  const { id, institutionId, universityTask, members } = useGroup();
  const memberId = usePart('memberId');
  const leave = useCommand(leaveGroup);
  const member = members.find((candidate) => candidate.id === memberId);
  if (member === undefined) return <NotFoundPage />;
  const back = deskPaths.group(locale, institutionId, id);
  const { name, isSelf } = member;
  return (
    <DangerousForm
      title={isSelf ? say('application.group.leave') : say('application.group.remove-title', { name })}
      breadcrumb={{ to: back, label: universityTask.content.title[locale] }}
      consequence={
        isSelf ? say('application.group.leave.what') : say('application.group.remove.what', { name })
      }
      label={say(isSelf ? 'application.group.leave' : 'application.group.remove')}
      cancelTo={back}
      onConfirm={async (reason) => {
        const body = reason === undefined ? {} : { reason };
        const sent = await leave.send({ params: { institutionId, id, memberId }, body });
        if (sent.ok) {
          // He who left may not read the group any more.
          await go(isSelf ? deskPaths.home(locale) : back);
          await forget(readDraft, listOwnApplications, ...(isSelf ? [] : [readGroup]));
        }
        return sent;
      }}
    />
  );
};
