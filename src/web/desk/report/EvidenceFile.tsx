import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { FileView } from '../../../contract/draft.ts';
import { downloadEvidence, readReport, uploadEvidence } from '../../../contract/report.ts';
import { formatShare } from '../../../core/basics/format-number.ts';
import { Notice } from '../../ui/Notice.tsx';
import { fileSize } from '../draft/file-size.ts';
import { upload, type Upload } from '../draft/upload.ts';
import { apiAddress } from '../office/api-address.ts';
import { refusalSentence } from '../refusal-sentence.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';

const largest = 20 * 1024 * 1024;

interface Sending {
  readonly name: string;
  readonly share: number;
  readonly stop: () => void;
}

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
  const [sending, setSending] = useState<Sending>();
  const [fault, setFault] = useState<string>();

  const send = async (chosen: File): Promise<void> => {
    const { name } = chosen;
    setFault(undefined);
    if (chosen.size > largest) {
      setFault(say('application.documents.too-large', { name }));
      return;
    }
    const show = (started: Upload, share: number) => setSending({ name, share, stop: started.stop });
    const started: Upload = upload(uploadEvidence, params, chosen, (share) => show(started, share));
    show(started, 0);
    try {
      const sent = await started.done;
      if (sent?.ok === true) {
        onChange(sent.value);
        await queries.invalidateQueries({ queryKey: [readReport.id] });
      }
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
        onChange={({ currentTarget }) => {
          const [chosen] = currentTarget.files ?? [];
          if (chosen !== undefined) void send(chosen);
          currentTarget.value = '';
        }}
      />
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
