import { revealSecret } from '../../../../contract/award.ts';
import { readSelection, type SelectionView } from '../../../../contract/selection.ts';
import { sha256Hex } from '../../../../core/basics/sha256-hex.ts';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import { Form } from '../../../ui/Form.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useForm } from '../../../ui/use-form.ts';
import { useCommand } from '../../use-command.ts';
import { useForget } from '../../use-forget.ts';
import { useSay } from '../../use-say.ts';

/** Shows the secret of one party; one that is not the committed one is not even sent. */
export const SecretForm = ({
  callId,
  party,
}: {
  readonly callId: string;
  readonly party: SelectionView['parties'][number];
}) => {
  const say = useSay();
  const forget = useForget();
  const reveal = useCommand(revealSecret);
  const field = `secret-${party.position}`;
  const form = useForm<Readonly<Record<string, string>>>({
    initial: { [field]: '' },
    check: (values) => {
      const secret = values[field] ?? '';
      const fault =
        secret === ''
          ? say('refusal.value-missing')
          : sha256Hex(secret) === party.commitment
            ? undefined
            : say('refusal.commitment-mismatch');
      return { [field]: fault };
    },
    send: async (values) => {
      const sent = await reveal.send({
        params: { callId },
        body: { partyId: party.id, secret: values[field] ?? '' },
      });
      if (sent.ok) await forget(readSelection);
      return sent;
    },
  });
  return (
    <>
      {form.faults.length === 0 ? undefined : <ErrorSummary faults={form.faults} />}
      <Form
        label={say('selection.secret.of', { name: party.name })}
        submit={say('selection.secret.do')}
        isBusy={form.isBusy}
        onSubmit={form.onSubmit}
      >
        <TextField
          {...form.text(field)}
          label={say('selection.secret.of', { name: party.name })}
          hint={say('selection.secret.hint')}
          autoComplete="off"
        />
      </Form>
    </>
  );
};
