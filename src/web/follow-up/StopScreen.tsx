import { stopFollowUp } from '../../contract/follow-up.ts';
import { Refused } from './Refused.tsx';
import { Screen } from './Screen.tsx';
import { useSend } from '../phone/use-send.ts';
import { wordsHere } from './words-here.ts';

/** Before questions stop for good, or because the letter went to somebody else: what follows, the deed, the way back; then that it is done. */
export const StopScreen = ({
  token,
  why,
  isStopped,
  onStopped,
  onBack,
}: {
  readonly token: string;
  readonly why: 'asked-to' | 'not-me';
  readonly isStopped: boolean;
  readonly onStopped: () => void;
  /** Where there is something to go back to. */
  readonly onBack?: () => void;
}) => {
  const { words } = wordsHere.use();
  const { send, isBusy, refusal } = useSend(stopFollowUp);
  const name = why === 'asked-to' ? 'stop' : 'not-me';
  if (isStopped)
    return (
      <Screen key="done" title={words(`${name}.done`)}>
        <p>{words(`${name}.done-what`)}</p>
      </Screen>
    );
  return (
    <Screen key="ask" title={words(`${name}.title`)}>
      <p>{words(`${name}.what`)}</p>
      <Refused refusal={refusal} />
      <button
        type="button"
        className="main"
        aria-disabled={isBusy}
        onClick={() => {
          void send({ body: { token, why } }).then((sent) => {
            if (sent?.stopped === true) onStopped();
          });
        }}
      >
        {words(isBusy ? 'sending' : `${name}.do`)}
      </button>
      {onBack === undefined ? undefined : (
        <button type="button" className="quiet" onClick={onBack}>
          {words('back')}
        </button>
      )}
    </Screen>
  );
};
