import { formatNumber } from '../../../../core/basics/format-number.ts';
import { formatDateTime } from '../../../../core/basics/format-date.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { DataTable } from '../../../ui/DataTable.tsx';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import { Facts } from '../../../ui/Facts.tsx';
import { NotFoundPage } from '../../NotFoundPage.tsx';
import { useLocale } from '../../use-locale.ts';
import { usePart } from '../../use-part.ts';
import { useSay } from '../../use-say.ts';
import { useTimeZone } from '../../use-time-zone.ts';
import { useRegions } from '../use-regions.ts';
import { RankFigure } from './RankFigure.tsx';
import { usePack } from './use-pack.ts';
import { VoiceForm } from './VoiceForm.tsx';

/** One application of the pack: its reviews, its place, what members said, and one's own voice. */
export const RecommendedPage = () => {
  const locale = useLocale();
  const say = useSay();
  const timeZone = useTimeZone();
  const applicationId = usePart('applicationId');
  const { callId, status, pack, voices } = usePack();
  const regions = useRegions(callId);
  const application = pack.applications.find((candidate) => candidate.applicationId === applicationId);
  if (application === undefined) return <NotFoundPage />;
  const { reference, rankFrom, rankTo, expectedRank, regionId, zone } = application;
  const heard = voices.filter((voice) => voice.applicationId === applicationId);
  const own = heard.find(({ isOwn }) => isOwn);
  const number = (value: number, decimals = 0) => formatNumber(value, locale, decimals);
  return (
    <DeskPage
      title={say('selection.application', { reference })}
      breadcrumb={{ to: deskPaths.recommendation(locale, callId), label: say('selection.room.pack') }}
      lead={say(`selection.zone.${zone}-what`)}
    >
      <Facts
        rows={[
          {
            title: say('selection.pack.place'),
            value: (
              <span className="with-bar">
                <RankFigure
                  from={rankFrom}
                  to={rankTo}
                  expected={expectedRank}
                  line={pack.line}
                  of={pack.applications.length}
                />
                <span>
                  {rankFrom === rankTo
                    ? say('selection.pack.place-of', {
                        place: number(rankFrom),
                        all: number(pack.applications.length),
                      })
                    : say('selection.pack.interval-of', {
                        from: number(rankFrom),
                        to: number(rankTo),
                        all: number(pack.applications.length),
                      })}
                </span>
              </span>
            ),
          },
          { title: say('selection.zone'), value: say(`selection.zone.${zone}`) },
          { title: say('selection.pack.corrected'), value: number(application.correctedScore, 2) },
          { title: say('selection.pack.raw'), value: number(application.rawScore, 2) },
          { title: say('office.region'), value: regions.get(regionId) ?? regionId },
        ]}
      />
      <h2>{say('selection.pack.reviews')}</h2>
      <DataTable
        caption={say('selection.pack.reviews')}
        isCaptionSeen={false}
        columns={[
          {
            key: 'reviewer',
            title: say('selection.reviewer'),
            renderCell: ({ reviewer }) => say('selection.reviewer.number', { number: String(reviewer) }),
          },
          {
            key: 'total',
            title: say('selection.review.total'),
            isNumber: true,
            renderCell: ({ total }) => number(total, 2),
          },
        ]}
        rows={application.reviews}
        rowKey={({ assignmentId }) => assignmentId}
        empty={<p>{say('selection.reviews.empty')}</p>}
      />
      <h2>{say('selection.voices')}</h2>
      {heard.length === 0 ? (
        <p>{say('selection.voices.none')}</p>
      ) : (
        <ul className="history">
          {heard.map(({ member, voice, reason, voicedAt }) => (
            <li key={`${member} ${voicedAt}`}>
              <p>
                <strong>{member}</strong>: {say(`selection.voice.${voice}`)}
              </p>
              {reason === null ? undefined : <p className="written">{reason}</p>}
              <time dateTime={voicedAt}>{formatDateTime(voicedAt, locale, timeZone)}</time>
            </li>
          ))}
        </ul>
      )}
      {status === 'deliberating' ? (
        <VoiceForm callId={callId} applicationId={applicationId} own={own} />
      ) : (
        <p>{say('selection.pack.over')}</p>
      )}
    </DeskPage>
  );
};
