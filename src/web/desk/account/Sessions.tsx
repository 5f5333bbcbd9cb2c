import { useQuery } from '@tanstack/react-query';
import type { output } from 'zod';
import { accountSecurityEndpoints } from '../../../contract/account-security.ts';
import { formatDateTime } from '../../../core/basics/format-date.ts';
import { Action } from '../../ui/Action.tsx';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { queryOf } from '../query-of.ts';
import { refusalSentence } from '../refusal-sentence.ts';
import { useCommand } from '../use-command.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useTimeZone } from '../use-time-zone.ts';
import { deviceName } from './device-name.ts';

type Session = output<(typeof accountSecurityEndpoints.listSessions)['answer']>[number];

/** Where the account is open; any but this one can be ended. */
export const Sessions = () => {
  const locale = useLocale();
  const say = useSay();
  const timeZone = useTimeZone();
  const sessions = useQuery(queryOf(accountSecurityEndpoints.listSessions, {}));
  const current = useQuery(queryOf(accountSecurityEndpoints.currentSession, {})).data?.session.id;
  const end = useCommand(accountSecurityEndpoints.endSession);
  const endOthers = useCommand(accountSecurityEndpoints.endOtherSessions);
  const refusal = end.refusal ?? endOthers.refusal;
  const rows = sessions.data ?? [];

  const nameOf = ({ userAgent }: Session) => deviceName(userAgent ?? '') ?? say('account.sessions.unknown');
  const columns: readonly Column<Session>[] = [
    { key: 'device', title: say('account.sessions.device'), renderCell: nameOf },
    { key: 'address', title: say('account.sessions.address'), renderCell: ({ ipAddress }) => ipAddress },
    {
      key: 'since',
      title: say('account.sessions.since'),
      renderCell: ({ createdAt }) => formatDateTime(createdAt, locale, timeZone),
    },
    {
      key: 'action',
      title: say('account.action'),
      renderCell: (row) =>
        row.id === current ? (
          say('account.sessions.this')
        ) : (
          <Action
            label={say('account.sessions.end')}
            about={`${nameOf(row)}, ${formatDateTime(row.createdAt, locale, timeZone)}`}
            isBusy={end.isBusy}
            onAct={() => void end.send({ body: { token: row.token } }).then(async () => sessions.refetch())}
          />
        ),
    },
  ];
  return (
    <section aria-labelledby="sessions-title">
      <h2 id="sessions-title">{say('account.sessions.title')}</h2>
      <p>{say('account.sessions.what')}</p>
      {refusal === undefined ? undefined : <Notice>{refusalSentence(locale, refusal)}</Notice>}
      {rows.length === 0 ? undefined : (
        <DataTable
          caption={say('account.sessions.title')}
          isCaptionSeen={false}
          columns={columns}
          rows={rows}
          rowKey={({ id }) => id}
          empty={undefined}
        />
      )}
      <Action
        label={say('account.sessions.end-others')}
        reason={rows.length > 1 ? undefined : say('account.sessions.only-this')}
        isBusy={endOthers.isBusy}
        onAct={() => void endOthers.send({}).then(async () => sessions.refetch())}
      />
    </section>
  );
};
