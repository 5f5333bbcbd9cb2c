import { useState } from 'react';
import { accountSecurityEndpoints } from '../../../contract/account-security.ts';
import type { PageFault } from '../../ui/ErrorSummary.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Form } from '../../ui/Form.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PasswordField } from '../../ui/PasswordField.tsx';
import { useForm } from '../../ui/use-form.ts';
import { fieldChecks } from '../sign-in/field-checks.ts';
import { useCommand } from '../use-command.ts';
import { useSay } from '../use-say.ts';

const noFaults: readonly PageFault[] = [];

/** A new password for those who know the old one; other sessions end with it. */
export const ChangePassword = ({ onChanged }: { readonly onChanged: () => Promise<void> }) => {
  const say = useSay();
  const change = useCommand(accountSecurityEndpoints.changePassword);
  const [isDone, setDone] = useState(false);
  const form = useForm({
    initial: { currentPassword: '', newPassword: '' },
    check: ({ currentPassword, newPassword }) => ({
      currentPassword: fieldChecks.filled(currentPassword, say('account.password.missing')),
      newPassword: fieldChecks.newPassword(say, newPassword),
    }),
    send: async (values) => {
      setDone(false);
      const sent = await change.send({ body: values });
      if (sent.ok) {
        setDone(true);
        form.set({ currentPassword: '', newPassword: '' });
        await onChanged();
      }
      return sent;
    },
  });
  const faults = form.faults.length > 0 ? form.faults : noFaults;
  return (
    <section aria-labelledby="password-title">
      <h2 id="password-title">{say('account.password.title')}</h2>
      {faults.length > 0 ? <ErrorSummary faults={faults} /> : undefined}
      {isDone ? <Notice isDone>{say('account.password.changed')}</Notice> : undefined}
      <Form
        label={say('account.password.change')}
        submit={say('account.password.change')}
        isBusy={form.isBusy}
        onSubmit={form.onSubmit}
      >
        <PasswordField
          {...form.text('currentPassword')}
          label={say('account.password.current')}
          autoComplete="current-password"
        />
        <PasswordField
          {...form.text('newPassword')}
          label={say('account.new-password')}
          hint={say('account.new-password.rule')}
          autoComplete="new-password"
        />
      </Form>
    </section>
  );
};
