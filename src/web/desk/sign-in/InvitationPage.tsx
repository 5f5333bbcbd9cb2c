import { useQuery } from '@tanstack/react-query';
import { Link, useRouter } from '@tanstack/react-router';
import { acceptInvitation, readInvitation } from '../../../contract/institution.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Form } from '../../ui/Form.tsx';
import { PasswordField } from '../../ui/PasswordField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useForm } from '../../ui/use-form.ts';
import { addressSecret } from '../../address-secret.ts';
import { Loading } from '../Loading.tsx';
import { queryOf } from '../query-of.ts';
import { refusalSentence } from '../refusal-sentence.ts';
import { Refused } from '../refused.ts';
import { useCommand } from '../use-command.ts';
import { useEnter } from '../use-enter.ts';
import { useLocale } from '../use-locale.ts';
import { useMe } from '../use-me.ts';
import { useSay } from '../use-say.ts';
import { fieldChecks } from './field-checks.ts';

/** Opened from another place than the letter, or no longer good. */
const NoInvitation = ({ error }: { readonly error: unknown }) => {
  const locale = useLocale();
  const say = useSay();
  return (
    <DeskPage title={say('account.invitation.title')}>
      <p>
        {error instanceof Refused
          ? refusalSentence(locale, error.refusal)
          : say('account.invitation.no-token')}
      </p>
    </DeskPage>
  );
};

export const InvitationPage = () => {
  const locale = useLocale();
  const say = useSay();
  const enter = useEnter();
  const router = useRouter();
  const account = useMe()?.account;
  const token = addressSecret.read() ?? '';
  const { data: invitation, error } = useQuery({
    ...queryOf(readInvitation, { body: { token } }),
    enabled: token !== '',
  });
  const accept = useCommand(acceptInvitation);
  const isNew = invitation?.hasAccount === false;
  const form = useForm({
    initial: { name: '', password: '' },
    check: ({ name, password }) =>
      isNew
        ? {
            name: fieldChecks.filled(name, say('account.name.missing')),
            password: fieldChecks.newPassword(say, password),
          }
        : {},
    send: async ({ name, password }) => {
      const own = isNew ? { account: { name: name.trim(), password } } : {};
      const sent = await accept.send({ body: { token, ...own } });
      if (!sent.ok) return sent;
      if (isNew) await router.navigate({ href: `${deskPaths.signIn(locale)}?done=invitation.done` });
      else await enter(deskPaths.home(locale));
      return sent;
    },
  });
  if (token === '' || error !== null) return <NoInvitation error={error} />;
  if (invitation === undefined) return <Loading />;
  if (invitation.state !== 'open') {
    return (
      <DeskPage title={say('account.invitation.title')}>
        <p>{say('account.invitation.closed')}</p>
      </DeskPage>
    );
  }
  const isOwn = account?.email === invitation.email;
  return (
    <DeskPage
      title={say('account.invitation.title')}
      lead={say('account.invitation.lead', {
        institution: invitation.institution.name[locale],
        role: invitation.roles.map((role) => say(`desk.role.${role}`)).join(', '),
      })}
      faults={form.faults}
    >
      {isNew || isOwn ? (
        <Form
          label={say('account.invitation.title')}
          submit={say('account.invitation.do')}
          isBusy={form.isBusy}
          onSubmit={form.onSubmit}
        >
          <TextField
            id="email"
            name="email"
            error={undefined}
            label={say('account.email')}
            value={invitation.email}
            onChange={() => undefined}
            autoComplete="username"
            isReadOnly
          />
          {isNew ? (
            <>
              <TextField
                {...form.text('name')}
                label={say('account.name')}
                hint={say('account.name.hint')}
                autoComplete="name"
              />
              <PasswordField
                {...form.text('password')}
                label={say('account.password')}
                hint={say('account.new-password.rule')}
                autoComplete="new-password"
              />
            </>
          ) : undefined}
        </Form>
      ) : (
        <>
          <p>{say('account.invitation.existing')}</p>
          <p>
            {invitation.email}:{' '}
            <Link to={deskPaths.signIn(locale, deskPaths.invitation(locale))}>
              {say('account.sign-in.title')}
            </Link>
          </p>
        </>
      )}
    </DeskPage>
  );
};
