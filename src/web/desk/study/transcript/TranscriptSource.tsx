import { Button } from '@mantine/core';
import { useRef } from 'react';
import {
  previewTranscript,
  type MarkKindView,
  type TranscriptPreview,
} from '../../../../contract/study-transcript.ts';
import { formatDate } from '../../../../core/basics/format-date.ts';
import { FileInput } from '../../../ui/FileInput.tsx';
import { Form } from '../../../ui/Form.tsx';
import type { PageFault } from '../../../ui/ErrorSummary.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { refusalSentence } from '../../refusal-sentence.ts';
import { useCommand } from '../../use-command.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';

const mostBytes = 15 * 1024 * 1024;
const kinds = ['colon', 'bracket', 'at', 'tab', 'pattern'] as const;

export interface SourceGiven {
  readonly name: string;
  readonly sessionId: string;
  readonly text: string;
  readonly file?: { readonly name: string; readonly base64: string } | undefined;
  /** Empty: found out. */
  readonly kind: MarkKindView | '';
  readonly pattern: string;
}

const base64Of = async (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () =>
      resolve(typeof reader.result === 'string' ? reader.result.replace(/^[^,]*,/, '') : ''),
    );
    reader.addEventListener('error', () => reject(reader.error ?? new Error('The file cannot be read')));
    reader.readAsDataURL(file);
  });

/** The text, pasted or of a file, and how its speakers are marked. */
export const TranscriptSource = ({
  place,
  sessions,
  given,
  faults,
  onChange,
  onFaults,
  onPreview,
}: {
  readonly place: { readonly institutionId: string; readonly studyId: string };
  readonly sessions: readonly { readonly id: string; readonly number: number; readonly plannedOn: string }[];
  readonly given: SourceGiven;
  readonly faults: readonly PageFault[];
  readonly onChange: (part: Partial<SourceGiven>) => void;
  readonly onFaults: (faults: readonly PageFault[]) => void;
  readonly onPreview: (preview: TranscriptPreview) => void;
}) => {
  const say = useSay();
  const locale = useLocale();
  const input = useRef<HTMLInputElement>(null);
  const look = useCommand(previewTranscript);
  const faultOf = (field: string): string | undefined =>
    faults.find((fault) => fault.field === field)?.message;
  const choose = async (file: File): Promise<void> => {
    if (file.size > mostBytes) {
      onFaults([{ field: 'text', message: say('study-transcript.new.file-too-large') }]);
      return;
    }
    onFaults([]);
    onChange({
      file: { name: file.name, base64: await base64Of(file) },
      ...(given.name === '' ? { name: file.name.replace(/\.[^.]+$/, '').slice(0, 200) } : {}),
    });
  };
  const send = async (): Promise<void> => {
    const found = [
      ...(given.name.trim() === ''
        ? [{ field: 'name', message: say('study-transcript.new.name-missing') }]
        : []),
      ...(given.file === undefined && given.text.trim() === ''
        ? [{ field: 'text', message: say('study-transcript.new.text-missing') }]
        : []),
    ];
    onFaults(found);
    if (found.length > 0) return;
    const sent = await look.send({
      params: place,
      body: {
        ...(given.file === undefined ? { text: given.text } : { file: given.file.base64 }),
        kind: given.kind === '' ? null : given.kind,
        pattern: given.kind === 'pattern' ? given.pattern : null,
      },
    });
    if (sent.ok) onPreview(sent.value);
    else
      onFaults([
        {
          field: sent.refusal.code.startsWith('speaker-') ? 'pattern' : 'text',
          message: refusalSentence(locale, sent.refusal),
        },
      ]);
  };
  const field = (name: 'name' | 'text' | 'pattern') => ({
    ...{ id: name, name, error: faultOf(name), value: given[name] },
    onChange: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) =>
      onChange({ [name]: currentTarget.value }),
  });
  return (
    <Form
      label={say('study-transcript.new')}
      submit={say('study-transcript.new.look')}
      isBusy={look.isBusy}
      isWide
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <TextField {...field('name')} label={say('study-transcript.new.name')} />
      <SelectField
        id="session"
        name="session"
        error={undefined}
        label={say('study-transcript.new.session')}
        value={given.sessionId}
        onChange={({ currentTarget }) => onChange({ sessionId: currentTarget.value })}
        options={[
          { value: '', label: say('study-transcript.session.none') },
          ...sessions.map(({ id, number, plannedOn }) => ({
            value: id,
            label: say('study-transcript.session', {
              number: String(number),
              day: formatDate(plannedOn, locale),
            }),
          })),
        ]}
      />
      <div className="form-actions">
        <Button variant="default" onClick={() => input.current?.click()}>
          {say('study-transcript.new.file')}
        </Button>
        <FileInput
          input={input}
          accept=".txt,.docx,.srt,.vtt,text/plain"
          onChoose={([file]) => void choose(file)}
        />
        <span className="label">
          {given.file === undefined
            ? say('study-transcript.new.file-hint')
            : say('study-transcript.new.chosen', { name: given.file.name })}
        </span>
        {given.file === undefined ? undefined : (
          <Button variant="default" onClick={() => onChange({ file: undefined })}>
            {say('study-transcript.back')}
          </Button>
        )}
      </div>
      {given.file === undefined ? (
        <TextField
          {...field('text')}
          label={say('study-transcript.new.text')}
          hint={say('study-transcript.new.text-hint')}
          lines={14}
        />
      ) : undefined}
      <SelectField
        id="kind"
        name="kind"
        error={undefined}
        label={say('study-transcript.new.marks')}
        value={given.kind}
        onChange={({ currentTarget }) =>
          onChange({ kind: kinds.find((kind) => kind === currentTarget.value) ?? '' })
        }
        options={[
          { value: '', label: say('study-transcript.marks.auto') },
          ...kinds.map((kind) => ({ value: kind, label: say(`study-transcript.marks.${kind}`) })),
        ]}
      />
      {given.kind === 'pattern' ? (
        <TextField
          {...field('pattern')}
          label={say('study-transcript.new.pattern')}
          hint={say('study-transcript.new.pattern-hint')}
        />
      ) : undefined}
    </Form>
  );
};
