import { webhookNouns } from '../../../core/webhook/webhook-nouns.ts';
import { TextField } from '../../ui/TextField.tsx';
import { TickGroup } from '../../ui/TickGroup.tsx';
import type { useForm } from '../../ui/use-form.ts';
import { useSay } from '../use-say.ts';
import type { WebhookValues } from './webhook-fields.ts';
import './webhook.css';

/** What it is for, where messages go, and of what they tell; for a new one and for one that is changed. */
export const WebhookFields = ({
  form,
}: {
  readonly form: Pick<ReturnType<typeof useForm<WebhookValues>>, 'text' | 'set'>;
}) => {
  const say = useSay();
  return (
    <>
      <TextField {...form.text('name')} label={say('webhook.name')} />
      <TextField
        {...form.text('url')}
        label={say('webhook.url')}
        hint={say('webhook.url.hint')}
        type="url"
        inputMode="url"
      />
      <div className="webhook-nouns">
        <TickGroup
          {...form.text('nouns')}
          onChange={(nouns) => form.set({ nouns })}
          label={say('webhook.nouns')}
          options={webhookNouns.map((value) => ({ value, label: say(`journal.noun.${value}`) }))}
        />
      </div>
    </>
  );
};
