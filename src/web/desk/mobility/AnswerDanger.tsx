import { answerSafetyReport } from '../../../contract/stay.ts';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Form } from '../../ui/Form.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useForm } from '../../ui/use-form.ts';
import { useCommand } from '../use-command.ts';
import { useSay } from '../use-say.ts';

/** What the named person does about it, in his words to the participant. */
export const AnswerDanger = ({
  params,
  onAnswered,
}: {
  readonly params: { readonly institutionId: string; readonly id: string };
  readonly onAnswered: () => Promise<void>;
}) => {
  const say = useSay();
  const send = useCommand(answerSafetyReport);
  const form = useForm({
    initial: { answer: '' },
    check: ({ answer }) => ({
      answer: answer.trim().length < 3 ? say('stay.danger.answer.missing') : undefined,
    }),
    send: async ({ answer }) => {
      const sent = await send.send({ params, body: { answer: answer.trim() } });
      if (sent.ok) await onAnswered();
      return sent;
    },
  });
  return (
    <>
      {form.faults.length === 0 ? undefined : <ErrorSummary faults={form.faults} />}
      <Form
        label={say('stay.danger.answer')}
        submit={say('stay.danger.answer.send')}
        isBusy={form.isBusy}
        onSubmit={form.onSubmit}
      >
        <TextField
          {...form.text('answer')}
          label={say('stay.danger.answer')}
          hint={say('stay.danger.answer.hint')}
          lines={4}
        />
      </Form>
    </>
  );
};
