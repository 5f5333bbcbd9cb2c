import { useSuspenseQuery } from '@tanstack/react-query';
import { joinInstitution, listInstitutions, type InstitutionView } from '../../../contract/institution.ts';
import { readMe } from '../../../contract/me.ts';
import { deskPaths } from '../../desk-paths.ts';
import { Action } from '../../ui/Action.tsx';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { queryOf } from '../query-of.ts';
import { refusalSentence } from '../refusal-sentence.ts';
import { useCommand } from '../use-command.ts';
import { useForget } from '../use-forget.ts';
import { useGo } from '../use-go.ts';
import { useLocale } from '../use-locale.ts';
import { useMe } from '../use-me.ts';
import { useSay } from '../use-say.ts';

export const JoinPage = () => {
  const locale = useLocale();
  const say = useSay();
  const go = useGo();
  const forget = useForget();
  const join = useCommand(joinInstitution);
  const memberships = useMe()?.memberships ?? [];
  const { institutions } = useSuspenseQuery(queryOf(listInstitutions, {})).data;
  const act = async (institutionId: string): Promise<void> => {
    const sent = await join.send({ params: { institutionId } });
    if (!sent.ok) return;
    await forget(readMe);
    await go(deskPaths.home(locale));
  };
  const isApplicant = (id: string) =>
    memberships.some(({ institutionId, role }) => institutionId === id && role === 'applicant');
  const columns: readonly Column<InstitutionView>[] = [
    { key: 'name', title: say('institution.name'), renderCell: ({ name }) => name[locale] },
    {
      key: 'action',
      title: say('account.action'),
      renderCell: ({ id, name }) => (
        <Action
          label={say('institution.join.do')}
          about={name[locale]}
          reason={isApplicant(id) ? say('institution.join.already') : undefined}
          isBusy={join.isBusy}
          onAct={() => void act(id)}
        />
      ),
    },
  ];
  return (
    <DeskPage
      title={say('institution.join.title')}
      breadcrumb={{ to: deskPaths.home(locale), label: say('desk.home.title') }}
      lead={say('institution.join.lead')}
    >
      {join.refusal === undefined ? undefined : <Notice>{refusalSentence(locale, join.refusal)}</Notice>}
      <DataTable
        caption={say('institution.join.title')}
        isCaptionSeen={false}
        columns={columns}
        rows={institutions.filter(({ kind }) => kind === 'university')}
        rowKey={({ id }) => id}
        empty={<p>{say('institution.join.empty')}</p>}
      />
    </DeskPage>
  );
};
