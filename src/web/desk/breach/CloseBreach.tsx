import { useState } from 'react';
import { closeBreach } from '../../../contract/breach.ts';
import { breachOutcomes } from '../../../core/breach/breach.ts';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Form } from '../../ui/Form.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useForm } from '../../ui/use-form.ts';
import { useCommand } from '../use-command.ts';
import { useSay } from '../use-say.ts';
import type { BreachFormProps } from './breach-form-props.ts';

/** Closes a breach with its cause and the measures. */
export const CloseBreach = ({
  params,
  refresh,
  notifiedAt,
}: BreachFormProps & { readonly notifiedAt: string | null }) => {
  const say = useSay();
  const close = useCommand(closeBreach);
  const short = (text: string) => (text.trim().length < 3 ? say('incident.close.missing') : undefined);
  const form = useForm({
    initial: { outcome: 'handled', cause: '', measures: '' },
    check: ({ cause, measures }) => ({ cause: short(cause), measures: short(measures) }),
    send: async ({ outcome, cause, measures }) => {
      const chosen = breachOutcomes.find((one) => one === outcome) ?? 'handled';
      const body = { outcome: chosen, cause: cause.trim(), measures: measures.trim() };
      const sent = await close.send({ params, body });
      if (sent.ok) await refresh();
      return sent;
    },
  });
  // It was refused because nobody had been notified; now somebody has been, on the same page.
  const [seen, setSeen] = useState(notifiedAt);
  if (seen !== notifiedAt) {
    setSeen(notifiedAt);
    form.forget();
  }
  return (
    <section aria-labelledby="close-breach">
      <h2 id="close-breach">{say('incident.close.title')}</h2>
      <p>{say('incident.close.what')}</p>
      {form.faults.length > 0 ? <ErrorSummary faults={form.faults} /> : undefined}
      <Form
        label={say('incident.close.title')}
        submit={say('incident.close.send')}
        isBusy={form.isBusy}
        onSubmit={form.onSubmit}
      >
        <SelectField
          {...form.text('outcome')}
          label={say('incident.breach.outcome')}
          options={breachOutcomes.map((value) => ({ value, label: say(`incident.breach.outcome.${value}`) }))}
        />
        <TextField {...form.text('cause')} label={say('incident.close.cause')} lines={3} />
        <TextField {...form.text('measures')} label={say('incident.close.measures')} lines={3} />
      </Form>
    </section>
  );
};
