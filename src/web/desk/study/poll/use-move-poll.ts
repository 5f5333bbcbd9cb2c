import { closePoll, dropPoll, openPoll, readPoll } from '../../../../contract/study-poll.ts';
import { readSession } from '../../../../contract/study-session.ts';
import { useCommand } from '../../use-command.ts';
import { useForget } from '../../use-forget.ts';

type PollMove = 'open' | 'close' | 'drop';

/** Opens, closes or drops a poll; what is shown of it is read anew. */
export const useMovePoll = (place: { readonly institutionId: string; readonly studyId: string }) => {
  const forget = useForget();
  const commands = { open: useCommand(openPoll), close: useCommand(closePoll), drop: useCommand(dropPoll) };
  const move = async (pollId: string, how: PollMove): Promise<boolean> => {
    const sent = await commands[how].send({ params: { ...place, pollId } });
    // Not waited for: what was done is done, though the line be lost before it is read anew.
    void forget(readSession, readPoll);
    return sent.ok;
  };
  const all = Object.values(commands);
  return {
    move,
    isBusy: all.some(({ isBusy }) => isBusy),
    refusal: all.find(({ refusal }) => refusal !== undefined)?.refusal,
  } as const;
};
