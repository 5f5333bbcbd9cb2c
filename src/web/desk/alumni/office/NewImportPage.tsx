import { useRef, useState } from 'react';
import { importOutcomes, listOutcomeImports, previewOutcomeImport } from '../../../../contract/alumni.ts';
import { evidenceLadder } from '../../../../core/obligation/evidence.ts';
import type { AnswerOf } from '../../../api.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { Action } from '../../../ui/Action.tsx';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import type { PageFault } from '../../../ui/ErrorSummary.tsx';
import { FileInput } from '../../../ui/FileInput.tsx';
import { RadioField } from '../../../ui/RadioField.tsx';
import { toldFaults } from '../../office/told-faults.ts';
import { useCommand } from '../../use-command.ts';
import { useForget } from '../../use-forget.ts';
import { useGo } from '../../use-go.ts';
import { useLocale } from '../../use-locale.ts';
import { usePart } from '../../use-part.ts';
import { useSay } from '../../use-say.ts';
import { useForgetAlumnus } from '../use-forget-alumnus.ts';
import { ImportPreview } from './ImportPreview.tsx';
import { readImportFile } from './read-import-file.ts';

const rungs = evidenceLadder.filter((rung) => rung !== 'self-report');
const example =
  'iin,state,from,to,seen_on,country\n990101300123,returned,2026-08-01,2026-08-31,2026-12-31,KAZ\n';

interface Chosen {
  readonly fileName: string;
  readonly text: string;
}

/** Takes in a file of a registry or an employer: choose, say what it is, look at what it would say, and only then record it. */
export const NewImportPage = () => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const forget = useForget();
  const forgetAlumnus = useForgetAlumnus();
  const institutionId = usePart('institutionId');
  const input = useRef<HTMLInputElement>(null);
  const look = useCommand(previewOutcomeImport);
  const record = useCommand(importOutcomes);
  const [chosen, setChosen] = useState<Chosen>();
  const [evidence, setEvidence] = useState<(typeof rungs)[number] | null>(null);
  const [preview, setPreview] = useState<AnswerOf<typeof previewOutcomeImport>>();
  const [faults, setFaults] = useState<readonly PageFault[]>([]);
  const faultOf = (field: string) => faults.find((fault) => fault.field === field)?.message;
  const back = `${deskPaths.outcomeImports(locale)}?at=${institutionId}`;

  const choose = async (file: File): Promise<void> => {
    setPreview(undefined);
    setChosen(undefined);
    const read = await readImportFile(file);
    setFaults(read.ok ? [] : [{ field: 'file', message: say(`alumni-desk.import.${read.refusal.code}`) }]);
    if (read.ok) setChosen({ fileName: file.name.slice(0, 200), text: read.value });
  };
  const whole = (): ({ readonly evidence: (typeof rungs)[number] } & Chosen) | undefined => {
    setFaults([
      ...(chosen === undefined ? [{ field: 'file', message: say('alumni-desk.import.file-missing') }] : []),
      ...(evidence === null
        ? [{ field: 'evidence', message: say('alumni-desk.import.evidence-missing') }]
        : []),
    ]);
    return chosen === undefined || evidence === null ? undefined : { ...chosen, evidence };
  };
  const onLook = async (): Promise<void> => {
    const body = whole();
    if (body === undefined) return;
    const sent = await look.send({ params: { institutionId }, body });
    if (sent.ok) {
      setPreview(sent.value);
      requestAnimationFrame(() => document.getElementById('preview-title')?.focus());
    } else setFaults(toldFaults(locale, sent.refusal.list ?? [sent.refusal]));
  };
  const onRecord = async (): Promise<void> => {
    const body = whole();
    if (body === undefined) return;
    const sent = await record.send({ params: { institutionId }, body });
    if (!sent.ok) {
      setFaults(toldFaults(locale, sent.refusal.list ?? [sent.refusal]));
      return;
    }
    await forget(listOutcomeImports);
    await forgetAlumnus();
    await go(back);
  };
  const fault = faultOf('file');
  return (
    <DeskPage
      title={say('alumni-desk.import.title')}
      breadcrumb={{ to: back, label: say('alumni-desk.imports.title') }}
      lead={say('alumni-desk.imports.lead')}
      faults={faults}
    >
      <p>{say('alumni-desk.import.shape')}</p>
      <details className="filter">
        <summary>{say('alumni-desk.import.example')}</summary>
        <pre>{example}</pre>
      </details>
      <div className="form">
        <div className={fault === undefined ? undefined : 'field-faulty'}>
          {fault === undefined ? undefined : (
            <p className="field-fault" id="file-fault">
              {fault}
            </p>
          )}
          <FileInput
            input={input}
            accept=".csv,.txt,text/csv,text/plain"
            onChoose={([file]) => void choose(file)}
          />
          <span id="file" tabIndex={-1}>
            <Action label={say('alumni-desk.import.choose')} onAct={() => input.current?.click()} />
          </span>
          <p aria-live="polite">
            {chosen === undefined ? '' : say('alumni-desk.import.chosen', { name: chosen.fileName })}
          </p>
        </div>
        <RadioField
          id="evidence"
          label={say('alumni-desk.import.evidence')}
          error={faultOf('evidence')}
          value={evidence}
          onChange={(rung) => {
            setEvidence(rung);
            setPreview(undefined);
          }}
          options={rungs.map((rung) => ({
            value: rung,
            label: say(`obligation.evidence.${rung}`),
            hint: say(`obligation.evidence.${rung}-what`),
          }))}
        />
        <div>
          <Action
            label={say('alumni-desk.import.preview')}
            isMain={preview === undefined}
            isBusy={look.isBusy}
            onAct={() => void onLook()}
          />
        </div>
      </div>
      {preview === undefined ? undefined : (
        <>
          <ImportPreview preview={preview} institutionId={institutionId} />
          <Action
            label={say('alumni-desk.import.do')}
            isMain
            isBusy={record.isBusy}
            reason={
              preview.faults.length > 0
                ? say('alumni-desk.import.faults-what')
                : preview.matches === 0
                  ? say('alumni-desk.import.nothing')
                  : undefined
            }
            onAct={() => void onRecord()}
          />
        </>
      )}
    </DeskPage>
  );
};
