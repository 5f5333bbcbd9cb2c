import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import {
  listDocumentTemplates,
  readDocumentTemplate,
  writeDocumentTemplate,
} from '../../../contract/document-template.ts';
import { deskPaths } from '../../desk-paths.ts';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Form } from '../../ui/Form.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useForm } from '../../ui/use-form.ts';
import { useCommand } from '../use-command.ts';
import { useForget } from '../use-forget.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { signatoryPlaces, templateAnswers } from './template-answers.ts';
import type { useTemplate } from './use-template.ts';

/** The words around a paper as a form; what is signed by others is not in it. */
export const TemplateForm = ({
  params,
  version,
  words,
  isAroundSigned,
  isAsShipped,
}: ReturnType<typeof useTemplate>) => {
  const locale = useLocale();
  const say = useSay();
  const forget = useForget();
  const write = useCommand(writeDocumentTemplate);
  const [base, setBase] = useState(version);
  const [saved, setSaved] = useState<number>();
  const form = useForm({
    initial: templateAnswers.toFields(words),
    check: () => ({}),
    send: async (values) => {
      setSaved(undefined);
      const sent = await write.send({
        params,
        body: { baseVersion: base, words: templateAnswers.toWords(values) },
      });
      if (sent.ok) {
        setBase(sent.value.version);
        setSaved(sent.value.version);
        await forget(listDocumentTemplates, readDocumentTemplate);
      }
      return sent;
    },
  });
  return (
    <>
      {form.faults.length > 0 ? <ErrorSummary faults={form.faults} /> : undefined}
      {saved === undefined ? undefined : (
        <Notice isDone>{say('document-template.saved', { version: String(saved) })}</Notice>
      )}
      <Form
        label={say('document-template.title')}
        submit={say('document-template.save')}
        isBusy={form.isBusy}
        onSubmit={form.onSubmit}
        beside={
          isAsShipped ? undefined : (
            <Link
              to={deskPaths.restoreDocumentTemplate(locale, params.institutionId, params.kind, params.locale)}
            >
              {say('document-template.restore')}
            </Link>
          )
        }
      >
        <TextField
          {...form.text('letterhead')}
          label={say('document-template.letterhead')}
          hint={say('document-template.letterhead-hint')}
          lines={3}
        />
        {isAroundSigned ? undefined : (
          <TextField
            {...form.text('opening')}
            label={say('document-template.opening')}
            hint={say('document-template.paragraph-hint')}
            lines={7}
          />
        )}
        <TextField
          {...form.text('closing')}
          label={say(isAroundSigned ? 'document-template.closing-note' : 'document-template.closing')}
          hint={say('document-template.paragraph-hint')}
          lines={7}
        />
        {isAroundSigned
          ? undefined
          : signatoryPlaces.map((place) => (
              <fieldset key={place} className="template-signatory">
                <legend>{say('document-template.signatory', { place: String(place) })}</legend>
                <TextField {...form.text(`position${place}`)} label={say('document-template.position')} />
                <TextField
                  {...form.text(`name${place}`)}
                  label={say('document-template.name')}
                  hint={say('document-template.name-hint')}
                />
              </fieldset>
            ))}
      </Form>
    </>
  );
};
