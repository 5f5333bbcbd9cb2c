import { useState } from 'react';
import { listStudyFigures, writeFigureText, type FigureView } from '../../../../contract/study-figure.ts';
import { checkTypedPercentages } from '../../../../core/claim/check-typed-percentages.ts';
import { Form } from '../../../ui/Form.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useForm } from '../../../ui/use-form.ts';
import { useCommand } from '../../use-command.ts';
import { useForget } from '../../use-forget.ts';
import { useSay } from '../../use-say.ts';
import { Objections } from './Objections.tsx';

/** The words beside a figure, each percentage of which is held against the base while it is typed. */
export const FigureText = ({
  params,
  figure: { n, text },
  mayWrite,
}: {
  readonly params: { readonly institutionId: string; readonly studyId: string; readonly pollId: string };
  readonly figure: FigureView;
  readonly mayWrite: boolean;
}) => {
  const say = useSay();
  const forget = useForget();
  const write = useCommand(writeFigureText);
  const [base] = useState(text?.version ?? 0);
  const form = useForm({
    initial: { words: text?.words ?? '' },
    check: ({ words }) => ({ words: words.trim() === '' ? say('study-figure.write.missing') : undefined }),
    send: async ({ words }) => {
      const sent = await write.send({ params, body: { words, baseVersion: base } });
      if (sent.ok) await forget(listStudyFigures);
      return sent;
    },
  });
  const objections = n === 0 ? [] : checkTypedPercentages(form.values.words, n);
  const check =
    form.values.words.trim() === '' || n === 0 ? undefined : (
      <Objections objections={objections} words={form.values.words} base={n} />
    );
  return (
    <section aria-labelledby="beside">
      <h2 id="beside">{say('study-figure.write')}</h2>
      {text === null ? undefined : (
        <Notice isDone>{say('study-figure.write.saved', { version: String(text.version) })}</Notice>
      )}
      {mayWrite ? (
        <Form
          label={say('study-figure.write')}
          submit={say('study-figure.write.save')}
          isBusy={form.isBusy}
          onSubmit={form.onSubmit}
        >
          <TextField
            {...form.text('words')}
            label={say('study-figure.write')}
            hint={say('study-figure.write.hint', { n: String(n) })}
            lines={5}
          />
          {form.faults.map(({ message }) => (
            <p key={message} className="field-fault" role="alert">
              {message}
            </p>
          ))}
          {check}
        </Form>
      ) : (
        <>
          <p className="prose">{text?.words ?? say('study-figure.text.none')}</p>
          {check}
        </>
      )}
    </section>
  );
};
