import type { StudyConsentPurpose } from '../../core/study/standing/study-standing.ts';
import { Screen } from './Screen.tsx';
import { wordsHere } from './words-here.ts';

/** Before a consent is withdrawn: exactly what follows, the deed, the way back. */
export const AskScreen = ({
  purpose,
  isBusy,
  onWithdraw,
  onBack,
}: {
  readonly purpose: StudyConsentPurpose;
  readonly isBusy: boolean;
  readonly onWithdraw: () => void;
  readonly onBack: () => void;
}) => {
  const { words } = wordsHere.use();
  return (
    <Screen title={words.say('ask.title')}>
      <p className="lead">{words.titleOf(purpose)}</p>
      <section aria-labelledby="follows">
        <h2 id="follows">{words.say('ask.follows')}</h2>
        <p>{words.followsOf(purpose)}</p>
      </section>
      <button type="button" className="main" aria-disabled={isBusy} onClick={onWithdraw}>
        {words.say(isBusy ? 'sending' : 'ask.do')}
      </button>
      <button type="button" className="quiet" onClick={onBack}>
        {words.say('back')}
      </button>
    </Screen>
  );
};
