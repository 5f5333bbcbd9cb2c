import { useState } from 'react';
import {
  listLockedAccounts,
  listRevocations,
  lockAccount,
  revokeAccess,
} from '../../../contract/revocation.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import { nationalOffice } from '../../../core/institution/institution.ts';
import { Action } from '../../ui/Action.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { reasonFault } from '../institution/reason-fault.ts';
import { refusalSentence } from '../refusal-sentence.ts';
import { useCommand } from '../use-command.ts';
import { useForget } from '../use-forget.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useWhyNot } from '../use-why-not.ts';

/** For an account that may be in wrong hands: its sessions end, and the national office locks it. */
export const MemberSecurity = ({
  institutionId,
  accountId,
}: {
  readonly institutionId: string;
  readonly accountId: string;
}) => {
  const locale = useLocale();
  const say = useSay();
  const forget = useForget();
  const whyNot = useWhyNot();
  const end = useCommand(revokeAccess);
  const lock = useCommand(lockAccount);
  const [reason, setReason] = useState('');
  const [done, setDone] = useState<string>();
  const mayEnd = whyNot('revoke-access', institutionId) === undefined;
  const mayLock = whyNot('lock-account', nationalOffice) === undefined;
  if (!mayEnd && !mayLock) return undefined;
  const lacking = reasonFault(say, reason);
  const refusal = end.refusal ?? lock.refusal;
  const endAll = async (): Promise<void> => {
    const body = { scope: 'account', accountId, reason: reason.trim() } as const;
    const sent = await end.send({ params: { institutionId }, body });
    if (!sent.ok) return;
    const { sessions } = sent.value;
    setDone(say('incident.member.ended', { count: sessions, shown: formatNumber(sessions, locale) }));
    await forget(listRevocations);
  };
  const lockIt = async (): Promise<void> => {
    const sent = await lock.send({ params: { accountId }, body: { reason: reason.trim() } });
    if (!sent.ok) return;
    setDone(say('incident.lock.done'));
    await forget(listLockedAccounts);
  };
  return (
    <section aria-labelledby="member-security">
      <h2 id="member-security">{say('incident.member.title')}</h2>
      <p>{say('incident.member.what')}</p>
      {refusal === undefined ? undefined : <Notice>{refusalSentence(locale, refusal)}</Notice>}
      {done === undefined ? undefined : <Notice isDone>{done}</Notice>}
      <TextField
        id="security-reason"
        name="security-reason"
        error={undefined}
        label={say('incident.stop.reason')}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <div className="form-actions">
        {mayEnd ? (
          <Action
            label={say('incident.member.end')}
            reason={lacking}
            isBusy={end.isBusy}
            onAct={() => void endAll()}
          />
        ) : undefined}
        {mayLock ? (
          <Action
            label={say('incident.lock')}
            reason={lacking}
            isBusy={lock.isBusy}
            onAct={() => void lockIt()}
          />
        ) : undefined}
      </div>
    </section>
  );
};
