import type { RefusalAnswer } from '../../../contract/refusal.ts';
import type { Result } from '../../../core/basics/result.ts';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Form } from '../../ui/Form.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { TickField } from '../../ui/TickField.tsx';
import { useForm } from '../../ui/use-form.ts';
import { reasonFault } from '../institution/reason-fault.ts';
import { useSay } from '../use-say.ts';

/** Before sessions of many end: what follows, the reason, and a word that nobody types by mistake. */
export const StopForm = ({
  id,
  title,
  what,
  label,
  withKeys,
  onStop,
}: {
  readonly id: string;
  readonly title: string;
  readonly what: string;
  readonly label: string;
  /** Offers the emergency stop, which also ends keys and webhooks. */
  readonly withKeys: boolean;
  readonly onStop: (wish: {
    readonly reason: string;
    readonly isStop: boolean;
  }) => Promise<Result<unknown, RefusalAnswer>>;
}) => {
  const say = useSay();
  const word = say('incident.stop.word.value');
  const names = { reason: `${id}-reason`, word: `${id}-word`, stop: `${id}-stop` };
  const form = useForm({
    initial: { [names.reason]: '', [names.word]: '', [names.stop]: false },
    check: (values) => ({
      [names.reason]: reasonFault(say, String(values[names.reason])),
      [names.word]:
        String(values[names.word]).trim().toLocaleUpperCase() === word
          ? undefined
          : say('incident.stop.word.wrong', { word }),
    }),
    send: async (values) =>
      onStop({ reason: String(values[names.reason]).trim(), isStop: Boolean(values[names.stop]) }),
  });
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <div className="confirm dangerous">
        <p>{what}</p>
      </div>
      {form.faults.length > 0 ? <ErrorSummary faults={form.faults} /> : undefined}
      <Form label={title} submit={label} isBusy={form.isBusy} isDangerous onSubmit={form.onSubmit}>
        {withKeys ? <TickField {...form.tick(names.stop)} label={say('incident.stop.with')} /> : undefined}
        <TextField {...form.text(names.reason)} label={say('incident.stop.reason')} lines={2} />
        <TextField {...form.text(names.word)} label={say('incident.stop.word', { word })} />
      </Form>
    </section>
  );
};
