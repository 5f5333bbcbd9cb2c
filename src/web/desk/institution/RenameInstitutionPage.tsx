import { Link } from '@tanstack/react-router';
import { listInstitutions, renameInstitution } from '../../../contract/institution.ts';
import { nationalOffice } from '../../../core/institution/institution.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Form } from '../../ui/Form.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useForm } from '../../ui/use-form.ts';
import { useCommand } from '../use-command.ts';
import { useForget } from '../use-forget.ts';
import { useGo } from '../use-go.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useWhyNot } from '../use-why-not.ts';
import { nameChecks } from './name-checks.ts';
import { NameFields } from './NameFields.tsx';
import { reasonFault } from './reason-fault.ts';
import { useInstitution } from './use-institution.ts';
import { writtenNames } from './written-names.ts';

export const RenameInstitutionPage = () => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const forget = useForget();
  const { id, name, shortName } = useInstitution();
  const rename = useCommand(renameInstitution);
  const refused = useWhyNot()('rename-institution', nationalOffice);
  const back = deskPaths.institution(locale, id);
  const form = useForm({
    initial: { 'name.kk': name.kk, 'name.ru': name.ru, 'name.en': name.en, shortName, reason: '' },
    check: (values) => ({ ...nameChecks(say, values), reason: reasonFault(say, values.reason) }),
    send: async (values) => {
      const body = { ...writtenNames(values), reason: values.reason.trim() };
      const sent = await rename.send({ params: { institutionId: id }, body });
      if (sent.ok) {
        await forget(listInstitutions);
        await go(back);
      }
      return sent;
    },
  });
  return (
    <DeskPage
      title={say('institution.rename.title')}
      breadcrumb={{ to: back, label: name[locale] }}
      faults={form.faults}
    >
      {refused === undefined ? (
        <Form
          label={say('institution.rename.title')}
          submit={say('institution.rename')}
          isBusy={form.isBusy}
          onSubmit={form.onSubmit}
          beside={<Link to={back}>{say('desk.cancel')}</Link>}
        >
          <NameFields text={form.text} />
          <TextField
            {...form.text('reason')}
            label={say('institution.rename.reason')}
            hint={say('institution.reason.hint')}
            lines={3}
          />
        </Form>
      ) : (
        <Notice>{refused}</Notice>
      )}
    </DeskPage>
  );
};
