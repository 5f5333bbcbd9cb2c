import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { readRound } from '../../../../contract/study-round.ts';
import { deskPaths } from '../../../desk-paths.ts';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import { Facts } from '../../../ui/Facts.tsx';
import { Moment } from '../../../ui/Moment.tsx';
import { queryOf } from '../../query-of.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { Disagreements } from './Disagreements.tsx';
import { NewRound } from './NewRound.tsx';
import { RoundAgreement } from './RoundAgreement.tsx';
import { RoundTexts } from './RoundTexts.tsx';
import { useStudyPlace } from './use-study-place.ts';
import './agree.css';

/** How often a round that is coded is looked at again, in ms: the others hand in meanwhile. */
const lookEvery = 10_000;

/** A round of blind coding from its opening to its last settlement; `new` opens one. */
export const RoundPage = () => {
  const { roundId = '' } = useParams({ strict: false });
  return roundId === 'new' ? <NewRound /> : <KnownRound roundId={roundId} />;
};

const KnownRound = ({ roundId }: { readonly roundId: string }) => {
  const locale = useLocale();
  const say = useSay();
  const place = useStudyPlace();
  const view = useSuspenseQuery({
    ...queryOf(readRound, { params: { ...place, roundId } }),
    refetchInterval: ({ state: { data } }) => (data?.round.status === 'open' ? lookEvery : false),
  }).data;
  const { round, doubled, compared } = view;
  return (
    <DeskPage
      title={say('study-agree.round.number', { number: round.number })}
      lead={say(`study-agree.round.lead.${round.status}`)}
      breadcrumb={{
        to: deskPaths.codingRounds(locale, place.institutionId, place.studyId),
        label: `${view.study} · ${say('study-agree.rounds')}`,
      }}
    >
      <Facts
        rows={[
          { title: say('study-agree.round.state'), value: say(`study-agree.round.status.${round.status}`) },
          { title: say('study-agree.round.unit'), value: say(`study-agree.unit.${round.unit}`) },
          { title: say('study-agree.round.coders'), value: round.coders.map(({ name }) => name).join(', ') },
          {
            title: say('study-agree.codebook'),
            value: say('study-agree.frozen.version', { version: round.codebookVersion }),
          },
          { title: say('study-agree.round.opened'), value: <Moment at={round.openedAt} /> },
        ]}
      />
      <p>
        {say(doubled.isEnough ? 'study-agree.doubled.enough' : 'study-agree.doubled.few', {
          ...{ units: doubled.units, all: doubled.all, needed: doubled.needed },
          unit: say(`study-agree.units.${round.unit === 'passage' ? 'turn' : round.unit}`),
        })}
      </p>
      <RoundTexts view={view} />
      {compared === null ? (
        <p className="empty-state">{say('study-agree.round.blind')}</p>
      ) : (
        <>
          <RoundAgreement view={view} compared={compared} />
          <Disagreements view={view} compared={compared} />
        </>
      )}
    </DeskPage>
  );
};
