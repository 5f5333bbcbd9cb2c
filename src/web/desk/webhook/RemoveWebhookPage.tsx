import { listWebhooks, removeWebhook } from '../../../contract/webhook.ts';
import { deskPaths } from '../../desk-paths.ts';
import { ConfirmAction } from '../../ui/ConfirmAction.tsx';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { refusalSentence } from '../refusal-sentence.ts';
import { useCommand } from '../use-command.ts';
import { useForget } from '../use-forget.ts';
import { useGo } from '../use-go.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useWebhook } from './use-webhook.ts';

/** Asks before a webhook goes with all that waits for it. */
export const RemoveWebhookPage = () => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const forget = useForget();
  // Not watched: the next look would find nothing.
  const { institutionId, webhook, params } = useWebhook(false);
  const remove = useCommand(removeWebhook);
  const back = deskPaths.webhook(locale, institutionId, webhook.id);
  const run = async (): Promise<void> => {
    const sent = await remove.send({ params });
    if (!sent.ok) return;
    await go(deskPaths.webhooks(locale, institutionId));
    // What was read of it is asked for no more: it is gone.
    await forget(listWebhooks);
  };
  return (
    <DeskPage
      title={say('webhook.remove')}
      breadcrumb={{ to: back, label: webhook.name }}
      {...(remove.refusal === undefined
        ? {}
        : { faults: [{ message: refusalSentence(locale, remove.refusal) }] })}
    >
      <ConfirmAction
        label={say('webhook.remove.do')}
        isBusy={remove.isBusy}
        isDangerous
        cancelTo={back}
        onConfirm={() => void run()}
      >
        <p>{say('webhook.remove.what', { name: webhook.name })}</p>
      </ConfirmAction>
    </DeskPage>
  );
};
