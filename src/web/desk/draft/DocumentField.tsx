import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { downloadFile, uploadFile, type FileView } from '../../../contract/draft.ts';
import type { downloadObligationFile, uploadObligationFile } from '../../../contract/obligation.ts';
import { formatDateTime } from '../../../core/basics/format-date.ts';
import { formatShare } from '../../../core/basics/format-number.ts';
import { Notice } from '../../ui/Notice.tsx';
import { apiAddress } from '../office/api-address.ts';
import { refusalSentence } from '../refusal-sentence.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useTimeZone } from '../use-time-zone.ts';
import { fileSize } from './file-size.ts';
import { upload, type Upload } from './upload.ts';

const largest = 20 * 1024 * 1024;

interface Sending {
  readonly name: string;
  readonly share: number;
  readonly stop: () => void;
}

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
  readonly to?: typeof uploadFile | typeof uploadObligationFile;
  readonly from?: typeof downloadFile | typeof downloadObligationFile;
}) => {
  const locale = useLocale();
  const say = useSay();
  const timeZone = useTimeZone();
  const input = useRef<HTMLInputElement>(null);
  const [sending, setSending] = useState<Sending>();
  const [fault, setFault] = useState<string>();
  const [told, setTold] = useState('');

  const send = async (file: File): Promise<void> => {
    const { name } = file;
    if (file.size > largest) {
      setFault(say('application.documents.too-large', { name }));
      return;
    }
    const show = (started: Upload, share: number) => setSending({ name, share, stop: started.stop });
    const started: Upload = upload(to, params, file, (share) => show(started, share));
    show(started, 0);
    try {
      const sent = await started.done;
      if (sent?.ok === true) onAdd(sent.value);
      if (sent?.ok === false) {
        setFault(
          say('application.documents.refused', { name, reason: refusalSentence(locale, sent.refusal) }),
        );
      }
    } catch (bug) {
      reportError(bug);
      setFault(say('application.documents.refused', { name, reason: say('refusal.our-fault') }));
    } finally {
      setSending(undefined);
    }
  };
  const sendAll = async (chosen: readonly File[]): Promise<void> => {
    setFault(undefined);
    // One after the other: a weak line is not split.
    for (const file of chosen.slice(0, most - files.length)) await send(file);
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
      {sending === undefined ? undefined : (
        <Notice>
          <p>
            {say('application.documents.uploading', {
              name: sending.name,
              share: formatShare(sending.share, locale, 0),
            })}
          </p>
          <progress max={1} value={sending.share} aria-label={sending.name} />{' '}
          <button type="button" className="plain" onClick={sending.stop}>
            {say('application.documents.stop')}
          </button>
        </Notice>
      )}
      <input
        ref={input}
        type="file"
        className="unseen"
        tabIndex={-1}
        aria-hidden="true"
        accept=".pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png"
        multiple={most > 1}
        onChange={({ currentTarget }) => {
          void sendAll([...(currentTarget.files ?? [])]);
          currentTarget.value = '';
        }}
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
