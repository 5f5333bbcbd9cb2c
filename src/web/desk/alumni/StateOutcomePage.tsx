import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { downloadAlumnusFile, stateOutcome, uploadAlumnusFile } from '../../../contract/alumni.ts';
import type { FileView } from '../../../contract/draft.ts';
import { outcomeStates } from '../../../core/alumni/outcome.ts';
import { evidenceLadder } from '../../../core/obligation/evidence.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Form } from '../../ui/Form.tsx';
import { RadioField } from '../../ui/RadioField.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { TickField } from '../../ui/TickField.tsx';
import { useForm } from '../../ui/use-form.ts';
import { countries } from '../../countries.ts';
import { DocumentField } from '../draft/DocumentField.tsx';
import { EvidenceField } from '../obligation/EvidenceField.tsx';
import { useCommand } from '../use-command.ts';
import { useGo } from '../use-go.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { outcomeName } from './outcome-name.ts';
import { useAlumnus } from './use-alumnus.ts';
import { useForgetAlumnus } from './use-forget-alumnus.ts';

const states = outcomeStates.filter((state) => state !== 'dead');
const home = 'KAZ';

/** Says how things are now, or corrects what is known; with a document, if one wants to show it. */
export const StateOutcomePage = () => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const forget = useForgetAlumnus();
  const { institutionId, id, country, outcomes, files } = useAlumnus();
  const command = useCommand(stateOutcome);
  const [file, setFile] = useState<FileView | null>(files[0] ?? null);
  const back = deskPaths.afterStay(locale, institutionId, id);
  const correctable = outcomes.filter(({ status }) => status === 'stands' || status === 'to-check');
  const form = useForm({
    initial: {
      state: '',
      since: '',
      country: '',
      inField: 'unsaid',
      replacesId: '',
      evidence: 'self-report',
      fileId: '',
      isConsented: false,
    },
    check: (given) => ({
      state: given.state === '' ? say('alumni-desk.say.state-missing') : undefined,
      country:
        given.state !== '' && given.state !== 'returned' && given.country === ''
          ? say('alumni-desk.say.country-missing')
          : undefined,
      since: given.since.trim() === '' ? say('alumni-desk.say.since-missing') : undefined,
      fileId:
        given.evidence !== 'self-report' && file === null ? say('alumni-desk.say.file-missing') : undefined,
      isConsented: file !== null && !given.isConsented ? say('alumni-desk.say.consent-missing') : undefined,
    }),
    send: async (given) => {
      const state = states.find((known) => known === given.state);
      const evidence = evidenceLadder.find((rung) => rung === given.evidence);
      if (state === undefined || evidence === undefined) throw new Error('The form was sent without a state');
      const sent = await command.send({
        params: { institutionId, id },
        body: {
          state,
          since: given.since.trim(),
          country: state === 'returned' ? home : given.country,
          inField: given.inField === 'unsaid' ? null : given.inField === 'yes',
          evidence,
          fileId: file?.id ?? null,
          isConsented: given.isConsented,
          replacesId: given.replacesId === '' ? null : given.replacesId,
        },
      });
      if (sent.ok) {
        await forget();
        await go(back);
      }
      return sent;
    },
  });
  const { values } = form;
  const title = say('alumni-desk.say.title');
  const isAbroad = values.state !== '' && values.state !== 'returned';
  return (
    <DeskPage
      title={title}
      breadcrumb={{
        to: back,
        label: say('alumni-desk.own.of', { country: countries.nameOf(country, locale) }),
      }}
      lead={say('alumni-desk.say.lead')}
      faults={form.faults}
    >
      <Form
        label={title}
        submit={say('alumni-desk.say.do')}
        isBusy={form.isBusy}
        onSubmit={form.onSubmit}
        beside={<Link to={back}>{say('desk.cancel')}</Link>}
      >
        <RadioField
          id="state"
          label={say('alumni-desk.say.state')}
          error={form.text('state').error}
          value={states.find((known) => known === values.state) ?? null}
          onChange={(state) => form.set({ state })}
          options={states.map((value) => ({ value, label: say(`alumni-desk.say.state.${value}`) }))}
        />
        {isAbroad ? (
          <SelectField
            {...form.text('country')}
            label={say('alumni-desk.say.country')}
            options={[
              { value: '', label: say('alumni-desk.say.choose') },
              ...countries.list(locale).filter(({ value }) => value !== home),
            ]}
          />
        ) : undefined}
        <TextField
          {...form.text('since')}
          label={say('alumni-desk.say.since')}
          hint={say('alumni-desk.say.since-hint')}
        />
        <RadioField
          id="inField"
          label={say('alumni-desk.say.in-field')}
          error={undefined}
          value={values.inField}
          onChange={(inField) => form.set({ inField })}
          options={[
            { value: 'yes', label: say('follow-up.yes') },
            { value: 'no', label: say('follow-up.no') },
            { value: 'unsaid', label: say('alumni-desk.say.in-field.unsaid') },
          ]}
        />
        {correctable.length === 0 ? undefined : (
          <SelectField
            {...form.text('replacesId')}
            label={say('alumni-desk.say.replaces')}
            options={[
              { value: '', label: say('alumni-desk.say.replaces-none') },
              ...correctable.map((outcome) => ({
                value: outcome.id,
                label: outcomeName(outcome, locale, say),
              })),
            ]}
          />
        )}
        <EvidenceField
          label={say('alumni-desk.say.evidence')}
          hint={undefined}
          error={undefined}
          value={evidenceLadder.find((rung) => rung === values.evidence) ?? null}
          onChange={(evidence) => form.set({ evidence })}
        />
        {values.evidence === 'self-report' && file === null ? undefined : (
          <>
            <DocumentField
              id="fileId"
              label={say('alumni-desk.say.file')}
              hint={say('alumni-desk.say.file-hint')}
              error={form.text('fileId').error}
              params={{ institutionId, id }}
              files={file === null ? [] : [file]}
              onAdd={setFile}
              onRemove={() => setFile(null)}
              most={1}
              to={uploadAlumnusFile}
              from={downloadAlumnusFile}
            />
            {file === null ? undefined : (
              <TickField {...form.tick('isConsented')} label={say('alumni-desk.say.consent')} />
            )}
          </>
        )}
      </Form>
    </DeskPage>
  );
};
