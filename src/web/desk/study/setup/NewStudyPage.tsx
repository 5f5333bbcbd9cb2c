import { Link, useParams } from '@tanstack/react-router';
import { listStudies, openStudy } from '../../../../contract/study-setup.ts';
import { studyTemplates } from '../../../../core/study/setup/open-study.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import { Form } from '../../../ui/Form.tsx';
import { RadioField } from '../../../ui/RadioField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useForm } from '../../../ui/use-form.ts';
import { useCommand } from '../../use-command.ts';
import { useForget } from '../../use-forget.ts';
import { useGo } from '../../use-go.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';

/** Opens a study: its title, and with what its record begins. */
export const NewStudyPage = () => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const forget = useForget();
  const { institutionId = '' } = useParams({ strict: false });
  const open = useCommand(openStudy);
  const form = useForm<{ title: string; template: string }>({
    initial: { title: '', template: 'table-7' },
    check: ({ title }) => ({
      title: title.trim() === '' ? say('refusal.study-title-missing') : undefined,
    }),
    send: async ({ title, template }) => {
      const chosen = studyTemplates.find((one) => one === template) ?? 'empty';
      const sent = await open.send({ params: { institutionId }, body: { title, template: chosen, locale } });
      if (sent.ok) {
        await forget(listStudies);
        await go(deskPaths.study(locale, institutionId, sent.value.id));
      }
      return sent;
    },
  });
  const back = deskPaths.studies(locale);
  return (
    <DeskPage
      title={say('study-desk.new')}
      breadcrumb={{ to: back, label: say('study-desk.title') }}
      faults={form.faults}
    >
      <Form
        label={say('study-desk.new')}
        submit={say('study-desk.new.do')}
        isBusy={form.isBusy}
        onSubmit={form.onSubmit}
        beside={<Link to={back}>{say('desk.cancel')}</Link>}
      >
        <TextField
          {...form.text('title')}
          label={say('study-desk.new.title-field')}
          hint={say('study-desk.new.title-hint')}
        />
        <RadioField
          id="template"
          label={say('study-desk.new.template')}
          error={form.text('template').error}
          value={form.values.template}
          onChange={(template) => form.set({ template })}
          options={[
            {
              value: 'table-7',
              label: say('study-desk.new.template.table-7'),
              hint: say('study-desk.new.template.table-7.hint'),
            },
            { value: 'empty', label: say('study-desk.new.template.empty') },
          ]}
        />
      </Form>
    </DeskPage>
  );
};
