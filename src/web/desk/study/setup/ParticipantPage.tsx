import { useState } from 'react';
import { deskPaths } from '../../../desk-paths.ts';
import { DeskPage } from '../../../ui/DeskPage.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { History } from '../../journal/History.tsx';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { ParticipantCode } from './ParticipantCode.tsx';
import { ParticipantConsents } from './ParticipantConsents.tsx';
import { ParticipantKey } from './ParticipantKey.tsx';
import { ParticipantPart } from './ParticipantPart.tsx';
import { useParticipant } from './use-participant.ts';

/** One participant: how he takes part, consents, personal code, and the key, which is asked for by itself. */
export const ParticipantPage = () => {
  const locale = useLocale();
  const say = useSay();
  const { participant, params, mayWrite, isAnalyst } = useParticipant();
  const { institutionId, studyId, participantId } = params;
  // Kept here: the consents begin anew once what stands has changed.
  const [isEntered, setEntered] = useState(false);
  const isLeft = participant.status === 'left';
  return (
    <DeskPage
      title={participant.pseudonym}
      lead={<span className="state">{say(`study-desk.participant-status.${participant.status}`)}</span>}
      breadcrumb={{
        to: deskPaths.studyParticipants(locale, institutionId, studyId),
        label: say('study-desk.row.participants'),
      }}
    >
      {isLeft ? <Notice>{say('study-desk.key.gone')}</Notice> : undefined}
      <ParticipantConsents
        key={participant.consents.length}
        mayRecord={isAnalyst && !isLeft}
        isEntered={isEntered}
        onEntered={setEntered}
      />
      {isLeft || !isAnalyst ? undefined : (
        <>
          <ParticipantCode />
          {mayWrite ? <ParticipantPart key={participant.status} /> : undefined}
          <ParticipantKey />
        </>
      )}
      <History records={[{ institutionId, noun: 'study-participant', id: participantId }]} />
    </DeskPage>
  );
};
