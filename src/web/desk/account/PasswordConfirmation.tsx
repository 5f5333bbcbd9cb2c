import { Link } from '@tanstack/react-router';
import type { RefusalAnswer } from '../../../contract/refusal.ts';
import type { Result } from '../../../core/basics/result.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Form } from '../../ui/Form.tsx';
import { PasswordField } from '../../ui/PasswordField.tsx';
import { useForm } from '../../ui/use-form.ts';
import { fieldChecks } from '../sign-in/field-checks.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';

/** A page that says what follows and asks for the password before it is done. */
export const PasswordConfirmation = ({
  title,
  consequence,
  label,
  isDangerous = false,
  onConfirm,
}: {
  readonly title: string;
  readonly consequence: string;
  readonly label: string;
  readonly isDangerous?: boolean;
  readonly onConfirm: (password: string) => Promise<Result<unknown, RefusalAnswer>>;
}) => {
  const locale = useLocale();
  const say = useSay();
  const form = useForm({
    initial: { password: '' },
    check: ({ password }) => ({ password: fieldChecks.filled(password, say('account.password.missing')) }),
    send: async ({ password }) => onConfirm(password),
  });
  return (
    <DeskPage
      title={title}
      breadcrumb={{ to: deskPaths.security(locale), label: say('account.security.title') }}
      faults={form.faults}
    >
      <div className={isDangerous ? 'confirm dangerous' : 'confirm'}>
        <p>{consequence}</p>
      </div>
      <Form
        label={title}
        submit={label}
        isBusy={form.isBusy}
        isDangerous={isDangerous}
        onSubmit={form.onSubmit}
        beside={<Link to={deskPaths.security(locale)}>{say('desk.cancel')}</Link>}
      >
        <PasswordField
          {...form.text('password')}
          label={say('account.password.current')}
          autoComplete="current-password"
        />
      </Form>
    </DeskPage>
  );
};
