import { useState } from 'react';
import { signInEndpoints } from '../../../contract/sign-in.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Form } from '../../ui/Form.tsx';
import { PasswordField } from '../../ui/PasswordField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useForm } from '../../ui/use-form.ts';
import { useCommand } from '../use-command.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { fieldChecks } from './field-checks.ts';

export const SignUpPage = () => {
  const locale = useLocale();
  const say = useSay();
  const signUp = useCommand(signInEndpoints.signUp);
  const [sentTo, setSentTo] = useState<string>();
  const form = useForm({
    initial: { name: '', email: '', password: '' },
    check: ({ name, email, password }) => ({
      name: fieldChecks.filled(name, say('account.name.missing')),
      email: fieldChecks.email(say, email),
      password: fieldChecks.newPassword(say, password),
    }),
    send: async ({ name, email, password }) => {
      const { timeZone } = new Intl.DateTimeFormat('en').resolvedOptions();
      const sent = await signUp.send({
        body: { name: name.trim(), email: email.trim(), password, locale, timeZone },
      });
      if (sent.ok) setSentTo(email.trim());
      return sent;
    },
  });
  const breadcrumb = { to: deskPaths.signIn(locale), label: say('account.sign-in.title') };
  if (sentTo !== undefined) {
    return (
      <DeskPage title={say('account.sign-up.sent-title')} breadcrumb={breadcrumb}>
        <p aria-live="polite">{say('account.sign-up.sent', { email: sentTo })}</p>
      </DeskPage>
    );
  }
  return (
    <DeskPage
      title={say('account.sign-up.title')}
      breadcrumb={breadcrumb}
      lead={say('account.sign-up.lead')}
      faults={form.faults}
    >
      <Form
        label={say('account.sign-up.title')}
        submit={say('account.sign-up.do')}
        isBusy={form.isBusy}
        onSubmit={form.onSubmit}
      >
        <TextField
          {...form.text('name')}
          label={say('account.name')}
          hint={say('account.name.hint')}
          autoComplete="name"
        />
        <TextField
          {...form.text('email')}
          label={say('account.email')}
          type="email"
          autoComplete="username"
        />
        <PasswordField
          {...form.text('password')}
          label={say('account.password')}
          hint={say('account.new-password.rule')}
          autoComplete="new-password"
        />
      </Form>
    </DeskPage>
  );
};
