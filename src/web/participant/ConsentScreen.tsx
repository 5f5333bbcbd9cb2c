import type { OpenedParticipant } from '../../contract/study-participant.ts';
import { studyConsentPurposes, type StudyConsentPurpose } from '../../core/study/standing/study-standing.ts';
import { ConsentCard } from './ConsentCard.tsx';
import { Screen } from './Screen.tsx';
import { wordsHere } from './words-here.ts';

/** What the code opens: whose study it is, and each purpose with its text, how it stands and what can be done. */
export const ConsentScreen = ({
  opened,
  told,
  isBusy,
  onGive,
  onAsk,
}: {
  readonly opened: OpenedParticipant;
  /** What was done last, in words. */
  readonly told: string | undefined;
  readonly isBusy: boolean;
  readonly onGive: (purpose: StudyConsentPurpose) => void;
  readonly onAsk: (purpose: StudyConsentPurpose) => void;
}) => {
  const { locale, words } = wordsHere.use();
  const { institution, bin, study, pseudonym, consents, texts } = opened;
  const takesPart = consents.some(
    ({ purpose, withdrawnAt }) => purpose === 'taking-part' && withdrawnAt === null,
  );
  return (
    <Screen title={words.say('title')}>
      <dl className="facts">
        {(
          [
            ['study', study],
            ['operator', institution[locale]],
            ['bin', bin ?? words.say('bin-none')],
            ['pseudonym', pseudonym],
          ] as const
        ).map(([name, value]) => (
          <div key={name} className="fact">
            <dt>{words.say(name)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p>{words.say('lead')}</p>
      <div aria-live="polite">
        {told === undefined ? undefined : (
          <div className="follow-notice done">
            <p>{told}</p>
          </div>
        )}
      </div>
      {studyConsentPurposes.map((purpose) => (
        <ConsentCard
          key={purpose}
          purpose={purpose}
          text={texts.find((one) => one.purpose === purpose && one.locale === locale)?.text ?? ''}
          last={consents.find((one) => one.purpose === purpose)}
          isPossible={takesPart || purpose === 'taking-part'}
          isBusy={isBusy}
          onGive={() => onGive(purpose)}
          onAsk={() => onAsk(purpose)}
        />
      ))}
    </Screen>
  );
};
