import { LastAnswer } from './LastAnswer.tsx';
import type { RoomState } from './room-line.ts';
import type { RoomPlace } from './room-place.ts';
import { Screen } from './Screen.tsx';
import { wordsHere } from './words-here.ts';

/** Between two questions. */
export const WaitScreen = ({
  place: { opened },
  last,
  isLoading,
  onExit,
}: {
  readonly place: RoomPlace;
  readonly last: RoomState['last'];
  readonly isLoading: boolean;
  readonly onExit: () => void;
}) => {
  const { locale, words } = wordsHere.use();
  const { institution, sessionNumber, pseudonym } = opened;
  return (
    <Screen
      title={words(isLoading ? 'loading' : 'wait.title')}
      above={
        <p className="session-line">
          {words('wait.session', { institution: institution[locale], number: String(sessionNumber) })}
        </p>
      }
    >
      <LastAnswer last={last} />
      <p className="lead">{words('wait.lead')}</p>
      {pseudonym === null ? undefined : <p>{words('wait.pseudonym', { pseudonym })}</p>}
      <button type="button" className="quiet" onClick={onExit}>
        {words('exit')}
      </button>
    </Screen>
  );
};
