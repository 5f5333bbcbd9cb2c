import { useState } from 'react';
import { changeWebhook } from '../../../contract/webhook.ts';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Form } from '../../ui/Form.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useForm } from '../../ui/use-form.ts';
import { useCommand } from '../use-command.ts';
import { useSay } from '../use-say.ts';
import { useWebhook } from './use-webhook.ts';
import { WebhookFields } from './WebhookFields.tsx';
import { bodyOf, checkValues, valuesOf } from './webhook-fields.ts';

/** Another name, another address, other happenings. */
export const ChangeWebhook = () => {
  const say = useSay();
  const { webhook, params, refresh } = useWebhook();
  const change = useCommand(changeWebhook);
  const [isChanged, setChanged] = useState(false);
  const form = useForm({
    initial: valuesOf(webhook),
    check: (values) => {
      setChanged(false);
      return checkValues(say, values);
    },
    send: async (values) => {
      const sent = await change.send({ params, body: bodyOf(values) });
      if (sent.ok) {
        setChanged(true);
        await refresh();
      }
      return sent;
    },
  });
  return (
    <section aria-labelledby="change-webhook">
      <h2 id="change-webhook">{say('webhook.change')}</h2>
      {isChanged ? <Notice isDone>{say('webhook.changed')}</Notice> : undefined}
      {form.faults.length > 0 ? <ErrorSummary faults={form.faults} /> : undefined}
      <Form
        label={say('webhook.change')}
        submit={say('webhook.change.do')}
        isBusy={form.isBusy}
        onSubmit={form.onSubmit}
      >
        <WebhookFields form={form} />
      </Form>
    </section>
  );
};
