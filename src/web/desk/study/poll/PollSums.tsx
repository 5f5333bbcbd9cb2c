import type { PollView } from '../../../../contract/study-poll.ts';
import { useSay } from '../../use-say.ts';

/** How many of those who saw the question answered it, told as it grows; and a doubt where there are more than people. */
export const PollSums = ({
  poll: { seen, answered, takenBy },
  here,
}: {
  readonly poll: PollView;
  readonly here: number;
}) => {
  const say = useSay();
  const given = { answered: String(answered), seen: String(seen) };
  return (
    <>
      <p aria-live="polite">
        {seen === 0 ? say('study-session.poll.none') : say('study-session.poll.answered', given)}
      </p>
      {takenBy === 'phone' && here > 0 && answered > here ? (
        <p className="field-fault">
          {say('study-session.poll.more-than-room', { answered: String(answered), here: String(here) })}
        </p>
      ) : undefined}
    </>
  );
};
