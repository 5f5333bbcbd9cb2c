import { useState } from 'react';
import { notifyBreach } from '../../../contract/breach.ts';
import { DateField } from '../../ui/DateField.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Form } from '../../ui/Form.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useForm } from '../../ui/use-form.ts';
import { useCommand } from '../use-command.ts';
import { useSay } from '../use-say.ts';
import type { BreachFormProps } from './breach-form-props.ts';
import { momentOf } from './moment-of.ts';
import { nowParts } from './now-parts.ts';

/** That the authorised body was notified: when, how, under which number, whom it can ask. */
export const Notify = ({ params, refresh }: BreachFormProps) => {
  const say = useSay();
  const notify = useCommand(notifyBreach);
  const [start] = useState(nowParts);
  const [day, setDay] = useState(start.day);
  const form = useForm({
    initial: { how: '', number: '', contact: '', notifiedAt: '', sentTime: start.time },
    check: ({ how, contact, sentTime }) => ({
      how: how.trim() === '' ? say('incident.notify.how.missing') : undefined,
      contact: contact.trim() === '' ? say('incident.notify.contact.missing') : undefined,
      notifiedAt: momentOf(day, '12:00') === undefined ? say('incident.breach.day.missing') : undefined,
      sentTime: momentOf(start.day, sentTime) === undefined ? say('incident.breach.time.wrong') : undefined,
    }),
    send: async ({ how, number, contact, sentTime }) => {
      const notifiedAt = momentOf(day, sentTime) ?? '';
      const body = { notifiedAt, how: how.trim(), number: number.trim(), contact: contact.trim() };
      const sent = await notify.send({ params, body });
      if (sent.ok) await refresh();
      return sent;
    },
  });
  return (
    <section aria-labelledby="notify">
      <h2 id="notify">{say('incident.notify.title')}</h2>
      <p>{say('incident.notify.what')}</p>
      {form.faults.length > 0 ? <ErrorSummary faults={form.faults} /> : undefined}
      <Form
        label={say('incident.notify.title')}
        submit={say('incident.notify.send')}
        isBusy={form.isBusy}
        onSubmit={form.onSubmit}
      >
        <TextField
          {...form.text('how')}
          label={say('incident.notify.how')}
          hint={say('incident.notify.how.hint')}
        />
        <TextField {...form.text('number')} label={say('incident.breach.number')} />
        <TextField {...form.text('contact')} label={say('incident.breach.contact')} />
        <DateField
          id="notifiedAt"
          label={say('incident.notify.on')}
          error={form.text('notifiedAt').error}
          value={day}
          onChange={setDay}
        />
        <TextField
          {...form.text('sentTime')}
          label={say('incident.notify.time')}
          hint={say('incident.breach.time.hint')}
        />
      </Form>
    </section>
  );
};
