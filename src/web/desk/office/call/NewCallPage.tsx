import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { draftCall, listCalls, listProgrammes } from '../../../../contract/programme.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import { Form } from '../../../ui/Form.tsx';
import { LocalizedField } from '../../../ui/LocalizedField.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { useForm } from '../../../ui/use-form.ts';
import { queryOf } from '../../query-of.ts';
import { useCommand } from '../../use-command.ts';
import { useForget } from '../../use-forget.ts';
import { useGo } from '../../use-go.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { localizedOf } from '../localized-of.ts';
import { emptyRules } from './empty-rules.ts';
import { exampleRules } from './example-rules.ts';

const example = 'example';
const empty = 'empty';

/** A call begins from the example of 2024, which says that it is one, from the rules of another call, or empty. */
export const NewCallPage = () => {
  const locale = useLocale();
  const say = useSay();
  const forget = useForget();
  const go = useGo();
  const { programmes } = useSuspenseQuery(queryOf(listProgrammes, {})).data;
  const { calls } = useSuspenseQuery(queryOf(listCalls, {})).data;
  const draft = useCommand(draftCall);
  const form = useForm({
    initial: {
      programmeId: programmes.length === 1 ? (programmes[0]?.id ?? '') : '',
      start: example,
      'title.kk': '',
      'title.ru': '',
      'title.en': '',
    },
    check: (values) => ({
      programmeId: values.programmeId === '' ? say('programme.call.choose-programme') : undefined,
      ...localizedOf.check(values, 'title', say('refusal.value-missing')),
    }),
    send: async (values) => {
      const start = calls.find(({ id }) => id === values.start);
      const title = localizedOf.read(values, 'title');
      const rules =
        values.start === empty
          ? emptyRules(title)
          : { ...(start?.rules ?? exampleRules(new Date().toISOString())), title };
      const sent = await draft.send({
        body: {
          programmeId: values.programmeId,
          rules,
        },
      });
      if (sent.ok) {
        await forget(listCalls);
        await go(deskPaths.officeCall(locale, sent.value.id));
      }
      return sent;
    },
  });
  const page = {
    title: say('programme.call.new'),
    breadcrumb: { to: deskPaths.officeCalls(locale), label: say('programme.calls') },
  };
  if (programmes.length === 0) {
    return (
      <DeskPage {...page}>
        <p>{say('programme.call.no-programme')}</p>
        <p>
          <Link to={deskPaths.newProgramme(locale)}>{say('programme.new')}</Link>
        </p>
      </DeskPage>
    );
  }
  return (
    <DeskPage {...page} faults={form.faults}>
      <Form
        label={page.title}
        submit={say('programme.call.begin')}
        isBusy={form.isBusy}
        onSubmit={form.onSubmit}
        isWide
        beside={<Link to={deskPaths.officeCalls(locale)}>{say('desk.cancel')}</Link>}
      >
        <SelectField
          {...form.text('programmeId')}
          label={say('programme.programme')}
          options={[
            { value: '', label: say('programme.call.choose-programme') },
            ...programmes.map(({ id, name }) => ({ value: id, label: name[locale] })),
          ]}
        />
        <LocalizedField {...localizedOf.field(form, 'title')} label={say('programme.call.title')} />
        <SelectField
          {...form.text('start')}
          label={say('programme.call.start')}
          hint={say('programme.call.start-hint')}
          options={[
            { value: example, label: say('programme.call.start-example') },
            { value: empty, label: say('programme.call.start-empty') },
            ...calls.map(({ id, rules }) => ({
              value: id,
              label: say('programme.call.start-copy', { call: rules.title[locale] }),
            })),
          ]}
        />
      </Form>
    </DeskPage>
  );
};
