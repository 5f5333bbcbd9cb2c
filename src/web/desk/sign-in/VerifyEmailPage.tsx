import { useRouter } from '@tanstack/react-router';
import { signInEndpoints } from '../../../contract/sign-in.ts';
import { deskPaths } from '../../desk-paths.ts';
import { call } from '../../api.ts';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Form } from '../../ui/Form.tsx';
import { useForm } from '../../ui/use-form.ts';
import { addressSecret } from '../../address-secret.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';

/** A press, not the opening, confirms: scanners of mail open every link. */
export const VerifyEmailPage = () => {
  const locale = useLocale();
  const say = useSay();
  const router = useRouter();
  const token = addressSecret.read();
  const form = useForm({
    initial: {},
    check: () => ({}),
    send: async () => {
      const sent = await call(signInEndpoints.verifyEmail, { query: { token: token ?? '' } });
      if (sent.ok) await router.navigate({ href: `${deskPaths.signIn(locale)}?done=verified` });
      return sent;
    },
  });
  const title = say('account.verify.title');
  return (
    <DeskPage title={title} faults={form.faults}>
      {token === undefined ? (
        <p>{say('account.recovery.no-token')}</p>
      ) : (
        <>
          <p>{say('account.verify.lead')}</p>
          <Form
            label={title}
            submit={say('account.verify.do')}
            isBusy={form.isBusy}
            onSubmit={form.onSubmit}
          />
        </>
      )}
    </DeskPage>
  );
};
