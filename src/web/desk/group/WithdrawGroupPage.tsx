import { listOwnApplications, readDraft } from '../../../contract/draft.ts';
import { readGroup, withdrawGroup } from '../../../contract/group.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DangerousForm } from '../../ui/DangerousForm.tsx';
import { useCommand } from '../use-command.ts';
import { useForget } from '../use-forget.ts';
import { useGo } from '../use-go.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useGroup } from './use-group.ts';

/** Asks before a group is taken back with every application in it. */
export const WithdrawGroupPage = () => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const forget = useForget();
  const { id, institutionId, universityTask } = useGroup();
  const withdraw = useCommand(withdrawGroup);
  const back = deskPaths.group(locale, institutionId, id);
  return (
    <DangerousForm
      title={say('application.group.withdraw')}
      breadcrumb={{ to: back, label: universityTask.content.title[locale] }}
      consequence={say('application.group.withdraw.what')}
      label={say('application.group.withdraw')}
      cancelTo={back}
      onConfirm={async (reason) => {
        const body = reason === undefined ? {} : { reason };
        const sent = await withdraw.send({ params: { institutionId, id }, body });
        if (sent.ok) {
          await forget(readGroup, readDraft, listOwnApplications);
          await go(deskPaths.home(locale));
        }
        return sent;
      }}
    />
  );
};
