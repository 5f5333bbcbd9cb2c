import { useSuspenseQuery } from '@tanstack/react-query';
import { draftStatement, openStatementDesk } from '../../../contract/statement.ts';
import { deskPaths } from '../../desk-paths.ts';
import { Action } from '../../ui/Action.tsx';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { DeskPage } from '../../ui/DeskPage.tsx';
import { Moment } from '../../ui/Moment.tsx';
import { queryOf } from '../query-of.ts';
import { refusalSentence } from '../refusal-sentence.ts';
import { useCommand } from '../use-command.ts';
import { useForget } from '../use-forget.ts';
import { useLocale } from '../use-locale.ts';
import { useSay } from '../use-say.ts';
import { useWhyNot } from '../use-why-not.ts';
import { StatementDraft } from './StatementDraft.tsx';
import { useStatementPlace } from './use-statement-place.ts';
import { ListFileLink } from '../ListFileLink.tsx';

interface YearRow {
  readonly year: number;
  readonly version: number | null;
  readonly signedAt: string | null;
}

/** Where a university drafts its statements from the published release and its head signs them. */
export const StatementDeskPage = () => {
  const locale = useLocale();
  const say = useSay();
  const forget = useForget();
  const institutionId = useStatementPlace();
  const { release, years, drafts, versions } = useSuspenseQuery(
    queryOf(openStatementDesk, { params: { institutionId } }),
  ).data;
  const draft = useCommand(draftStatement);
  const mayDraft = useWhyNot()('draft-statement', institutionId) === undefined;
  const rows: readonly YearRow[] = years.map((year) => {
    const newest = versions.find((one) => one.year === year);
    return { year, version: newest?.version ?? null, signedAt: newest?.signedAt ?? null };
  });
  const columns: readonly Column<YearRow>[] = [
    { key: 'year', title: say('release-desk.year'), renderCell: ({ year }) => String(year) },
    {
      key: 'version',
      title: say('release-desk.statement.version'),
      renderCell: ({ year, version }) =>
        version === null ? (
          say('release-desk.statement.unsigned')
        ) : (
          <a href={`/${locale}/statements/${institutionId}/${year}`}>{String(version)}</a>
        ),
    },
    {
      key: 'signed',
      title: say('release-desk.statement.signed'),
      renderCell: ({ signedAt }) => (signedAt === null ? '–' : <Moment at={signedAt} />),
    },
    ...(mayDraft
      ? [
          {
            key: 'draft',
            title: say('release-desk.statement.draft'),
            renderCell: ({ year }: YearRow) => (
              <Action
                label={say('release-desk.statement.draft.do')}
                about={String(year)}
                isBusy={draft.isBusy}
                onAct={() => {
                  void draft
                    .send({ params: { institutionId, year: String(year) } })
                    .then(async (sent) => (sent.ok ? forget(openStatementDesk) : undefined));
                }}
              />
            ),
          },
        ]
      : []),
  ];
  return (
    <DeskPage
      title={say('release-desk.statement.title')}
      lead={say('release-desk.statement.lead')}
      breadcrumb={{ to: deskPaths.home(locale), label: say('desk.home.title') }}
      {...(draft.refusal === undefined
        ? {}
        : { faults: [{ message: refusalSentence(locale, draft.refusal) }] })}
      actions={<ListFileLink list={openStatementDesk} params={{ institutionId }} />}
    >
      {drafts.map((one) => (
        <StatementDraft key={one.id} institutionId={institutionId} draft={one} />
      ))}
      <DataTable
        caption={say('release-desk.statement.years')}
        columns={columns}
        rows={rows}
        rowKey={({ year }) => String(year)}
        isStacked
        empty={
          <p>
            {say(release === null ? 'release-desk.statement.no-release' : 'release-desk.statement.empty')}
          </p>
        }
      />
    </DeskPage>
  );
};
