import { useSuspenseQuery } from '@tanstack/react-query';
import type { output } from 'zod';
import { listLockedAccounts, unlockAccount } from '../../../contract/revocation.ts';
import { Action } from '../../ui/Action.tsx';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { Moment } from '../../ui/Moment.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useState } from 'react';
import { queryOf } from '../query-of.ts';
import { refusalSentence } from '../refusal-sentence.ts';
import { useCommand } from '../use-command.ts';
import { useForget } from '../use-forget.ts';
import { useLocale } from '../use-locale.ts';
import { reasonFault } from '../institution/reason-fault.ts';
import { useSay } from '../use-say.ts';

type Locked = output<(typeof listLockedAccounts)['answer']>['accounts'][number];

/** Accounts to which nobody may sign in, each opened again with a reason. */
export const LockedAccounts = () => {
  const locale = useLocale();
  const say = useSay();
  const forget = useForget();
  const { accounts } = useSuspenseQuery(queryOf(listLockedAccounts, {})).data;
  const unlock = useCommand(unlockAccount);
  const [reason, setReason] = useState('');
  const act = async (accountId: string): Promise<void> => {
    const sent = await unlock.send({ params: { accountId }, body: { reason: reason.trim() } });
    if (sent.ok) setReason('');
    await forget(listLockedAccounts);
  };
  const columns: readonly Column<Locked>[] = [
    {
      key: 'name',
      title: say('incident.locked.name'),
      renderCell: ({ name, email }) => `${name}, ${email}`,
    },
    {
      key: 'since',
      title: say('incident.locked.since'),
      renderCell: ({ lockedAt }) => <Moment at={lockedAt} />,
    },
    {
      key: 'action',
      title: say('account.action'),
      renderCell: ({ accountId, name }) => (
        <Action
          label={say('incident.unlock')}
          about={name}
          reason={reasonFault(say, reason)}
          isBusy={unlock.isBusy}
          onAct={() => void act(accountId)}
        />
      ),
    },
  ];
  return (
    <section aria-labelledby="locked">
      <h2 id="locked">{say('incident.locked')}</h2>
      {unlock.refusal === undefined ? undefined : <Notice>{refusalSentence(locale, unlock.refusal)}</Notice>}
      {accounts.length === 0 ? undefined : (
        <TextField
          id="unlock-reason"
          name="unlock-reason"
          error={undefined}
          label={say('incident.locked.reason')}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
      <DataTable
        caption={say('incident.locked')}
        isCaptionSeen={false}
        columns={columns}
        rows={accounts}
        rowKey={({ accountId }) => accountId}
        isStacked
        empty={<p>{say('incident.locked.empty')}</p>}
      />
    </section>
  );
};
