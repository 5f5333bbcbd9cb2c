import { listOwnApplications, readDraft } from '../../../contract/draft.ts';
import { readGroup, submitGroup } from '../../../contract/group.ts';
import { deskPaths } from '../../desk-paths.ts';
import { ConfirmAction } from '../../ui/ConfirmAction.tsx';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { formFaults } from '../../ui/form-faults.ts';
import { usePreview } from '../draft/use-preview.ts';
import { NotFoundPage } from '../NotFoundPage.tsx';
import { useCommand } from '../use-command.ts';
import { useForget } from '../use-forget.ts';
import { useGo } from '../use-go.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useGroup } from './use-group.ts';

const SubmitGroup = ({ draftId }: { readonly draftId: string }) => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const forget = useForget();
  const { id, institutionId, universityTask, members } = useGroup();
  // Opening this page is noted for the grace rule, as opening the page of checking is for one.
  const { begun } = usePreview({ institutionId, id: draftId }, locale);
  const submit = useCommand(submitGroup);
  const back = deskPaths.group(locale, institutionId, id);
  const act = async (): Promise<void> => {
    const sent = await submit.send({ params: { institutionId, id }, body: { locale, begun } });
    await forget(readGroup, readDraft, listOwnApplications);
    if (sent.ok) await go(back);
  };
  return (
    <DeskPage
      title={say('application.group.submit')}
      breadcrumb={{ to: back, label: universityTask.content.title[locale] }}
      {...(submit.refusal === undefined ? {} : { faults: formFaults(locale, submit.refusal, []) })}
    >
      <ConfirmAction
        label={say('application.group.submit')}
        isBusy={submit.isBusy}
        cancelTo={back}
        onConfirm={() => void act()}
      >
        <p>{say('application.group.submit.what')}</p>
        <ul>
          {members.map(({ id: memberId, name }) => (
            <li key={memberId}>{name}</li>
          ))}
        </ul>
      </ConfirmAction>
    </DeskPage>
  );
};

/** Asks before all applications of the group are sent. */
export const SubmitGroupPage = () => {
  const draftId = useGroup().members.find(({ isSelf }) => isSelf)?.draftId;
  if (draftId === undefined || draftId === null) return <NotFoundPage />;
  return <SubmitGroup draftId={draftId} />;
};
