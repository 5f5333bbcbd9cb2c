import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { listParticipants, type StudyParticipantView } from '../../../../contract/study-participant.ts';
import { formatNumber } from '../../../../core/basics/format-number.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { DataTable, type Column } from '../../../ui/DataTable.tsx';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import { Facts } from '../../../ui/Facts.tsx';
import { countries } from '../../../countries.ts';
import { queryOf } from '../../query-of.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { useStudy } from './use-study.ts';
import { ListFileLink } from '../../ListFileLink.tsx';

const uses = ['counted', 'quoted', 'archived', 'recorded', 'followedUp'] as const;
const purposes = [
  ['counted', 'taking-part'],
  ['recorded', 'recording'],
  ['quoted', 'quotation'],
  ['followedUp', 'follow-up'],
  ['archived', 'archive'],
] as const;

/** Everybody who was asked, by pseudonym, and what may be used of them. */
export const ParticipantsPage = () => {
  const locale = useLocale();
  const say = useSay();
  const { institutionId, studyId, study, mayWrite } = useStudy();
  const answer = useSuspenseQuery(queryOf(listParticipants, { params: { institutionId, studyId } })).data;
  const add = deskPaths.newStudyParticipant(locale, institutionId, studyId);
  const columns: readonly Column<StudyParticipantView>[] = [
    {
      key: 'pseudonym',
      title: say('study-desk.pseudonym'),
      renderCell: ({ id, pseudonym }) => (
        <Link to={deskPaths.studyParticipant(locale, institutionId, studyId, id)}>{pseudonym}</Link>
      ),
    },
    {
      key: 'mode',
      title: say('study-desk.mode'),
      renderCell: ({ mode }) => say(`study-desk.mode.${mode}`),
    },
    {
      key: 'destination',
      title: say('study-desk.destination'),
      renderCell: ({ destination }) =>
        destination === '' ? say('study-desk.destination.none') : countries.nameOf(destination, locale),
    },
    {
      key: 'status',
      title: say('study-desk.participant-status'),
      renderCell: ({ status }) => (
        <span className="state">{say(`study-desk.participant-status.${status}`)}</span>
      ),
    },
    {
      key: 'consents',
      title: say('study-desk.consents'),
      renderCell: ({ may }) => {
        const given = purposes.filter(([use]) => may[use]);
        return given.length === 0
          ? say('study-desk.consents.none')
          : given.map(([, purpose]) => say(`study-desk.purpose.${purpose}`)).join(', ');
      },
    },
  ];
  return (
    <DeskPage
      title={say('study-desk.row.participants')}
      lead={say('study-desk.participants.lead')}
      breadcrumb={{ to: deskPaths.study(locale, institutionId, studyId), label: study.title }}
      actions={
        <>
          {mayWrite ? <Link to={add}>{say('study-desk.participants.add')}</Link> : undefined}
          <ListFileLink list={listParticipants} params={{ institutionId, studyId }} />
        </>
      }
    >
      <DataTable
        caption={say('study-desk.row.participants')}
        isCaptionSeen={false}
        columns={columns}
        rows={answer.participants}
        rowKey={({ id }) => id}
        isStacked
        empty={
          <>
            <p>{say('study-desk.participants.empty')}</p>
            {mayWrite ? (
              <p>
                <Link to={add}>{say('study-desk.participants.add')}</Link>
              </p>
            ) : undefined}
          </>
        }
      />
      {answer.participants.length === 0 ? undefined : (
        <section aria-labelledby="uses">
          <h2 id="uses">{say('study-desk.participants.uses')}</h2>
          <Facts
            rows={uses.map((use) => ({
              title: say(`study-desk.use.${use}`),
              value: say('study-desk.use.of', {
                used: formatNumber(answer.uses[use].used, locale),
                withheld: formatNumber(answer.uses[use].withheld, locale),
              }),
            }))}
          />
        </section>
      )}
    </DeskPage>
  );
};
