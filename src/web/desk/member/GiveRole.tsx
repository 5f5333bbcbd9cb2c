import { giveRole, listMembers } from '../../../contract/institution.ts';
import { isRole } from '../../../core/basics/role.ts';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Form } from '../../ui/Form.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { useForm } from '../../ui/use-form.ts';
import { useCommand } from '../use-command.ts';
import { useForget } from '../use-forget.ts';
import { useSay } from '../use-say.ts';
import { useWhyNot } from '../use-why-not.ts';
import type { MemberPerson } from './people-of.ts';
import { rolesHere } from './roles-here.ts';

/** One more role for a member: those that he has not and that have a place here. */
export const GiveRole = ({
  institutionId,
  person: { accountId, memberships },
}: {
  readonly institutionId: string;
  readonly person: MemberPerson;
}) => {
  const say = useSay();
  const forget = useForget();
  const give = useCommand(giveRole);
  const refused = useWhyNot()('give-role', institutionId);
  const held = memberships.filter(({ endedAt }) => endedAt === null).map(({ role }) => role);
  const free = rolesHere(institutionId).filter((role) => !held.includes(role));
  const form = useForm({
    initial: { role: '' },
    check: () => ({}),
    send: async ({ role }) => {
      // Nothing chosen yet is the first of the list, which is what the control shows.
      const chosen = isRole(role) && free.includes(role) ? role : free[0];
      if (chosen === undefined) throw new Error('no role is left');
      const sent = await give.send({ params: { institutionId }, body: { accountId, role: chosen } });
      if (sent.ok) await forget(listMembers);
      return sent;
    },
  });
  const reason =
    refused ??
    (held.length === 0
      ? say('refusal.member-unknown')
      : free.length === 0
        ? say('institution.member.all-roles')
        : undefined);
  return (
    <section aria-labelledby="give-role-title">
      <h2 id="give-role-title">{say('institution.member.give-role')}</h2>
      {form.faults.length > 0 ? <ErrorSummary faults={form.faults} /> : undefined}
      {reason === undefined ? (
        <Form
          label={say('institution.member.give-role')}
          submit={say('institution.member.give-role')}
          isBusy={form.isBusy}
          onSubmit={form.onSubmit}
        >
          <SelectField
            {...form.text('role')}
            label={say('institution.member.role')}
            options={free.map((role) => ({ value: role, label: say(`desk.role.${role}`) }))}
          />
        </Form>
      ) : (
        <p>{reason}</p>
      )}
    </section>
  );
};
