import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { signInEndpoints } from '../../../contract/sign-in.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Form } from '../../ui/Form.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useForm } from '../../ui/use-form.ts';
import { safeReturn } from '../safe-return.ts';
import { useCommand } from '../use-command.ts';
import { useEnter } from '../use-enter.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { chosenDemonstration } from './chosen-demonstration.ts';
import { demonstrationCode } from './demonstration-code.ts';
import { fieldChecks } from './field-checks.ts';

/** The code of a demonstration account as its phone would show it, renewed as it would be. */
const DemonstrationCode = () => {
  const say = useSay();
  const secret = chosenDemonstration.read(useQueryClient())?.totpSecret;
  const { data } = useQuery({
    queryKey: ['demonstration.code', secret],
    queryFn: async () => demonstrationCode(secret ?? '', Date.now()),
    enabled: secret !== undefined,
    refetchInterval: 2000,
  });
  return data === undefined ? undefined : (
    <Notice>{say('account.code.demonstration', { code: data })}</Notice>
  );
};

export const CodePage = () => {
  const locale = useLocale();
  const say = useSay();
  const search = useSearch({ strict: false }) as { readonly to?: string };
  const enter = useEnter();
  const [isBackup, setBackup] = useState(false);
  const verifyCode = useCommand(signInEndpoints.verifyCode);
  const verifyBackup = useCommand(signInEndpoints.verifyBackupCode);

  const form = useForm({
    initial: { code: '' },
    check: ({ code }) => ({
      code: isBackup
        ? fieldChecks.filled(code, say('account.code.backup-missing'))
        : /^\d{6}$/.test(code.replaceAll(/[\s-]/g, ''))
          ? undefined
          : say('account.code.missing'),
    }),
    send: async ({ code }) => {
      const sent = isBackup
        ? await verifyBackup.send({ body: { code: code.trim() } })
        : await verifyCode.send({ body: { code: code.replaceAll(/[\s-]/g, '') } });
      if (sent.ok) await enter(safeReturn(locale, search.to));
      return sent;
    },
  });
  return (
    <DeskPage
      title={say(isBackup ? 'account.code.backup-title' : 'account.code.title')}
      breadcrumb={{ to: deskPaths.signIn(locale, search.to), label: say('account.sign-in.title') }}
      lead={say(isBackup ? 'account.code.backup-lead' : 'account.code.lead')}
      faults={form.faults}
    >
      {isBackup ? undefined : <DemonstrationCode />}
      <Form
        label={say('account.code.title')}
        submit={say('desk.continue')}
        isBusy={form.isBusy}
        onSubmit={form.onSubmit}
      >
        <TextField
          {...form.text('code')}
          label={say(isBackup ? 'account.code.backup' : 'account.code')}
          autoComplete="one-time-code"
          inputMode={isBackup ? 'text' : 'numeric'}
        />
      </Form>
      <button
        type="button"
        className="plain"
        onClick={() => {
          setBackup(!isBackup);
          form.set({ code: '' });
        }}
      >
        {say(isBackup ? 'account.code.use-app' : 'account.code.use-backup')}
      </button>
    </DeskPage>
  );
};
