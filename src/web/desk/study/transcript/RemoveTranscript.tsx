import { Button } from '@mantine/core';
import { useState } from 'react';
import { listTranscripts, removeTranscript } from '../../../../contract/study-transcript.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { TextField } from '../../../ui/TextField.tsx';
import { refusalSentence } from '../../refusal-sentence.ts';
import { useCommand } from '../../use-command.ts';
import { useForget } from '../../use-forget.ts';
import { useGo } from '../../use-go.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';

/** Takes a transcript out of the work, with the reason; closed until it is asked for. */
export const RemoveTranscript = ({
  params,
}: {
  readonly params: {
    readonly institutionId: string;
    readonly studyId: string;
    readonly transcriptId: string;
  };
}) => {
  const say = useSay();
  const locale = useLocale();
  const go = useGo();
  const forget = useForget();
  const remove = useCommand(removeTranscript);
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const fault = isMissing
    ? say('study-transcript.remove.reason-missing')
    : remove.refusal && refusalSentence(locale, remove.refusal);
  const send = async (): Promise<void> => {
    setMissing(reason.trim() === '');
    if (reason.trim() === '') return;
    const sent = await remove.send({ params, body: { reason: reason.trim() } });
    if (!sent.ok) return;
    await forget(listTranscripts);
    await go(deskPaths.transcripts(locale, params.institutionId, params.studyId));
  };
  return (
    <details className="filter">
      <summary>{say('study-transcript.remove')}</summary>
      <p>{say('study-transcript.remove.follows')}</p>
      <TextField
        id="remove-reason"
        name="remove-reason"
        error={fault}
        label={say('study-transcript.remove.reason')}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <div className="form-actions">
        <Button color="red" loading={remove.isBusy} onClick={() => void send()}>
          {say('study-transcript.remove')}
        </Button>
      </div>
    </details>
  );
};
