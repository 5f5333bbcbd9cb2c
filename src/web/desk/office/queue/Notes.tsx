import { noteApplication, readApplication, type ApplicationView } from '../../../../contract/application.ts';
import { Form } from '../../../ui/Form.tsx';
import { HistoryList } from '../../../ui/HistoryList.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useForm } from '../../../ui/use-form.ts';
import { useCommand } from '../../use-command.ts';
import { useForget } from '../../use-forget.ts';
import { useSay } from '../../use-say.ts';

/** Notes of the office, newest first, and a box for the next one. */
export const Notes = ({ application }: { readonly application: ApplicationView }) => {
  const say = useSay();
  const forget = useForget();
  const note = useCommand(noteApplication);
  const { id, institutionId, notes } = application;
  const form = useForm({
    initial: { note: '' },
    check: (values) => ({ note: values.note.trim() === '' ? say('office.note-missing') : undefined }),
    send: async (values) => {
      const sent = await note.send({ params: { institutionId, id }, body: { note: values.note.trim() } });
      if (sent.ok) {
        form.set({ note: '' });
        await forget(readApplication);
      }
      return sent;
    },
  });
  return (
    <section aria-labelledby="notes-title">
      <h2 id="notes-title">{say('office.notes')}</h2>
      <p>{say('office.notes-what')}</p>
      {notes.length === 0 ? undefined : (
        <HistoryList
          items={notes
            .toSorted((a, b) => b.at.localeCompare(a.at))
            .map(({ id: noteId, at, actorName, note: what }) => ({
              id: noteId,
              when: at,
              who: actorName ?? say('office.forgotten'),
              what,
            }))}
        />
      )}
      <Form
        label={say('office.notes')}
        submit={say('office.add-note')}
        isBusy={form.isBusy}
        onSubmit={form.onSubmit}
      >
        <TextField
          {...form.text('note')}
          error={form.faults[0]?.message}
          label={say('office.note')}
          lines={3}
        />
      </Form>
    </section>
  );
};
