import type { output } from 'zod';
import { useState } from 'react';
import { declareConflict, listConflicts } from '../../../contract/review.ts';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Form } from '../../ui/Form.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { RadioField } from '../../ui/RadioField.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useForm } from '../../ui/use-form.ts';
import { useCommand } from '../use-command.ts';
import { useForget } from '../use-forget.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';

type Institutions = output<(typeof listConflicts)['answer']>['institutions'];

const nothing = { kind: '', institution: '', name: '' };
const kinds = ['institution', 'person'] as const;

/** Names an institution or a person; the field that the choice needs appears below it. */
export const DeclareConflict = ({ institutions }: { readonly institutions: Institutions }) => {
  const locale = useLocale();
  const say = useSay();
  const forget = useForget();
  const declare = useCommand(declareConflict);
  const [isDeclared, setDeclared] = useState(false);
  const form = useForm({
    initial: nothing,
    check: ({ kind, institution, name }) => ({
      kind: kind === '' ? say('review.conflicts.which-missing') : undefined,
      institution: kind === 'institution' && institution === '' ? say('review.conflicts.choose') : undefined,
      name: kind === 'person' && name.trim().length < 3 ? say('review.conflicts.name-missing') : undefined,
    }),
    send: async ({ kind, institution, name }) => {
      const sent = await declare.send({
        body:
          kind === 'institution'
            ? { kind: 'institution', institutionId: institution }
            : { kind: 'person', name: name.trim() },
      });
      if (sent.ok) {
        await forget(listConflicts);
        form.set(nothing);
        setDeclared(true);
      }
      return sent;
    },
  });
  const { kind } = form.values;
  return (
    <>
      {form.faults.length > 0 ? <ErrorSummary faults={form.faults} /> : undefined}
      {isDeclared ? <Notice isDone>{say('review.conflicts.declared')}</Notice> : undefined}
      <Form
        label={say('review.conflicts.add')}
        submit={say('review.conflicts.declare')}
        isBusy={form.isBusy}
        onSubmit={form.onSubmit}
      >
        <RadioField
          id="kind"
          label={say('review.conflicts.which')}
          error={form.text('kind').error}
          value={kind === '' ? null : kind}
          onChange={(chosen) => {
            setDeclared(false);
            form.set({ kind: chosen });
          }}
          options={kinds.map((value) => ({ value, label: say(`review.conflicts.${value}`) }))}
        />
        {kind === 'institution' ? (
          <SelectField
            {...form.text('institution')}
            label={say('review.conflicts.institution')}
            options={[
              { value: '', label: say('review.conflicts.choose') },
              ...institutions
                .map(({ id, name }) => ({ value: id, label: name[locale] }))
                .toSorted((a, b) => a.label.localeCompare(b.label, locale)),
            ]}
          />
        ) : undefined}
        {kind === 'person' ? (
          <TextField
            {...form.text('name')}
            label={say('review.conflicts.name')}
            hint={say('review.conflicts.name-hint')}
          />
        ) : undefined}
      </Form>
    </>
  );
};
