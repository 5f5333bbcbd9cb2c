import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import { documentTypes, FileInput } from '../../../ui/FileInput.tsx';
import { Form } from '../../../ui/Form.tsx';
import { RadioField } from '../../../ui/RadioField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { TickField } from '../../../ui/TickField.tsx';
import { useForm } from '../../../ui/use-form.ts';
import { fileSize } from '../../draft/file-size.ts';
import { useGo } from '../../use-go.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { agreementAddress } from '../agreement-address.ts';
import { useAgreement } from '../use-agreement.ts';
import { useForgetAgreement } from '../use-forget-agreement.ts';
import { versionName } from '../version-name.ts';
import { sendScan } from './send-scan.ts';

const largest = 20 * 1024 * 1024;

/** Recording that a party signed on paper: for whom, who signed, the scan, and that it was compared. */
export const ScanPage = () => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const forget = useForgetAgreement();
  const { mobility, agreement, may, params } = useAgreement();
  const to = agreementAddress(locale, {
    institutionId: params.institutionId,
    mobilityId: mobility.id,
    id: params.id,
  });
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File>();
  const { contentSha256, content } = agreement;
  const nameOf = (party: string): string => {
    if (party === 'participant') return mobility.participant;
    return party === 'host' ? (content?.host.signer.name ?? '') : '';
  };
  const [only] = may.recordScan.length === 1 ? may.recordScan : [];
  const form = useForm({
    initial: { party: only ?? '', name: only === undefined ? '' : nameOf(only), file: '', compared: false },
    check: ({ party, name, compared }) => ({
      party: party === '' ? say('agreement.scan.party-missing') : undefined,
      name: name.trim() === '' ? say('agreement.scan.name-missing') : undefined,
      file:
        file === undefined
          ? say('agreement.scan.file-missing')
          : file.size > largest
            ? say('application.documents.too-large', { name: file.name })
            : undefined,
      compared: compared ? undefined : say('agreement.scan.compared-missing'),
    }),
    send: async ({ party, name }) => {
      const chosen = may.recordScan.find((known) => known === party);
      if (chosen === undefined || file === undefined || contentSha256 === null) {
        throw new Error('The form was sent without what it asks for');
      }
      const sent = await sendScan(params, { party: chosen, name: name.trim(), contentSha256 }, file);
      if (!sent.ok) return sent;
      await forget();
      await go(to.version);
      return sent;
    },
  });
  const breadcrumb = { to: to.version, label: versionName(say, agreement) };
  if (may.recordScan.length === 0 || contentSha256 === null) {
    return (
      <DeskPage title={say('agreement.scan')} breadcrumb={breadcrumb}>
        <p className="empty-state">{say('agreement.scan.not-now')}</p>
      </DeskPage>
    );
  }
  const party = form.text('party');
  const fileFault = form.text('file').error;
  return (
    <DeskPage
      title={say('agreement.scan')}
      breadcrumb={breadcrumb}
      lead={say('agreement.scan.lead')}
      faults={form.faults}
    >
      <Form
        label={say('agreement.scan')}
        submit={say('agreement.scan.do')}
        isBusy={form.isBusy}
        onSubmit={form.onSubmit}
        beside={<Link to={to.version}>{say('desk.cancel')}</Link>}
      >
        <RadioField
          id="party"
          label={say('agreement.scan.party')}
          error={party.error}
          value={party.value}
          onChange={(chosen) => form.set({ party: chosen, name: nameOf(chosen) })}
          options={may.recordScan.map((value) => ({ value, label: say(`agreement.party.${value}`) }))}
        />
        <TextField
          {...form.text('name')}
          label={say('agreement.scan.name')}
          hint={say('agreement.scan.name-hint')}
        />
        <fieldset className={fileFault === undefined ? 'tick-group' : 'tick-group field-faulty'}>
          <legend className="field-label">{say('agreement.scan.file')}</legend>
          <p className="field-hint">{say('agreement.scan.file-hint')}</p>
          {fileFault === undefined ? undefined : <p className="field-fault">{fileFault}</p>}
          <p aria-live="polite">
            {file === undefined
              ? say('agreement.scan.no-file')
              : `${file.name}, ${fileSize(file.size, locale)}`}
          </p>
          <FileInput input={input} accept={documentTypes} onChoose={([chosen]) => setFile(chosen)} />
          <div>
            <Button id="file" variant="default" onClick={() => input.current?.click()}>
              {say('agreement.scan.choose')}
            </Button>
          </div>
        </fieldset>
        <div>
          <p className="field-hint">
            {say('agreement.scan.compare-with')} <code>{contentSha256}</code>
          </p>
          <TickField {...form.tick('compared')} label={say('agreement.scan.compared')} />
        </div>
      </Form>
    </DeskPage>
  );
};
