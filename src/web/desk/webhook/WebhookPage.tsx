import { deskPaths } from '../../desk-paths.ts';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useWhyNot } from '../use-why-not.ts';
import { AttemptTable } from './AttemptTable.tsx';
import { ChangeWebhook } from './ChangeWebhook.tsx';
import { useWebhook } from './use-webhook.ts';
import { WebhookActions } from './WebhookActions.tsx';
import { WebhookState } from './WebhookState.tsx';
import './webhook.css';

/** One webhook: how it stands, what can be done, what was tried. */
export const WebhookPage = () => {
  const locale = useLocale();
  const say = useSay();
  const { institutionId, webhook, attempts } = useWebhook();
  const mayChange = useWhyNot()('change-webhook', institutionId) === undefined;
  return (
    <DeskPage
      title={webhook.name}
      breadcrumb={{ to: deskPaths.webhooks(locale, institutionId), label: say('webhook.back') }}
    >
      <WebhookState webhook={webhook} />
      {mayChange ? <WebhookActions /> : undefined}
      <AttemptTable attempts={attempts} />
      {mayChange ? <ChangeWebhook /> : undefined}
    </DeskPage>
  );
};
