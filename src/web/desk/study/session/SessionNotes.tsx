import { noteSession, readSession } from '../../../../contract/study-session.ts';
import { formatTime } from '../../../../core/basics/format-date.ts';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import { Form } from '../../../ui/Form.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useForm } from '../../../ui/use-form.ts';
import { useCommand } from '../../use-command.ts';
import { useForget } from '../../use-forget.ts';
import { useSay } from '../../use-say.ts';
import { useTimeZone } from '../../use-time-zone.ts';
import type { SessionView } from './use-session.ts';

/** Notes on the session with the time at which they were written, newest first. What is typed stays until it was saved. */
export const SessionNotes = ({
  notes,
  params,
}: {
  readonly notes: SessionView['notes'];
  readonly params: { readonly institutionId: string; readonly studyId: string; readonly sessionId: string };
}) => {
  const say = useSay();
  const timeZone = useTimeZone();
  const forget = useForget();
  const note = useCommand(noteSession);
  const form = useForm({
    initial: { words: '' },
    check: ({ words }) => ({ words: words.trim() === '' ? say('study-session.notes.missing') : undefined }),
    send: async ({ words }) => {
      const sent = await note.send({ params, body: { words } });
      if (sent.ok) {
        form.set({ words: '' });
        await forget(readSession);
      }
      return sent;
    },
  });
  return (
    <section>
      <h2>{say('study-session.notes')}</h2>
      {form.faults.some(({ field }) => field === undefined) ? (
        <ErrorSummary faults={form.faults} />
      ) : undefined}
      <Form
        label={say('study-session.notes')}
        submit={say('study-session.notes.do')}
        isBusy={form.isBusy}
        onSubmit={form.onSubmit}
      >
        <TextField
          {...form.text('words')}
          label={say('study-session.notes.label')}
          hint={say('study-session.notes.hint')}
          lines={3}
        />
      </Form>
      {notes.length === 0 ? (
        <p className="field-hint">{say('study-session.notes.empty')}</p>
      ) : (
        <ol className="session-notes" aria-label={say('study-session.notes')}>
          {notes.map(({ id, words, writtenAt, writtenBy }) => (
            <li key={id}>
              <p>{words}</p>
              <p className="field-hint">
                {say('study-session.notes.by', {
                  name: writtenBy ?? say('study-session.notes.nobody'),
                  time: formatTime(writtenAt, timeZone),
                })}
              </p>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
};
