import { useSuspenseQuery } from '@tanstack/react-query';
import { listAccessKeys, revokeAccessKey, type AccessKeyRow } from '../../../contract/access-key.ts';
import { formatDate } from '../../../core/basics/format-date.ts';
import { deskPaths } from '../../desk-paths.ts';
import { paths } from '../../paths.ts';
import { Action } from '../../ui/Action.tsx';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Moment } from '../../ui/Moment.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useInstitution } from '../institution/use-institution.ts';
import { queryOf } from '../query-of.ts';
import { refusalSentence } from '../refusal-sentence.ts';
import { useCommand } from '../use-command.ts';
import { useForget } from '../use-forget.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useWhyNot } from '../use-why-not.ts';
import { NewAccessKey } from './NewAccessKey.tsx';
import { ListFileLink } from '../ListFileLink.tsx';

/** The keys by which machines read for an institution: what each may, when it was last used, and a new one. */
export const AccessKeysPage = () => {
  const locale = useLocale();
  const say = useSay();
  const forget = useForget();
  const { id: institutionId, name } = useInstitution();
  const { keys } = useSuspenseQuery(queryOf(listAccessKeys, { params: { institutionId } })).data;
  const revoke = useCommand(revokeAccessKey);
  const whyNot = useWhyNot();
  const refused = whyNot('revoke-access-key', institutionId);
  const act = async (id: string): Promise<void> => {
    await revoke.send({ params: { institutionId, id } });
    await forget(listAccessKeys);
  };
  const columns: readonly Column<AccessKeyRow>[] = [
    { key: 'name', title: say('access-key.name'), renderCell: (row) => row.name },
    {
      key: 'scopes',
      title: say('access-key.scopes'),
      renderCell: ({ scopes }) => scopes.map((scope) => say(`access-key.scope.${scope}`)).join('; '),
    },
    {
      key: 'per-minute',
      title: say('access-key.per-minute'),
      renderCell: ({ perMinute }) => perMinute,
      isNumber: true,
    },
    { key: 'ends', title: say('access-key.ends'), renderCell: ({ endsOn }) => formatDate(endsOn, locale) },
    { key: 'maker', title: say('access-key.maker'), renderCell: ({ maker }) => (maker === '' ? '—' : maker) },
    {
      key: 'used',
      title: say('access-key.last-used'),
      renderCell: ({ lastUsedAt }) =>
        lastUsedAt === null ? say('access-key.never') : <Moment at={lastUsedAt} />,
    },
    {
      key: 'state',
      title: say('access-key.state'),
      renderCell: ({ id, name: label, revokedAt }) =>
        revokedAt === null ? (
          <Action
            label={say('access-key.revoke')}
            about={label}
            reason={refused}
            isBusy={revoke.isBusy}
            onAct={() => void act(id)}
          />
        ) : (
          say('access-key.revoked')
        ),
    },
  ];
  return (
    <DeskPage
      title={say('access-key.title')}
      lead={name[locale]}
      breadcrumb={{ to: deskPaths.exchange(locale), label: say('exchange.title') }}
      actions={<ListFileLink list={listAccessKeys} params={{ institutionId }} />}
    >
      <p>{say('access-key.what')}</p>
      <p>
        <a href={paths.api(locale)}>{say('api-page.menu')}</a>
      </p>
      <p>
        <a href={paths.openApi}>{say('access-key.docs')}</a>
      </p>
      {revoke.refusal === undefined ? undefined : <Notice>{refusalSentence(locale, revoke.refusal)}</Notice>}
      <DataTable
        caption={say('access-key.title')}
        isCaptionSeen={false}
        columns={columns}
        rows={keys}
        rowKey={({ id }) => id}
        isStacked
        empty={<p>{say('access-key.empty')}</p>}
      />
      {whyNot('make-access-key', institutionId) === undefined ? (
        <NewAccessKey institutionId={institutionId} />
      ) : undefined}
    </DeskPage>
  );
};
