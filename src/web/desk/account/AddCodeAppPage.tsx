import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { accountSecurityEndpoints } from '../../../contract/account-security.ts';
import { readMe } from '../../../contract/me.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Form } from '../../ui/Form.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PasswordField } from '../../ui/PasswordField.tsx';
import { QrPicture } from '../../ui/QrPicture.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useForm } from '../../ui/use-form.ts';
import { fieldChecks } from '../sign-in/field-checks.ts';
import { useCommand } from '../use-command.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { BackupCodes } from './BackupCodes.tsx';

interface Enrolment {
  readonly totpURI: string;
  readonly backupCodes: readonly string[];
}

const secretOf = (totpURI: string): string =>
  (new URL(totpURI).searchParams.get('secret') ?? '').replaceAll(/(.{4})/g, '$1 ').trim();

/** Password first, then the picture and a code that proves that the phone has it, then the backup codes. */
export const AddCodeAppPage = () => {
  const locale = useLocale();
  const say = useSay();
  const queries = useQueryClient();
  const start = useCommand(accountSecurityEndpoints.startCode);
  const confirm = useCommand(accountSecurityEndpoints.confirmCode);
  const [enrolment, setEnrolment] = useState<Enrolment>();
  const [isDone, setDone] = useState(false);

  const askPassword = useForm({
    initial: { password: '' },
    check: ({ password }) => ({ password: fieldChecks.filled(password, say('account.password.missing')) }),
    send: async ({ password }) => {
      const sent = await start.send({ body: { password } });
      if (sent.ok) setEnrolment(sent.value);
      return sent;
    },
  });
  const askCode = useForm({
    initial: { code: '' },
    check: ({ code }) => ({
      code: /^\d{6}$/.test(code.replaceAll(/[\s-]/g, '')) ? undefined : say('account.code.missing'),
    }),
    send: async ({ code }) => {
      const sent = await confirm.send({ body: { code: code.replaceAll(/[\s-]/g, '') } });
      if (sent.ok) {
        setDone(true);
        await queries.invalidateQueries({ queryKey: [readMe.id] });
      }
      return sent;
    },
  });
  const title = say('account.factor.add-title');
  const breadcrumb = { to: deskPaths.security(locale), label: say('account.security.title') };
  if (enrolment !== undefined && isDone) {
    return (
      <DeskPage title={title} breadcrumb={breadcrumb}>
        <Notice isDone>{say('account.factor.done')}</Notice>
        <BackupCodes codes={enrolment.backupCodes} />
        <p>
          <Link to={deskPaths.security(locale)}>{say('desk.continue')}</Link>
        </p>
      </DeskPage>
    );
  }
  if (enrolment !== undefined) {
    return (
      <DeskPage title={title} breadcrumb={breadcrumb} faults={askCode.faults}>
        <p>{say('account.factor.scan')}</p>
        <QrPicture content={enrolment.totpURI} label={say('account.factor.picture')} />
        <p>
          {say('account.factor.secret')} <code>{secretOf(enrolment.totpURI)}</code>
        </p>
        <p>{say('account.factor.type')}</p>
        <Form
          label={title}
          submit={say('account.factor.confirm')}
          isBusy={askCode.isBusy}
          onSubmit={askCode.onSubmit}
        >
          <TextField
            {...askCode.text('code')}
            label={say('account.code')}
            inputMode="numeric"
            autoComplete="one-time-code"
          />
        </Form>
      </DeskPage>
    );
  }
  return (
    <DeskPage
      title={title}
      breadcrumb={breadcrumb}
      lead={say('account.factor.start-reason')}
      faults={askPassword.faults}
    >
      <Form
        label={title}
        submit={say('desk.continue')}
        isBusy={askPassword.isBusy}
        onSubmit={askPassword.onSubmit}
      >
        <PasswordField
          {...askPassword.text('password')}
          label={say('account.password.current')}
          autoComplete="current-password"
        />
      </Form>
    </DeskPage>
  );
};
