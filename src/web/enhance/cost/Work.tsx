import type { CostWords } from '../../public/cost-words.ts';
import type { Status } from './uncertainty-store.ts';

/** How the computation stands, said aloud, with a way to stop it. */
export const Work = ({
  words,
  status,
  faults,
  onCancel,
}: {
  readonly words: CostWords;
  readonly status: Status;
  /** What is wrong with what was typed, in sentences. */
  readonly faults: readonly string[];
  readonly onCancel: () => void;
}) => {
  const { say, share } = words;
  return (
    <div className="cost-work" data-status={status.kind}>
      {status.kind === 'working' ? (
        <>
          <progress value={status.share} max={1} aria-label={say('uncertainty')} />
          <p>{say('working', { percent: share(Math.round(status.share * 100) / 100) })}</p>
          <button type="button" className="quiet" onClick={onCancel}>
            {say('cancel')}
          </button>
        </>
      ) : undefined}
      <output>
        {status.kind === 'done' || status.kind === 'cancelled' ? say(status.kind) : undefined}
        {status.kind === 'failed' ? say('failed', { reason: status.reason }) : undefined}
      </output>
      {faults.length === 0 ? undefined : (
        <p role="alert" className="notice">
          {faults.join(' ')}
        </p>
      )}
    </div>
  );
};
