import { useQuery } from '@tanstack/react-query';
import type { output } from 'zod';
import { listDemonstrationAccounts } from '../../../contract/operation.ts';
import { textOf } from '../../../messages.ts';
import { Action } from '../../ui/Action.tsx';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { queryOf } from '../query-of.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';

export type DemonstrationAccount = output<(typeof listDemonstrationAccounts)['answer']>['accounts'][number];

/** The ready-made people of a demonstration server, and what they are. Nothing when the server has none. */
export const DemonstrationAccounts = ({
  onChoose,
}: {
  readonly onChoose: (account: DemonstrationAccount) => void;
}) => {
  const locale = useLocale();
  const say = useSay();
  const { data } = useQuery(queryOf(listDemonstrationAccounts, {}));
  if (data === undefined || data.accounts.length === 0) return undefined;

  const nameOf = ({ role, institution }: DemonstrationAccount) =>
    `${textOf(locale, `desk.role.${role}`)}, ${institution[locale]}`;
  const columns: readonly Column<DemonstrationAccount>[] = [
    {
      key: 'role',
      title: say('account.demonstration.role'),
      renderCell: ({ role }) => textOf(locale, `desk.role.${role}`),
    },
    {
      key: 'institution',
      title: say('account.demonstration.institution'),
      renderCell: ({ institution }) => institution[locale],
    },
    { key: 'email', title: say('account.email'), renderCell: ({ email }) => email },
    {
      key: 'action',
      title: say('account.action'),
      renderCell: (account) => (
        <Action
          label={say('account.demonstration.choose')}
          about={nameOf(account)}
          onAct={() => onChoose(account)}
        />
      ),
    },
  ];
  return (
    <section aria-labelledby="demonstration-title">
      <h2 id="demonstration-title">{say('account.demonstration.title')}</h2>
      <p className="notice">{say('account.demonstration.what')}</p>
      <DataTable
        caption={say('account.demonstration.title')}
        columns={columns}
        rows={data.accounts}
        rowKey={({ email }) => email}
        empty={undefined}
      />
    </section>
  );
};
