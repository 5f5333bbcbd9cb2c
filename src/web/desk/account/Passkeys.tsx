import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { output } from 'zod';
import { accountSecurityEndpoints } from '../../../contract/account-security.ts';
import type { RefusalAnswer } from '../../../contract/refusal.ts';
import { dayOf, formatDate } from '../../../core/basics/format-date.ts';
import { refuse, type Result } from '../../../core/basics/result.ts';
import { call } from '../../api.ts';
import { Action } from '../../ui/Action.tsx';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Form } from '../../ui/Form.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useForm } from '../../ui/use-form.ts';
import { passkey } from '../passkey.ts';
import { queryOf } from '../query-of.ts';
import { refusalSentence } from '../refusal-sentence.ts';
import { fieldChecks } from '../sign-in/field-checks.ts';
import { useCommand } from '../use-command.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useTimeZone } from '../use-time-zone.ts';

type Passkey = output<(typeof accountSecurityEndpoints.listPasskeys)['answer']>[number];

const AddPasskey = ({ onAdded }: { readonly onAdded: () => Promise<unknown> }) => {
  const say = useSay();
  const add = useCommand(accountSecurityEndpoints.addPasskey);
  const [isSupported] = useState(passkey.isSupported);
  const ask = async (name: string): Promise<Result<unknown, RefusalAnswer>> => {
    const options = await call(accountSecurityEndpoints.passkeyOptions, { query: { name } });
    if (!options.ok) return options;
    const made = await passkey.create(options.value);
    return made.ok ? add.send({ body: { response: made.value, name } }) : refuse(made.refusal);
  };
  const form = useForm({
    initial: { passkeyName: '' },
    check: ({ passkeyName }) => ({
      passkeyName: fieldChecks.filled(passkeyName, say('account.passkey.name-missing')),
    }),
    send: async ({ passkeyName }) => {
      const sent = await ask(passkeyName.trim());
      if (sent.ok) {
        form.set({ passkeyName: '' });
        await onAdded();
      }
      return sent;
    },
  });
  if (!isSupported) return <p>{say('account.passkey.unsupported')}</p>;
  return (
    <>
      {form.faults.length > 0 ? <ErrorSummary faults={form.faults} /> : undefined}
      <Form
        label={say('account.passkey.add')}
        submit={say('account.passkey.add')}
        isBusy={form.isBusy}
        onSubmit={form.onSubmit}
      >
        <TextField
          {...form.text('passkeyName')}
          label={say('account.passkey.name')}
          hint={say('account.passkey.name-hint')}
        />
      </Form>
    </>
  );
};

/** The passkeys of the account: list, add, remove. */
export const Passkeys = () => {
  const locale = useLocale();
  const say = useSay();
  const timeZone = useTimeZone();
  const passkeys = useQuery(queryOf(accountSecurityEndpoints.listPasskeys, {}));
  const remove = useCommand(accountSecurityEndpoints.deletePasskey);
  const nameOf = ({ name }: Passkey) => name ?? say('account.passkey.unnamed');
  const columns: readonly Column<Passkey>[] = [
    { key: 'name', title: say('account.passkey.name'), renderCell: nameOf },
    {
      key: 'added',
      title: say('account.passkey.added-on'),
      renderCell: ({ createdAt }) =>
        typeof createdAt === 'string' ? formatDate(dayOf(createdAt, timeZone), locale) : undefined,
    },
    {
      key: 'action',
      title: say('account.action'),
      renderCell: (row) => (
        <Action
          label={say('account.passkey.delete')}
          about={nameOf(row)}
          isBusy={remove.isBusy}
          onAct={() => void remove.send({ body: { id: row.id } }).then(async () => passkeys.refetch())}
        />
      ),
    },
  ];
  return (
    <section aria-labelledby="passkey-title">
      <h2 id="passkey-title">{say('account.passkey.title')}</h2>
      <p>{say('account.passkey.what')}</p>
      {remove.refusal === undefined ? undefined : <Notice>{refusalSentence(locale, remove.refusal)}</Notice>}
      {passkeys.data === undefined ? undefined : (
        <DataTable
          caption={say('account.passkey.title')}
          isCaptionSeen={false}
          columns={columns}
          rows={passkeys.data}
          rowKey={({ id }) => id}
          empty={<p>{say('account.passkey.none')}</p>}
        />
      )}
      <AddPasskey onAdded={async () => passkeys.refetch()} />
    </section>
  );
};
