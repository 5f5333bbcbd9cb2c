import { useSuspenseQuery } from '@tanstack/react-query';
import {
  listRevocations,
  revokeAccess,
  revokeAllAccess,
  type RevocationRow,
} from '../../../contract/revocation.ts';
import { formatNumber } from '../../../core/basics/format-number.ts';
import { nationalOffice } from '../../../core/institution/institution.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Moment } from '../../ui/Moment.tsx';
import { useInstitution } from '../institution/use-institution.ts';
import { queryOf } from '../query-of.ts';
import { useCommand } from '../use-command.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useWhyNot } from '../use-why-not.ts';
import { LockedAccounts } from './LockedAccounts.tsx';
import { StopForm } from './StopForm.tsx';

/** What may be in wrong hands ends: sessions, keys, webhooks. The own session ends too, so that the page leads to signing in. */
export const StopPage = () => {
  const locale = useLocale();
  const say = useSay();
  const { id: institutionId, name } = useInstitution();
  const whyNot = useWhyNot();
  const { revocations } = useSuspenseQuery(queryOf(listRevocations, { params: { institutionId } })).data;
  const revoke = useCommand(revokeAccess);
  const revokeAll = useCommand(revokeAllAccess);
  const isOffice =
    institutionId === nationalOffice && whyNot('revoke-all-access', nationalOffice) === undefined;
  const leave = (): void => {
    globalThis.location.assign(deskPaths.signIn(locale, deskPaths.stopAccess(locale, institutionId)));
  };
  const count = (value: number) => formatNumber(value, locale);
  const columns: readonly Column<RevocationRow>[] = [
    {
      key: 'when',
      title: say('incident.stop.column.when'),
      renderCell: ({ madeAt }) => <Moment at={madeAt} />,
    },
    {
      key: 'who',
      title: say('incident.stop.column.who'),
      renderCell: ({ by }) => (by === '' ? say('incident.text.someone') : by),
    },
    {
      key: 'scope',
      title: say('incident.stop.column.scope'),
      renderCell: ({ scope, of }) => {
        if (of === null) return say(`incident.stop.scope.${scope}`);
        return of === '' ? say('incident.text.someone') : of;
      },
    },
    {
      key: 'sessions',
      title: say('incident.stop.column.sessions'),
      isNumber: true,
      renderCell: ({ sessions }) => count(sessions),
    },
    {
      key: 'keys',
      title: say('incident.stop.column.keys'),
      isNumber: true,
      renderCell: ({ accessKeys }) => count(accessKeys),
    },
    {
      key: 'webhooks',
      title: say('incident.stop.column.webhooks'),
      isNumber: true,
      renderCell: ({ webhooks }) => count(webhooks),
    },
  ];
  return (
    <DeskPage
      title={say('incident.stop.title')}
      lead={name[locale]}
      breadcrumb={{ to: deskPaths.incidents(locale), label: say('incident.title') }}
    >
      <p>{say('incident.stop.lead')}</p>
      {whyNot('revoke-access', institutionId) === undefined ? (
        <StopForm
          id="institution"
          title={say('incident.stop.institution')}
          what={say('incident.stop.institution.what')}
          label={say('incident.stop.do')}
          withKeys
          onStop={async ({ reason, isStop }) => {
            const sent = await revoke.send({
              params: { institutionId },
              body: { scope: 'institution', isStop, word: 'stop', reason },
            });
            if (sent.ok) leave();
            return sent;
          }}
        />
      ) : undefined}
      {isOffice ? (
        <StopForm
          id="everybody"
          title={say('incident.stop.everybody')}
          what={say('incident.stop.everybody.what')}
          label={say('incident.stop.all.do')}
          withKeys={false}
          onStop={async ({ reason }) => {
            const sent = await revokeAll.send({ body: { word: 'stop', reason } });
            if (sent.ok) leave();
            return sent;
          }}
        />
      ) : undefined}
      {isOffice ? <LockedAccounts /> : undefined}
      <section aria-labelledby="stops">
        <h2 id="stops">{say('incident.stop.list')}</h2>
        <DataTable
          caption={say('incident.stop.list')}
          isCaptionSeen={false}
          columns={columns}
          rows={revocations}
          rowKey={({ id }) => id}
          isStacked
          empty={<p>{say('incident.stop.empty')}</p>}
        />
      </section>
    </DeskPage>
  );
};
