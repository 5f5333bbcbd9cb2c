import { useState } from 'react';
import { signInEndpoints } from '../../../contract/sign-in.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Form } from '../../ui/Form.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useForm } from '../../ui/use-form.ts';
import { useCommand } from '../use-command.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { fieldChecks } from './field-checks.ts';

/** The answer is the same whether the address is known or not. */
export const RecoveryPage = () => {
  const locale = useLocale();
  const say = useSay();
  const ask = useCommand(signInEndpoints.askRecovery);
  const [sentTo, setSentTo] = useState<string>();
  const form = useForm({
    initial: { email: '' },
    check: ({ email }) => ({ email: fieldChecks.email(say, email) }),
    send: async ({ email }) => {
      const sent = await ask.send({ body: { email: email.trim() } });
      if (sent.ok) setSentTo(email.trim());
      return sent;
    },
  });
  return (
    <DeskPage
      title={say('account.recovery.title')}
      breadcrumb={{ to: deskPaths.signIn(locale), label: say('account.sign-in.title') }}
      lead={say('account.recovery.lead')}
      faults={form.faults}
    >
      {sentTo === undefined ? undefined : (
        <Notice isDone>{say('account.recovery.sent', { email: sentTo })}</Notice>
      )}
      <Form
        label={say('account.recovery.title')}
        submit={say('account.recovery.do')}
        isBusy={form.isBusy}
        onSubmit={form.onSubmit}
      >
        <TextField
          {...form.text('email')}
          label={say('account.email')}
          type="email"
          autoComplete="username"
        />
      </Form>
    </DeskPage>
  );
};
