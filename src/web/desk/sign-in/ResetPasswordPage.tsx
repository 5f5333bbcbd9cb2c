import { Link, useRouter } from '@tanstack/react-router';
import { signInEndpoints } from '../../../contract/sign-in.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Form } from '../../ui/Form.tsx';
import { PasswordField } from '../../ui/PasswordField.tsx';
import { useForm } from '../../ui/use-form.ts';
import { addressSecret } from '../../address-secret.ts';
import { useCommand } from '../use-command.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { fieldChecks } from './field-checks.ts';

export const ResetPasswordPage = () => {
  const locale = useLocale();
  const say = useSay();
  const router = useRouter();
  const reset = useCommand(signInEndpoints.resetPassword);
  const token = addressSecret.read();
  const form = useForm({
    initial: { password: '' },
    check: ({ password }) => ({ password: fieldChecks.newPassword(say, password) }),
    send: async ({ password }) => {
      const sent = await reset.send({ body: { token: token ?? '', newPassword: password } });
      if (sent.ok) await router.navigate({ href: `${deskPaths.signIn(locale)}?done=recovery.done` });
      return sent;
    },
  });
  const title = say('account.recovery.new-title');
  return (
    <DeskPage title={title} faults={form.faults}>
      {token === undefined ? (
        <>
          <p>{say('account.recovery.no-token')}</p>
          <p>
            <Link to={deskPaths.recovery(locale)}>{say('account.recovery.title')}</Link>
          </p>
        </>
      ) : (
        <Form
          label={title}
          submit={say('account.recovery.new-do')}
          isBusy={form.isBusy}
          onSubmit={form.onSubmit}
        >
          <PasswordField
            {...form.text('password')}
            label={say('account.new-password')}
            hint={say('account.new-password.rule')}
            autoComplete="new-password"
          />
        </Form>
      )}
    </DeskPage>
  );
};
