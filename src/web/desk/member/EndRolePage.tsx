import { Link } from '@tanstack/react-router';
import { endMembership, listMembers } from '../../../contract/institution.ts';
import { readMe } from '../../../contract/me.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Form } from '../../ui/Form.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useForm } from '../../ui/use-form.ts';
import { reasonFault } from '../institution/reason-fault.ts';
import { useInstitution } from '../institution/use-institution.ts';
import { NotFoundPage } from '../NotFoundPage.tsx';
import { useCommand } from '../use-command.ts';
import { useForget } from '../use-forget.ts';
import { useGo } from '../use-go.ts';
import { useLocale } from '../use-locale.ts';
import { usePart } from '../use-part.ts';
import { useSay } from '../use-say.ts';
import { useWhyNot } from '../use-why-not.ts';
import { usePerson } from './use-person.ts';

export const EndRolePage = () => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const forget = useForget();
  const { id } = useInstitution();
  const person = usePerson();
  const membershipId = usePart('membershipId');
  const end = useCommand(endMembership);
  const refused = useWhyNot()('end-membership', id);
  const back = deskPaths.member(locale, id, person.accountId);
  const form = useForm({
    initial: { reason: '' },
    check: ({ reason }) => ({ reason: reasonFault(say, reason) }),
    send: async ({ reason }) => {
      const params = { institutionId: id, id: membershipId };
      const sent = await end.send({ params, body: { reason: reason.trim() } });
      if (sent.ok) {
        await forget(listMembers, readMe);
        await go(back);
      }
      return sent;
    },
  });
  const membership = person.memberships.find((row) => row.id === membershipId);
  if (membership === undefined) return <NotFoundPage />;
  const title = say('institution.member.end.title', { role: say(`desk.role.${membership.role}`) });
  const obstacle =
    refused ?? (membership.endedAt === null ? undefined : say('institution.member.ended-already'));
  return (
    <DeskPage title={title} breadcrumb={{ to: back, label: person.name }} faults={form.faults}>
      {obstacle === undefined ? (
        <>
          <div className="confirm dangerous">
            <p>{say('institution.member.end.what', { name: person.name })}</p>
          </div>
          <Form
            label={title}
            submit={say('institution.member.end')}
            isBusy={form.isBusy}
            isDangerous
            onSubmit={form.onSubmit}
            beside={<Link to={back}>{say('desk.cancel')}</Link>}
          >
            <TextField
              {...form.text('reason')}
              label={say('institution.member.end.reason')}
              hint={say('institution.reason.hint')}
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
