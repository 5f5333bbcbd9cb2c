import { Link } from '@tanstack/react-router';
import { invitePerson, listMembers } from '../../../contract/institution.ts';
import { isLocale, locales } from '../../../core/basics/locale.ts';
import { isRole } from '../../../core/basics/role.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Form } from '../../ui/Form.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { TickGroup } from '../../ui/TickGroup.tsx';
import { useForm } from '../../ui/use-form.ts';
import { useInstitution } from '../institution/use-institution.ts';
import { languageNames } from '../../language-names.ts';
import { fieldChecks } from '../sign-in/field-checks.ts';
import { useCommand } from '../use-command.ts';
import { useForget } from '../use-forget.ts';
import { useGo } from '../use-go.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useWhyNot } from '../use-why-not.ts';
import { rolesHere } from './roles-here.ts';

export const InvitePage = () => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const forget = useForget();
  const { id, name } = useInstitution();
  const invite = useCommand(invitePerson);
  const refused = useWhyNot()('invite-person', id);
  const back = deskPaths.members(locale, id);
  const form = useForm({
    initial: { email: '', roles: '', locale: 'kk' },
    check: ({ email, roles }) => ({
      email: fieldChecks.email(say, email),
      roles: fieldChecks.filled(roles, say('institution.invite.roles.missing')),
    }),
    send: async (values) => {
      const sent = await invite.send({
        params: { institutionId: id },
        body: {
          email: values.email.trim(),
          roles: values.roles.split(' ').filter(isRole),
          locale: isLocale(values.locale) ? values.locale : 'kk',
        },
      });
      if (sent.ok) {
        await forget(listMembers);
        await go(deskPaths.sentInvitation(locale, id, sent.value.id));
      }
      return sent;
    },
  });
  return (
    <DeskPage
      title={say('institution.invite')}
      breadcrumb={{ to: back, label: `${name[locale]}: ${say('institution.members')}` }}
      lead={say('institution.invite.lead')}
      faults={form.faults}
    >
      {refused === undefined ? (
        <Form
          label={say('institution.invite')}
          submit={say('institution.invite.do')}
          isBusy={form.isBusy}
          onSubmit={form.onSubmit}
          beside={<Link to={back}>{say('desk.cancel')}</Link>}
        >
          <TextField {...form.text('email')} label={say('account.email')} type="email" autoComplete="off" />
          <TickGroup
            {...form.text('roles')}
            label={say('institution.invite.roles')}
            options={rolesHere(id).map((role) => ({ value: role, label: say(`desk.role.${role}`) }))}
            onChange={(roles) => form.set({ roles })}
          />
          <SelectField
            {...form.text('locale')}
            label={say('institution.invite.locale')}
            options={locales.map((value) => ({ value, label: languageNames[value] }))}
          />
        </Form>
      ) : (
        <Notice>{refused}</Notice>
      )}
    </DeskPage>
  );
};
