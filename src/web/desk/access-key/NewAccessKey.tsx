import { useState } from 'react';
import { listAccessKeys, makeAccessKey } from '../../../contract/access-key.ts';
import { addDays } from '../../../core/basics/add-days.ts';
import { formatDate } from '../../../core/basics/format-date.ts';
import { accessScopes } from '../../../core/access-key/access-scope.ts';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Form } from '../../ui/Form.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { TickGroup } from '../../ui/TickGroup.tsx';
import { useForm } from '../../ui/use-form.ts';
import { useCommand } from '../use-command.ts';
import { useForget } from '../use-forget.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useToday } from '../use-today.ts';

/** For how many days a key may be made. */
const lengths = [30, 90, 180, 365];

/** A new key; the answer shows it once. */
export const NewAccessKey = ({ institutionId }: { readonly institutionId: string }) => {
  const locale = useLocale();
  const say = useSay();
  const today = useToday();
  const forget = useForget();
  const make = useCommand(makeAccessKey);
  const [made, setMade] = useState<string>();
  const initial = { name: '', scopes: '', perMinute: '60', days: '90' };
  const form = useForm({
    initial,
    check: ({ name, scopes, perMinute }) => ({
      name: name.trim() === '' ? say('access-key.name.missing') : undefined,
      scopes: scopes === '' ? say('access-key.scopes.missing') : undefined,
      perMinute:
        /^\d{1,3}$/.test(perMinute) && Number(perMinute) >= 1 && Number(perMinute) <= 600
          ? undefined
          : say('access-key.per-minute.wrong'),
    }),
    send: async ({ name, scopes, perMinute, days }) => {
      const sent = await make.send({
        params: { institutionId },
        body: {
          name: name.trim(),
          scopes: accessScopes.filter((scope) => scopes.split(' ').includes(scope)),
          perMinute: Number(perMinute),
          endsOn: addDays(today, Number(days)),
        },
      });
      if (sent.ok) {
        setMade(sent.value.key);
        form.set(initial);
        await forget(listAccessKeys);
      }
      return sent;
    },
  });
  return (
    <section aria-labelledby="new-key">
      <h2 id="new-key">{say('access-key.new')}</h2>
      {made === undefined ? undefined : (
        <Notice>
          {say('access-key.made')}
          <br />
          <code className="fingerprint">{made}</code>
        </Notice>
      )}
      {form.faults.length > 0 ? <ErrorSummary faults={form.faults} /> : undefined}
      <Form
        label={say('access-key.new')}
        submit={say('access-key.make')}
        isBusy={form.isBusy}
        onSubmit={form.onSubmit}
      >
        <TextField {...form.text('name')} label={say('access-key.name')} />
        <TickGroup
          {...form.text('scopes')}
          onChange={(scopes) => form.set({ scopes })}
          label={say('access-key.scopes')}
          options={accessScopes.map((value) => ({ value, label: say(`access-key.scope.${value}`) }))}
        />
        <TextField {...form.text('perMinute')} label={say('access-key.per-minute')} inputMode="numeric" />
        <SelectField
          {...form.text('days')}
          label={say('access-key.ends')}
          options={lengths.map((days) => ({
            value: String(days),
            label: formatDate(addDays(today, days), locale),
          }))}
        />
      </Form>
    </section>
  );
};
