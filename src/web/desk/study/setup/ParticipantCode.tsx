import { useState } from 'react';
import type { RefusalAnswer } from '../../../../contract/refusal.ts';
import {
  issueParticipantCode,
  readParticipant,
  readParticipantCode,
} from '../../../../contract/study-participant.ts';
import { call } from '../../../api.ts';
import { paths } from '../../../paths.ts';
import { Action } from '../../../ui/Action.tsx';
import { Facts } from '../../../ui/Facts.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { QrPicture } from '../../../ui/QrPicture.tsx';
import { refusalSentence } from '../../refusal-sentence.ts';
import { useCommand } from '../../use-command.ts';
import { useForget } from '../../use-forget.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { useParticipant } from './use-participant.ts';
import './study-setup.css';

/** The personal code with its picture for a phone; a new one takes the place of the old. */
export const ParticipantCode = () => {
  const locale = useLocale();
  const say = useSay();
  const forget = useForget();
  const { params, participant } = useParticipant();
  const issue = useCommand(issueParticipantCode);
  const [code, setCode] = useState<string>();
  const [refusal, setRefusal] = useState<RefusalAnswer>();
  const hasCode = participant.codeIssue > 0;
  const show = async (): Promise<void> => {
    const read = await call(readParticipantCode, { params });
    if (read.ok) setCode(read.value.code ?? undefined);
    setRefusal(read.ok ? undefined : read.refusal);
  };
  const renew = async (): Promise<void> => {
    const sent = await issue.send({ params, body: {} });
    setRefusal(sent.ok ? undefined : sent.refusal);
    if (!sent.ok) return;
    await forget(readParticipant);
    await show();
  };
  const address = `${location.origin}${paths.participant(locale)}`;
  return (
    <section aria-labelledby="code">
      <h2 id="code">{say('study-desk.code')}</h2>
      <p>{say(hasCode ? 'study-desk.code.lead' : 'study-desk.code.none')}</p>
      {refusal === undefined ? undefined : <Notice>{refusalSentence(locale, refusal)}</Notice>}
      {code === undefined ? undefined : (
        <div aria-live="polite">
          <p>
            <code className="participant-code">{code}</code>
          </p>
          <QrPicture content={`${address}#${code}`} label={say('study-desk.code.picture')} />
          <Facts rows={[{ title: say('study-desk.code.address'), value: address }]} />
        </div>
      )}
      <p className="form-actions">
        {hasCode && code === undefined ? (
          <Action label={say('study-desk.code.show')} onAct={() => void show()} />
        ) : undefined}
        <Action
          label={say(hasCode ? 'study-desk.code.again' : 'study-desk.code.issue')}
          isMain={!hasCode}
          isBusy={issue.isBusy}
          onAct={() => void renew()}
        />
      </p>
      {hasCode ? <p className="field-hint">{say('study-desk.code.again-hint')}</p> : undefined}
    </section>
  );
};
