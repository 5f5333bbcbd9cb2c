import { useState } from 'react';
import {
  giveStudyConsent,
  openParticipant,
  withdrawStudyConsent,
  type OpenedParticipant,
} from '../../contract/study-participant.ts';
import type { StudyConsentPurpose } from '../../core/study/standing/study-standing.ts';
import { call } from '../api.ts';
import { useSend } from '../phone/use-send.ts';
import { AskScreen } from './AskScreen.tsx';
import { ConsentScreen } from './ConsentScreen.tsx';
import { LeftScreen } from './LeftScreen.tsx';
import { refusedWords } from './refused-words.ts';
import { wordsHere } from './words-here.ts';

/** Everything behind the code: consents, the question before one is withdrawn, and that somebody left. */
export const ParticipantScreens = ({
  code,
  first,
}: {
  readonly code: string;
  readonly first: OpenedParticipant;
}) => {
  const { locale, words } = wordsHere.use();
  const give = useSend(giveStudyConsent);
  const withdraw = useSend(withdrawStudyConsent);
  const [opened, setOpened] = useState(first);
  const [asked, setAsked] = useState<StudyConsentPurpose>();
  const [done, setDone] = useState<{
    readonly purpose: StudyConsentPurpose;
    readonly isGiven: boolean;
  }>();
  const isBusy = give.isBusy || withdraw.isBusy;
  const refusal = give.refusal ?? withdraw.refusal;
  const look = async (): Promise<void> => {
    const read = await call(openParticipant, { body: { code } });
    if (read.ok) setOpened(read.value);
  };
  const agree = async (purpose: StudyConsentPurpose): Promise<void> => {
    const text = opened.texts.find((one) => one.purpose === purpose && one.locale === locale);
    if (text === undefined) return;
    const { version, textSha256 } = text;
    const gives = [{ purpose, version, textSha256 }];
    const sent = await give.send({ body: { code, locale, gives } });
    if (sent === undefined) return;
    await look();
    setDone({ purpose, isGiven: true });
  };
  const end = async (purpose: StudyConsentPurpose): Promise<void> => {
    const sent = await withdraw.send({ body: { code, withdraws: [purpose] } });
    if (sent === undefined) return;
    await look();
    setDone({ purpose, isGiven: false });
    setAsked(undefined);
  };
  const told =
    done === undefined
      ? undefined
      : done.isGiven
        ? words.say('given-now', { purpose: words.titleOf(done.purpose) })
        : `${words.say('done', { purpose: words.titleOf(done.purpose) })} ${words.followsOf(done.purpose)}`;
  return (
    <>
      <div role="alert">
        {refusal === undefined ? undefined : <p className="follow-fault">{refusedWords(words, refusal)}</p>}
      </div>
      {opened.status === 'left' ? (
        <LeftScreen key="left" />
      ) : asked === undefined ? (
        <ConsentScreen
          key="consents"
          opened={opened}
          told={told}
          isBusy={isBusy}
          onGive={(purpose) => void agree(purpose)}
          onAsk={(purpose) => {
            setDone(undefined);
            setAsked(purpose);
          }}
        />
      ) : (
        <AskScreen
          key="ask"
          purpose={asked}
          isBusy={isBusy}
          onWithdraw={() => void end(asked)}
          onBack={() => setAsked(undefined)}
        />
      )}
    </>
  );
};
