import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { listCredentials, revokeCredential } from '../../../contract/credential.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Form } from '../../ui/Form.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useForm } from '../../ui/use-form.ts';
import { reasonFault } from '../institution/reason-fault.ts';
import { NotFoundPage } from '../NotFoundPage.tsx';
import { queryOf } from '../query-of.ts';
import { useCommand } from '../use-command.ts';
import { useForget } from '../use-forget.ts';
import { useGo } from '../use-go.ts';
import { useLocale } from '../use-locale.ts';
import { usePart } from '../use-part.ts';
import { useSay } from '../use-say.ts';
import { useWhyNot } from '../use-why-not.ts';

/** The university revokes a credential and says why. */
export const RevokeCredentialPage = () => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const forget = useForget();
  const institutionId = usePart('institutionId');
  const id = usePart('credentialId');
  const revoke = useCommand(revokeCredential);
  const refused = useWhyNot()('revoke-credential', institutionId);
  const { credentials } = useSuspenseQuery(
    queryOf(listCredentials, { params: { institutionId }, query: {} }),
  ).data;
  const back = deskPaths.credentials(locale, institutionId);
  const form = useForm({
    initial: { reason: '' },
    check: ({ reason }) => ({ reason: reasonFault(say, reason) }),
    send: async ({ reason }) => {
      const sent = await revoke.send({ params: { institutionId, id }, body: { reason: reason.trim() } });
      if (sent.ok) {
        await forget(listCredentials);
        await go(back);
      }
      return sent;
    },
  });
  const credential = credentials.find((one) => one.id === id);
  if (credential === undefined) return <NotFoundPage />;
  const obstacle =
    refused ?? (credential.status === 'revoked' ? say('credential.status.revoked') : undefined);
  return (
    <DeskPage
      title={say('credential.list.revoke-title')}
      breadcrumb={{ to: back, label: say('credential.list.back') }}
      faults={form.faults}
    >
      {obstacle === undefined ? (
        <>
          <div className="confirm dangerous">
            <p>
              {credential.participant}: {credential.title}
            </p>
          </div>
          <Form
            label={say('credential.list.revoke-title')}
            submit={say('credential.list.revoke')}
            isBusy={form.isBusy}
            isDangerous
            onSubmit={form.onSubmit}
            beside={<Link to={back}>{say('desk.cancel')}</Link>}
          >
            <TextField
              {...form.text('reason')}
              label={say('credential.list.reason')}
              hint={say('credential.list.reason-hint')}
              lines={3}
            />
          </Form>
        </>
      ) : (
        <Notice>{obstacle}</Notice>
      )}
    </DeskPage>
  );
};
