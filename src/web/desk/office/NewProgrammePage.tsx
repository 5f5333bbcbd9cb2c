import { Link } from '@tanstack/react-router';
import { createProgramme, listProgrammes } from '../../../contract/programme.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Form } from '../../ui/Form.tsx';
import { LocalizedField } from '../../ui/LocalizedField.tsx';
import { useForm } from '../../ui/use-form.ts';
import { useCommand } from '../use-command.ts';
import { useForget } from '../use-forget.ts';
import { useGo } from '../use-go.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { localizedOf } from './localized-of.ts';
import { noWords } from './no-words.ts';

/** A programme: its name and what it is for, in three languages. */
export const NewProgrammePage = () => {
  const locale = useLocale();
  const say = useSay();
  const forget = useForget();
  const go = useGo();
  const create = useCommand(createProgramme);
  const list = deskPaths.programmes(locale);
  const form = useForm({
    initial: { ...localizedOf.initial('name', noWords), ...localizedOf.initial('purpose', noWords) },
    check: (values) => ({
      ...localizedOf.check(values, 'name', say('refusal.value-missing')),
      ...localizedOf.check(values, 'purpose', say('refusal.value-missing')),
    }),
    send: async (values) => {
      const sent = await create.send({
        body: { name: localizedOf.read(values, 'name'), purpose: localizedOf.read(values, 'purpose') },
      });
      if (sent.ok) {
        await forget(listProgrammes);
        await go(list);
      }
      return sent;
    },
  });
  return (
    <DeskPage
      title={say('programme.new')}
      breadcrumb={{ to: list, label: say('programme.title') }}
      faults={form.faults}
    >
      <Form
        label={say('programme.new')}
        submit={say('programme.create')}
        isBusy={form.isBusy}
        onSubmit={form.onSubmit}
        isWide
        beside={<Link to={list}>{say('desk.cancel')}</Link>}
      >
        <LocalizedField {...localizedOf.field(form, 'name')} label={say('programme.name')} />
        <LocalizedField {...localizedOf.field(form, 'purpose')} label={say('programme.purpose')} lines={4} />
      </Form>
    </DeskPage>
  );
};
