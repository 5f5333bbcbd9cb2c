import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import type { downloadAlumnusFile, uploadAlumnusFile } from '../../../contract/alumni.ts';
import { downloadFile, uploadFile, type FileView } from '../../../contract/draft.ts';
import type { downloadObligationFile, uploadObligationFile } from '../../../contract/obligation.ts';
import { formatDateTime } from '../../../core/basics/format-date.ts';
import { documentTypes, FileInput } from '../../ui/FileInput.tsx';
import { apiAddress } from '../office/api-address.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useTimeZone } from '../use-time-zone.ts';
import { fileSize } from './file-size.ts';
import { SendingNotice } from './SendingNotice.tsx';
import { useUpload } from './use-upload.ts';

/** The files of one asked document: what is there, what is on its way, and how to add another. */
export const DocumentField = ({
  id,
  label,
  error,
  params,
  files,
  onAdd,
  onRemove,
  most = 10,
  hint,
  to = uploadFile,
  from = downloadFile,
}: {
  readonly id: string;
  readonly label: string;
  readonly error: string | undefined;
  readonly params: { readonly institutionId: string; readonly id: string };
  readonly files: readonly FileView[];
  readonly onAdd: (file: FileView) => void;
  readonly onRemove: (id: string) => void;
  /** How many files it takes. */
  readonly most?: number;
  readonly hint?: string;
  readonly to?: typeof uploadFile | typeof uploadObligationFile | typeof uploadAlumnusFile;
  readonly from?: typeof downloadFile | typeof downloadObligationFile | typeof downloadAlumnusFile;
}) => {
  const locale = useLocale();
  const say = useSay();
  const timeZone = useTimeZone();
  const input = useRef<HTMLInputElement>(null);
  const { sending, fault, forgetFault, send } = useUpload(to, params);
  const [told, setTold] = useState('');

  const sendAll = async (chosen: readonly File[]): Promise<void> => {
    forgetFault();
    // One after the other: a weak line is not split.
    for (const file of chosen.slice(0, most - files.length)) {
      const kept = await send(file);
      if (kept !== undefined) onAdd(kept);
    }
  };
  const shown = fault ?? error;
  return (
    <fieldset
      className={shown === undefined ? 'tick-group' : 'tick-group field-faulty'}
      {...(shown === undefined ? {} : { 'aria-describedby': `${id}-fault` })}
    >
      <legend className="field-label">{label}</legend>
      {hint === undefined ? undefined : <p className="field-hint">{hint}</p>}
      {error === undefined || fault !== undefined ? undefined : (
        <p className="field-fault" id={`${id}-fault`}>
          {error}
        </p>
      )}
      {fault === undefined ? undefined : (
        <p className="field-fault" id={`${id}-fault`} role="alert">
          {fault}
        </p>
      )}
      <p className="unseen" aria-live="polite">
        {told}
      </p>
      {files.length === 0 ? (
        <p className="field-hint">{say('application.documents.empty')}</p>
      ) : (
        <ul className="file-list">
          {files.map((file) => (
            <li key={file.id}>
              <span>
                <a
                  href={apiAddress(from, { institutionId: params.institutionId, id: file.id })}
                  download={file.name}
                >
                  {file.name}
                </a>
                <span className="label">
                  {fileSize(file.bytes, locale)}.{' '}
                  {say('application.documents.uploaded', {
                    date: formatDateTime(file.uploadedAt, locale, timeZone),
                  })}
                </span>
              </span>
              <Button
                variant="default"
                size="sm"
                onClick={() => {
                  onRemove(file.id);
                  setTold(say('application.documents.removed', { name: file.name }));
                  document.getElementById(id)?.focus();
                }}
              >
                {say('application.documents.remove')}
                <span className="unseen"> {file.name}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      {sending === undefined ? undefined : <SendingNotice {...sending} />}
      <FileInput
        input={input}
        accept={documentTypes}
        isMultiple={most > 1}
        onChoose={(chosen) => void sendAll(chosen)}
      />
      {files.length >= most ? (
        most > 1 ? (
          <p className="field-hint">{say('application.documents.most')}</p>
        ) : undefined
      ) : (
        <div>
          <Button
            id={id}
            variant="default"
            loading={sending !== undefined}
            onClick={() => input.current?.click()}
          >
            {say('application.documents.add')}
            <span className="unseen"> {label}</span>
          </Button>
        </div>
      )}
    </fieldset>
  );
};
