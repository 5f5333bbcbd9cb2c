import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { addParticipant, listParticipants } from '../../../../contract/study-participant.ts';
import { listStudies, readStudy } from '../../../../contract/study-setup.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import { Form } from '../../../ui/Form.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { useForm } from '../../../ui/use-form.ts';
import { useCommand } from '../../use-command.ts';
import { useForget } from '../../use-forget.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { PartFields } from './PartFields.tsx';
import { personForm } from './person-form.ts';
import { PersonFields } from './PersonFields.tsx';
import { useStudy } from './use-study.ts';

const nobody = { name: '', names: '', contact: '' } as const;

/** Adds participants one after the other; each gets the next pseudonym. */
export const NewParticipantPage = () => {
  const locale = useLocale();
  const say = useSay();
  const forget = useForget();
  const { institutionId, studyId } = useStudy();
  const add = useCommand(addParticipant);
  const [added, setAdded] = useState<string>();
  const form = useForm<{ name: string; names: string; contact: string; mode: string; destination: string }>({
    initial: { ...nobody, mode: 'in-person', destination: '' },
    check: (values) => personForm.check(values, say),
    send: async (values) => {
      const sent = await add.send({
        params: { institutionId, studyId },
        body: {
          mode: values.mode === 'online' ? 'online' : 'in-person',
          destination: values.destination,
          person: personForm.personOf(values),
        },
      });
      if (sent.ok) {
        setAdded(sent.value.pseudonym);
        form.set(nobody);
        await forget(listParticipants, readStudy, listStudies);
        document.getElementById('name')?.focus();
      }
      return sent;
    },
  });
  const back = deskPaths.studyParticipants(locale, institutionId, studyId);
  return (
    <DeskPage
      title={say('study-desk.participants.add')}
      breadcrumb={{ to: back, label: say('study-desk.row.participants') }}
      faults={form.faults}
    >
      {added === undefined ? undefined : (
        <Notice isDone>{say('study-desk.add.more', { pseudonym: added })}</Notice>
      )}
      <Form
        label={say('study-desk.participants.add')}
        submit={say('study-desk.add.do')}
        isBusy={form.isBusy}
        onSubmit={form.onSubmit}
        beside={<Link to={back}>{say('study-desk.row.participants')}</Link>}
      >
        <PersonFields text={form.text} />
        <PartFields
          mode={form.values.mode}
          onMode={(mode) => form.set({ mode })}
          destination={form.text('destination')}
        />
      </Form>
    </DeskPage>
  );
};
