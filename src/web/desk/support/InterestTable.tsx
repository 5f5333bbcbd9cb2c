import { Link } from '@tanstack/react-router';
import type { listSupportOffers } from '../../../contract/support.ts';
import { formatDate } from '../../../core/basics/format-date.ts';
import type { AnswerOf } from '../../api.ts';
import { deskPaths } from '../../desk-paths.ts';
import { DataTable, type Column } from '../../ui/DataTable.tsx';
import { Moment } from '../../ui/Moment.tsx';
import { useLocale } from '../use-locale.ts';
import { useMe } from '../use-me.ts';
import { useSay } from '../use-say.ts';
import { whyNot } from '../why-not.ts';

type Read = AnswerOf<typeof listSupportOffers>;

/** Which of the university's own alumni want an offer, and who got it. */
export const InterestTable = ({
  interests,
  institutionId,
}: Pick<Read, 'interests'> & { readonly institutionId: string }) => {
  const locale = useLocale();
  const say = useSay();
  const mayRecord = whyNot(useMe(), 'record-take-up', institutionId) === undefined;
  const columns: readonly Column<Read['interests'][number]>[] = [
    {
      key: 'participant',
      title: say('alumni-desk.panel.participant'),
      renderCell: ({ participant }) => participant,
    },
    {
      key: 'offer',
      title: say('alumni-desk.posted.offer'),
      renderCell: ({ title, institution }) => `${title[locale]} (${institution[locale]})`,
    },
    {
      key: 'noted',
      title: say('alumni-desk.posted.noted-on'),
      renderCell: ({ notedAt }) => <Moment at={notedAt} />,
    },
    {
      key: 'status',
      title: say('alumni-desk.panel.status'),
      renderCell: ({ id, status, takenUpOn, participant }) => (
        <div>
          <span className="state">{say(`alumni-desk.posted.interest.${status}`)}</span>
          {takenUpOn === null ? '' : `, ${formatDate(takenUpOn, locale)}`}{' '}
          {status === 'noted' && mayRecord ? (
            <Link to={deskPaths.takeUpOffer(locale, institutionId, id)}>
              {say('alumni-desk.posted.take-up')}
              <span className="unseen"> {participant}</span>
            </Link>
          ) : undefined}
        </div>
      ),
    },
  ];
  return (
    <DataTable
      caption={say('alumni-desk.posted.interests')}
      isCaptionSeen={false}
      columns={columns}
      rows={interests}
      rowKey={({ id }) => id}
      isStacked
      empty={<p>{say('alumni-desk.posted.interests-none')}</p>}
    />
  );
};
