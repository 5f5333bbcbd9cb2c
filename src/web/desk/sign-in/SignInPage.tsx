import { useQueryClient } from '@tanstack/react-query';
import { Link, useRouter, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { signInEndpoints } from '../../../contract/sign-in.ts';
import { isMessageKey, textOf } from '../../../messages.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DeskPage } from '../../ui/DeskPage.tsx';
import type { PageFault } from '../../ui/ErrorSummary.tsx';
import { Form } from '../../ui/Form.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PasswordField } from '../../ui/PasswordField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useForm } from '../../ui/use-form.ts';
import { refusalSentence } from '../refusal-sentence.ts';
import { safeReturn } from '../safe-return.ts';
import { useCommand } from '../use-command.ts';
import { useEnter } from '../use-enter.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { chosenDemonstration } from './chosen-demonstration.ts';
import { DemonstrationAccounts } from './DemonstrationAccounts.tsx';
import { fieldChecks } from './field-checks.ts';
import { OtherWays } from './OtherWays.tsx';

interface Search {
  readonly to?: string;
  readonly done?: string;
  readonly error?: string;
}

export const SignInPage = () => {
  const locale = useLocale();
  const say = useSay();
  const search = useSearch({ strict: false }) as Search;
  const router = useRouter();
  const queries = useQueryClient();
  const enter = useEnter();
  const signIn = useCommand(signInEndpoints.signIn);
  const to = safeReturn(locale, search.to);
  const [otherFaults, setOtherFaults] = useState<readonly PageFault[]>(
    search.error === undefined ? [] : [{ message: refusalSentence(locale, { code: search.error }) }],
  );

  const form = useForm({
    initial: { email: '', password: '' },
    check: ({ email, password }) => ({
      email: fieldChecks.email(say, email),
      password: fieldChecks.filled(password, say('account.password.missing')),
    }),
    send: async ({ email, password }) => {
      setOtherFaults([]);
      const sent = await signIn.send({ body: { email: email.trim(), password } });
      if (!sent.ok) return sent;
      if (sent.value.twoFactorRedirect === true)
        await router.navigate({ href: deskPaths.signInCode(locale, search.to) });
      else await enter(to);
      return sent;
    },
  });
  const doneKey = `account.${search.done ?? ''}`;
  return (
    <DeskPage
      title={say('account.sign-in.title')}
      faults={form.faults.length > 0 ? form.faults : otherFaults}
    >
      {isMessageKey(doneKey) ? <Notice isDone>{textOf(locale, doneKey)}</Notice> : undefined}
      <Form
        label={say('account.sign-in.title')}
        submit={say('account.sign-in.do')}
        isBusy={form.isBusy}
        onSubmit={form.onSubmit}
        beside={<Link to={deskPaths.recovery(locale)}>{say('account.sign-in.forgot')}</Link>}
      >
        <TextField
          {...form.text('email')}
          label={say('account.email')}
          type="email"
          autoComplete="username"
        />
        <PasswordField
          {...form.text('password')}
          label={say('account.password')}
          autoComplete="current-password"
        />
      </Form>
      <OtherWays
        to={to}
        onEnter={async () => enter(to)}
        onRefused={(refusal) => setOtherFaults([{ message: refusalSentence(locale, refusal) }])}
      />
      <p>
        <Link to={deskPaths.signUp(locale)}>{say('account.sign-in.no-account')}</Link>.{' '}
        {say('account.sign-in.staff')}
      </p>
      <DemonstrationAccounts
        onChoose={(account) => {
          chosenDemonstration.set(queries, account);
          form.set({ email: account.email, password: account.password });
          document.getElementById('email')?.focus();
        }}
      />
    </DeskPage>
  );
};
