import { Link } from '@tanstack/react-router';
import { addIdentifier, listInstitutions } from '../../../contract/institution.ts';
import { identifierForms, identifierKind } from '../../../core/institution/identifier.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Form } from '../../ui/Form.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useForm } from '../../ui/use-form.ts';
import { useCommand } from '../use-command.ts';
import { useForget } from '../use-forget.ts';
import { useGo } from '../use-go.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useWhyNot } from '../use-why-not.ts';
import { useInstitution } from './use-institution.ts';

export const AddIdentifierPage = () => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const forget = useForget();
  const { id, name } = useInstitution();
  const add = useCommand(addIdentifier);
  const refused = useWhyNot()('add-identifier', id);
  const back = deskPaths.institution(locale, id);
  const kindOf = (value: string) => identifierKind.catch('epvo').parse(value);
  const form = useForm({
    initial: { kind: 'epvo', value: '' },
    check: ({ kind, value }) => ({
      value:
        value.trim() === ''
          ? say('institution.identifier.value.missing')
          : identifierForms[kindOf(kind)].test(value.trim())
            ? undefined
            : say('refusal.identifier-form'),
    }),
    send: async ({ kind, value }) => {
      const sent = await add.send({
        params: { institutionId: id },
        body: { kind: kindOf(kind), value: value.trim() },
      });
      if (sent.ok) {
        await forget(listInstitutions);
        await go(back);
      }
      return sent;
    },
  });
  return (
    <DeskPage
      title={say('institution.identifier.add')}
      breadcrumb={{ to: back, label: name[locale] }}
      faults={form.faults}
    >
      {refused === undefined ? (
        <Form
          label={say('institution.identifier.add')}
          submit={say('institution.identifier.add')}
          isBusy={form.isBusy}
          onSubmit={form.onSubmit}
          beside={<Link to={back}>{say('desk.cancel')}</Link>}
        >
          <SelectField
            {...form.text('kind')}
            label={say('institution.identifier.kind')}
            options={identifierKind.options.map((value) => ({
              value,
              label: say(`institution.identifier.of.${value}`),
            }))}
          />
          <TextField
            {...form.text('value')}
            label={say('institution.identifier.value')}
            hint={say(`institution.identifier.hint.${kindOf(form.values.kind)}`)}
          />
        </Form>
      ) : (
        <Notice>{refused}</Notice>
      )}
    </DeskPage>
  );
};
