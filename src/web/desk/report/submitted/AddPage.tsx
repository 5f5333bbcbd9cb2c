import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { addToReport, readReport, type ReportView } from '../../../../contract/report.ts';
import type { FileView } from '../../../../contract/draft.ts';
import { checkEvidence } from '../../../../core/report/check-evidence.ts';
import type { EvidenceItem } from '../../../../core/report/report-sections.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import { Form } from '../../../ui/Form.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useForm } from '../../../ui/use-form.ts';
import { refusalSentence } from '../../refusal-sentence.ts';
import { pageTexts } from '../../saving/page-texts.ts';
import { useCommand } from '../../use-command.ts';
import { useForget } from '../../use-forget.ts';
import { useGo } from '../../use-go.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { EvidenceList } from '../EvidenceList.tsx';
import { useReport } from '../use-report.ts';

const Adding = ({ report }: { readonly report: ReportView }) => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const forget = useForget();
  const add = useCommand(addToReport);
  const { institutionId, id, tasks, files } = report;
  const back = deskPaths.report(locale, institutionId, id);
  const kept = `${id} addition`;
  const [evidence, setEvidence] = useState<readonly EvidenceItem[]>([]);
  const [isChecked, setChecked] = useState(false);
  const missing = checkEvidence(evidence, new Set(files.map((file) => file.id)), 'evidence');
  const form = useForm({
    initial: { about: '', text: pageTexts.read(kept) },
    check: (values) => {
      setChecked(true);
      return {
        text: values.text.trim().length < 3 ? say('refusal.reason-missing') : undefined,
        ...Object.fromEntries(missing.map((item) => [item.field, refusalSentence(locale, item)])),
      };
    },
    send: async ({ about, text }) => {
      const sent = await add.send({
        params: { institutionId, id },
        body: {
          resultId: about === '' ? null : about,
          text: text.trim(),
          evidence: about === '' ? [] : [...evidence],
        },
      });
      if (sent.ok) {
        pageTexts.keep(kept, '');
        await forget(readReport);
        await go(back);
      }
      return sent;
    },
  });
  const faultOf = (field: string): string | undefined => {
    const item = isChecked ? missing.find((one) => one.field === field) : undefined;
    return item === undefined ? undefined : refusalSentence(locale, item);
  };
  const place = (itemId: string, file: FileView | undefined): void =>
    setEvidence((now) =>
      now.map((item) => (item.id === itemId ? { ...item, fileId: file?.id ?? null } : item)),
    );
  const { about } = form.values;
  return (
    <DeskPage
      title={say('report.add')}
      breadcrumb={{ to: back, label: say('report.back') }}
      lead={say('report.add.what')}
      faults={form.faults}
    >
      <Form
        label={say('report.add')}
        submit={say('report.add.send')}
        isBusy={form.isBusy}
        onSubmit={form.onSubmit}
        beside={<Link to={back}>{say('desk.cancel')}</Link>}
      >
        <SelectField
          {...form.text('about')}
          label={say('report.add.about')}
          options={[
            { value: '', label: say('report.add.about-whole') },
            ...tasks.flatMap(({ title, result }) =>
              result === null ? [] : [{ value: result.id, label: title }],
            ),
          ]}
        />
        <TextField
          {...form.text('text')}
          onChange={(event) => {
            pageTexts.keep(kept, event.currentTarget.value);
            form.set({ text: event.currentTarget.value });
          }}
          label={say('report.add.text')}
          lines={5}
        />
        {about === '' ? undefined : (
          <EvidenceList
            id="evidence"
            evidence={evidence}
            files={files}
            params={{ institutionId, id }}
            faultOf={faultOf}
            onChange={setEvidence}
            onFile={place}
          />
        )}
      </Form>
    </DeskPage>
  );
};

/** A correction or supplement to a submitted report. */
export const AddPage = () => {
  const locale = useLocale();
  const say = useSay();
  const report = useReport();
  if (report.isOwn && report.status === 'submitted') return <Adding report={report} />;
  return (
    <DeskPage
      title={say('report.add')}
      breadcrumb={{
        to: deskPaths.report(locale, report.institutionId, report.id),
        label: say('report.back'),
      }}
    >
      <p>{say('report.add.not-yet')}</p>
    </DeskPage>
  );
};
