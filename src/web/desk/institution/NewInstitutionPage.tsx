import { createInstitution, listInstitutions } from '../../../contract/institution.ts';
import { nationalOffice } from '../../../core/institution/institution.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Form } from '../../ui/Form.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { useForm } from '../../ui/use-form.ts';
import { countryOptions } from '../../country-options.ts';
import { useCommand } from '../use-command.ts';
import { useForget } from '../use-forget.ts';
import { useGo } from '../use-go.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useWhyNot } from '../use-why-not.ts';
import { nameChecks } from './name-checks.ts';
import { NameFields } from './NameFields.tsx';
import { writtenNames } from './written-names.ts';

export const NewInstitutionPage = () => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const forget = useForget();
  const create = useCommand(createInstitution);
  const reason = useWhyNot()('create-institution', nationalOffice);
  const form = useForm({
    initial: { 'name.kk': '', 'name.ru': '', 'name.en': '', shortName: '', country: 'KAZ' },
    check: (values) => nameChecks(say, values),
    send: async (values) => {
      const sent = await create.send({ body: { ...writtenNames(values), country: values.country } });
      if (sent.ok) {
        await forget(listInstitutions);
        await go(deskPaths.institution(locale, sent.value.id));
      }
      return sent;
    },
  });
  return (
    <DeskPage
      title={say('institution.create')}
      breadcrumb={{ to: deskPaths.institutions(locale), label: say('institution.title') }}
      faults={form.faults}
    >
      {reason === undefined ? (
        <Form
          label={say('institution.create')}
          submit={say('institution.create')}
          isBusy={form.isBusy}
          onSubmit={form.onSubmit}
        >
          <NameFields text={form.text} />
          <SelectField
            {...form.text('country')}
            label={say('institution.country')}
            options={countryOptions(locale)}
          />
        </Form>
      ) : (
        <Notice>{reason}</Notice>
      )}
    </DeskPage>
  );
};
