import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { FileView } from '../../../contract/draft.ts';
import { downloadEvidence, readReport, uploadEvidence } from '../../../contract/report.ts';
import { documentTypes, FileInput } from '../../ui/FileInput.tsx';
import { fileSize } from '../draft/file-size.ts';
import { SendingNotice } from '../draft/SendingNotice.tsx';
import { useUpload } from '../draft/use-upload.ts';
import { apiAddress } from '../office/api-address.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';

/** One file: what is there, what is on its way, how to choose it. */
export const EvidenceFile = ({
  id,
  label,
  hint,
  about,
  error,
  params,
  file,
  onChange,
}: {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  /** Which piece of evidence, for those who hear the button alone. */
  readonly about: string;
  readonly error: string | undefined;
  readonly params: { readonly institutionId: string; readonly id: string };
  readonly file: FileView | undefined;
  /** The file that was uploaded, or nothing when it is taken away. */
  readonly onChange: (file: FileView | undefined) => void;
}) => {
  const locale = useLocale();
  const say = useSay();
  const queries = useQueryClient();
  const input = useRef<HTMLInputElement>(null);
  const { sending, fault, forgetFault, send } = useUpload(uploadEvidence, params);

  const choose = async (chosen: File): Promise<void> => {
    forgetFault();
    const kept = await send(chosen);
    if (kept === undefined) return;
    onChange(kept);
    await queries.invalidateQueries({ queryKey: [readReport.id] });
  };
  const shown = fault ?? error;
  return (
    <fieldset
      className={shown === undefined ? 'tick-group' : 'tick-group field-faulty'}
      aria-describedby={`${id}-hint${shown === undefined ? '' : ` ${id}-fault`}`}
    >
      <legend className="field-label">{label}</legend>
      <p className="field-hint" id={`${id}-hint`}>
        {hint}
      </p>
      {shown === undefined ? undefined : (
        <p className="field-fault" id={`${id}-fault`} role={fault === undefined ? undefined : 'alert'}>
          {shown}
        </p>
      )}
      {file === undefined ? undefined : (
        <ul className="file-list">
          <li>
            <span>
              <a href={apiAddress(downloadEvidence, { ...params, fileId: file.id })} download={file.name}>
                {file.name}
              </a>
              <span className="label">{fileSize(file.bytes, locale)}</span>
            </span>
            <Button variant="default" size="sm" id={id} onClick={() => onChange(undefined)}>
              {say('report.task.file-replace')}
              <span className="unseen"> {file.name}</span>
            </Button>
          </li>
        </ul>
      )}
      {sending === undefined ? undefined : <SendingNotice {...sending} />}
      <FileInput input={input} accept={documentTypes} onChoose={([chosen]) => void choose(chosen)} />
      {file === undefined ? (
        <div>
          <Button
            id={id}
            variant="default"
            loading={sending !== undefined}
            onClick={() => input.current?.click()}
          >
            {say('report.task.file-choose')}
            <span className="unseen"> {about}</span>
          </Button>
        </div>
      ) : undefined}
    </fieldset>
  );
};
