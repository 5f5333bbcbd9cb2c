import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { output } from 'zod';
import { listDemonstrationAccounts } from '../../../contract/operation.ts';
import { textOf } from '../../../messages.ts';
import { deskPaths } from '../../desk-paths.ts';
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

  const columns: readonly Column<DemonstrationAccount>[] = [
    {
      key: 'role',
      title: say('account.demonstration.role'),
      // The role itself is the button: on a phone the last columns are out of sight.
      renderCell: (account) => (
        <button type="button" className="plain" onClick={() => onChoose(account)}>
          {textOf(locale, `desk.role.${account.role}`)}
          <span className="unseen">: {say('account.demonstration.choose')}</span>
        </button>
      ),
    },
    { key: 'name', title: say('account.name'), renderCell: ({ name }) => name },
    {
      key: 'institution',
      title: say('account.demonstration.institution'),
      renderCell: ({ institution }) => institution[locale],
    },
  ];
  return (
    <section aria-labelledby="demonstration-title">
      <h2 id="demonstration-title">{say('account.demonstration.title')}</h2>
      <p className="notice">{say('account.demonstration.what')}</p>
      <DataTable
        caption={say('account.demonstration.title')}
        isCaptionSeen={false}
        columns={columns}
        rows={data.accounts}
        rowKey={({ email }) => email}
        empty={undefined}
      />
      <p>
        <Link to={deskPaths.outbox(locale)}>{say('operation.outbox.title')}</Link>
      </p>
    </section>
  );
};
