import { useState } from 'react';
import { sendHostCode } from '../../../../contract/host-signature.ts';
import { formatTime } from '../../../../core/basics/format-date.ts';
import { Action } from '../../../ui/Action.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { refusalSentence } from '../../refusal-sentence.ts';
import { useCommand } from '../../use-command.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Sends the code to the address that the university named, and says until when it is good on the reader's own clock. */
export const HostCode = ({ token, goesTo }: { readonly token: string; readonly goesTo: string }) => {
  const locale = useLocale();
  const say = useSay();
  const send = useCommand(sendHostCode);
  const [sent, setSent] = useState<{ readonly goesTo: string; readonly until: string }>();
  return (
    <div>
      <p>{say('agreement.host-page.code-what', { address: goesTo })}</p>
      {sent === undefined ? undefined : (
        <Notice isDone>
          {say('agreement.host-page.code-sent', { address: sent.goesTo, time: formatTime(sent.until, zone) })}
        </Notice>
      )}
      {send.refusal === undefined ? undefined : <Notice>{refusalSentence(locale, send.refusal)}</Notice>}
      <Action
        label={say(sent === undefined ? 'agreement.host-page.send-code' : 'agreement.host-page.send-again')}
        isBusy={send.isBusy}
        onAct={() => {
          void send.send({ params: { token } }).then((called) => {
            if (called.ok) setSent(called.value);
          });
        }}
      />
    </div>
  );
};
