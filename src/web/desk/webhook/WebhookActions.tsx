import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import {
  pauseWebhook,
  renewWebhookSecret,
  resumeWebhook,
  tryWebhook,
  type AttemptRow,
} from '../../../contract/webhook.ts';
import { deskPaths } from '../../desk-paths.ts';
import { Action } from '../../ui/Action.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { refusalSentence } from '../refusal-sentence.ts';
import { useCommand } from '../use-command.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { outcomeText } from './outcome-text.ts';
import { SecretOnce } from './SecretOnce.tsx';
import { useWebhook } from './use-webhook.ts';

/** Try, pause, resume, renew the secret, remove. */
export const WebhookActions = () => {
  const locale = useLocale();
  const say = useSay();
  const { institutionId, webhook, params, refresh } = useWebhook();
  const trial = useCommand(tryWebhook);
  const pause = useCommand(pauseWebhook);
  const resume = useCommand(resumeWebhook);
  const renew = useCommand(renewWebhookSecret);
  const [tried, setTried] = useState<Pick<AttemptRow, 'outcome' | 'status'>>();
  const [secret, setSecret] = useState<string>();
  const refusal = [trial, pause, resume, renew].find((one) => one.refusal !== undefined)?.refusal;
  const isActive = webhook.status === 'active';

  const onTry = async (): Promise<void> => {
    setTried(undefined);
    const sent = await trial.send({ params });
    if (sent.ok) setTried(sent.value);
    await refresh();
  };
  const onRenew = async (): Promise<void> => {
    const sent = await renew.send({ params });
    if (sent.ok) setSecret(sent.value.secret);
    await refresh();
  };
  const onResume = async (from: 'stop' | 'now'): Promise<void> => {
    await resume.send({ params, body: { from } });
    await refresh();
  };
  const onPause = async (): Promise<void> => {
    await pause.send({ params });
    await refresh();
  };
  return (
    <section aria-labelledby="webhook-actions">
      <h2 id="webhook-actions">{say('webhook.actions')}</h2>
      {refusal === undefined ? undefined : <Notice>{refusalSentence(locale, refusal)}</Notice>}
      {tried === undefined ? undefined : (
        <Notice isDone={tried.outcome === 'delivered'}>
          {tried.outcome === 'delivered'
            ? say('webhook.tried.delivered', { status: String(tried.status) })
            : say('webhook.tried.failed', { why: outcomeText(say, tried) })}
        </Notice>
      )}
      {secret === undefined ? undefined : <SecretOnce secret={secret} what={say('webhook.secret.renewed')} />}
      <div className="form-actions webhook-actions">
        {isActive ? undefined : (
          <Action
            label={say('webhook.resume')}
            isMain
            isBusy={resume.isBusy}
            onAct={() => void onResume('stop')}
          />
        )}
        <Action label={say('webhook.try')} isBusy={trial.isBusy} onAct={() => void onTry()} />
        {isActive ? (
          <Action label={say('webhook.pause')} isBusy={pause.isBusy} onAct={() => void onPause()} />
        ) : undefined}
        <Action label={say('webhook.renew')} isBusy={renew.isBusy} onAct={() => void onRenew()} />
        <Button
          component={Link}
          to={deskPaths.removeWebhook(locale, institutionId, webhook.id)}
          variant="default"
        >
          {say('webhook.remove')}
        </Button>
      </div>
      {isActive || webhook.waiting === 0 ? undefined : (
        <>
          <p>{say('webhook.resume-now.hint')}</p>
          <div className="form-actions">
            <Action
              label={say('webhook.resume-now')}
              isBusy={resume.isBusy}
              onAct={() => void onResume('now')}
            />
          </div>
        </>
      )}
    </section>
  );
};
