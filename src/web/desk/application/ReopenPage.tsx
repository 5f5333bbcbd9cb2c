import { readApplication, reopenApplication } from '../../../contract/application.ts';
import { listOwnApplications, readDraft } from '../../../contract/draft.ts';
import { deskPaths } from '../../desk-paths.ts';
import { ConfirmAction } from '../../ui/ConfirmAction.tsx';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { refusalSentence } from '../refusal-sentence.ts';
import { useCommand } from '../use-command.ts';
import { useForget } from '../use-forget.ts';
import { useGo } from '../use-go.ts';
import { useLocale } from '../use-locale.ts';
import { useOwnApplications } from '../use-own-applications.ts';
import { useSay } from '../use-say.ts';
import { useOwnApplication } from './use-own-application.ts';

/** Asks before a sent application becomes a draft again. */
export const ReopenPage = () => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const forget = useForget();
  const { id, institutionId, reference } = useOwnApplication();
  const draftId = useOwnApplications().find((own) => own.applicationId === id)?.draftId;
  const reopen = useCommand(reopenApplication);
  const back = deskPaths.ownApplication(locale, institutionId, id);
  const act = async (): Promise<void> => {
    const sent = await reopen.send({ params: { institutionId, id } });
    if (!sent.ok) return;
    await forget(readApplication, listOwnApplications, readDraft);
    await go(draftId === undefined ? back : deskPaths.draft(locale, institutionId, draftId));
  };
  return (
    <DeskPage
      title={say('application.own.reopen')}
      breadcrumb={{ to: back, label: say('application.own.title', { reference }) }}
      {...(reopen.refusal === undefined
        ? {}
        : { faults: [{ message: refusalSentence(locale, reopen.refusal) }] })}
    >
      <ConfirmAction
        label={say('application.own.reopen')}
        isBusy={reopen.isBusy}
        cancelTo={back}
        onConfirm={() => void act()}
      >
        <p>{say('application.own.reopen.what')}</p>
      </ConfirmAction>
    </DeskPage>
  );
};
