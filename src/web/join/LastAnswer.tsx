import type { RoomState } from './room-line.ts';
import { wordsHere } from './words-here.ts';

/** What became of the answer to the question before. */
export const LastAnswer = ({ last }: { readonly last: RoomState['last'] }) => {
  const { words } = wordsHere.use();
  if (last === undefined) return undefined;
  const key =
    last === 'late' ? 'state.late' : last === 'counted' ? 'state.closed' : 'state.closed-unanswered';
  return (
    <div className={last === 'counted' ? 'follow-notice done' : 'follow-notice'}>
      <p>{words(key)}</p>
    </div>
  );
};
