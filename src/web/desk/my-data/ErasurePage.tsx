import { Link } from '@tanstack/react-router';
import { askErasure } from '../../../contract/person.ts';
import { signInEndpoints } from '../../../contract/sign-in.ts';
import { call } from '../../api.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Form } from '../../ui/Form.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PasswordField } from '../../ui/PasswordField.tsx';
import { useForm } from '../../ui/use-form.ts';
import { fieldChecks } from '../sign-in/field-checks.ts';
import { useCommand } from '../use-command.ts';
import { useEnter } from '../use-enter.ts';
import { useLocale } from '../use-locale.ts';
import { useMe } from '../use-me.ts';
import { useSay } from '../use-say.ts';

/** Says what goes and what stays, asks for the password, and signs out once it is asked for. */
export const ErasurePage = () => {
  const locale = useLocale();
  const say = useSay();
  const enter = useEnter();
  const me = useMe();
  const ask = useCommand(askErasure);
  const back = deskPaths.myData(locale);
  const form = useForm({
    initial: { password: '' },
    check: ({ password }) => ({ password: fieldChecks.filled(password, say('account.password.missing')) }),
    send: async ({ password }) => {
      const sent = await ask.send({ body: { password } });
      if (sent.ok) {
        // Already signed out by the erasure itself is what is wanted; the account is going either way.
        await call(signInEndpoints.signOut, {});
        await enter(`${deskPaths.signIn(locale)}?done=erasure.done`);
      }
      return sent;
    },
  });
  const wasAsked = typeof me?.account?.erasureAskedAt === 'string';
  return (
    <DeskPage
      title={say('person.erasure.title')}
      breadcrumb={{ to: back, label: say('person.my-data.title') }}
      faults={form.faults}
    >
      <h2>{say('person.erasure.goes')}</h2>
      <ul>
        <li>{say('person.erasure.goes.detail')}</li>
        <li>{say('person.erasure.goes.account')}</li>
        <li>{say('person.erasure.goes.words')}</li>
      </ul>
      <h2>{say('person.erasure.stays')}</h2>
      <ul>
        <li>{say('person.erasure.stays.history')}</li>
        <li>{say('person.erasure.stays.facts')}</li>
      </ul>
      {wasAsked ? (
        <Notice>{say('person.erasure.asked')}</Notice>
      ) : (
        <>
          <div className="confirm dangerous">
            <p>{say('person.erasure.after')}</p>
          </div>
          <Form
            label={say('person.erasure.title')}
            submit={say('person.erasure.title')}
            isBusy={form.isBusy}
            isDangerous
            onSubmit={form.onSubmit}
            beside={<Link to={back}>{say('desk.cancel')}</Link>}
          >
            <PasswordField
              {...form.text('password')}
              label={say('account.password.current')}
              autoComplete="current-password"
            />
          </Form>
        </>
      )}
    </DeskPage>
  );
};
