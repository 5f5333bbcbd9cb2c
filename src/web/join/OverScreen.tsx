import { LastAnswer } from './LastAnswer.tsx';
import type { RoomState } from './room-line.ts';
import { Screen } from './Screen.tsx';
import { wordsHere } from './words-here.ts';

/** The session ended: thanks, and that nothing is left on the phone. */
export const OverScreen = ({
  last,
  onExit,
}: {
  readonly last: RoomState['last'];
  readonly onExit: () => void;
}) => {
  const { words } = wordsHere.use();
  return (
    <Screen title={words('over.title')}>
      <LastAnswer last={last} />
      <p className="lead">{words('over.lead')}</p>
      <button type="button" className="quiet" onClick={onExit}>
        {words('exit')}
      </button>
    </Screen>
  );
};
