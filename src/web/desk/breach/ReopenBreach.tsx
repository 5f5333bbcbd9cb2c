import { reopenBreach } from '../../../contract/breach.ts';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Form } from '../../ui/Form.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useForm } from '../../ui/use-form.ts';
import { reasonFault } from '../institution/reason-fault.ts';
import { useCommand } from '../use-command.ts';
import { useSay } from '../use-say.ts';
import type { BreachFormProps } from './breach-form-props.ts';

/** Opens a breach again, with the reason. */
export const ReopenBreach = ({ params, refresh }: BreachFormProps) => {
  const say = useSay();
  const reopen = useCommand(reopenBreach);
  const form = useForm({
    initial: { reason: '' },
    check: ({ reason }) => ({ reason: reasonFault(say, reason) }),
    send: async ({ reason }) => {
      const sent = await reopen.send({ params, body: { reason: reason.trim() } });
      if (sent.ok) await refresh();
      return sent;
    },
  });
  return (
    <section aria-labelledby="reopen-breach">
      <h2 id="reopen-breach">{say('incident.reopen.title')}</h2>
      {form.faults.length > 0 ? <ErrorSummary faults={form.faults} /> : undefined}
      <Form
        label={say('incident.reopen.title')}
        submit={say('incident.reopen.send')}
        isBusy={form.isBusy}
        onSubmit={form.onSubmit}
      >
        <TextField {...form.text('reason')} label={say('incident.reopen.reason')} lines={3} />
      </Form>
    </section>
  );
};
