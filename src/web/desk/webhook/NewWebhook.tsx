import { useState } from 'react';
import { listWebhooks, makeWebhook } from '../../../contract/webhook.ts';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Form } from '../../ui/Form.tsx';
import { useForm } from '../../ui/use-form.ts';
import { useCommand } from '../use-command.ts';
import { useForget } from '../use-forget.ts';
import { useSay } from '../use-say.ts';
import { SecretOnce } from './SecretOnce.tsx';
import { WebhookFields } from './WebhookFields.tsx';
import { bodyOf, checkValues, valuesOf } from './webhook-fields.ts';

/** A new webhook; the answer shows its secret once. */
export const NewWebhook = ({ institutionId }: { readonly institutionId: string }) => {
  const say = useSay();
  const forget = useForget();
  const make = useCommand(makeWebhook);
  const [secret, setSecret] = useState<string>();
  const form = useForm({
    initial: valuesOf(),
    check: (values) => checkValues(say, values),
    send: async (values) => {
      const sent = await make.send({ params: { institutionId }, body: bodyOf(values) });
      if (sent.ok) {
        setSecret(sent.value.secret);
        form.set(valuesOf());
        await forget(listWebhooks);
      }
      return sent;
    },
  });
  return (
    <section aria-labelledby="new-webhook">
      <h2 id="new-webhook">{say('webhook.new')}</h2>
      {secret === undefined ? undefined : <SecretOnce secret={secret} what={say('webhook.secret.made')} />}
      {form.faults.length > 0 ? <ErrorSummary faults={form.faults} /> : undefined}
      <Form
        label={say('webhook.new')}
        submit={say('webhook.make')}
        isBusy={form.isBusy}
        onSubmit={form.onSubmit}
      >
        <WebhookFields form={form} />
      </Form>
    </section>
  );
};
