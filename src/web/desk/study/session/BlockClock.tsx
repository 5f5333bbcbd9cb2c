import { formatTime } from '../../../../core/basics/format-date.ts';
import { blockTime } from '../../../../core/study/session/block-time.ts';
import { useSay } from '../../use-say.ts';
import { useTimeZone } from '../../use-time-zone.ts';
import { clockText } from './clock-text.ts';
import { useSecond } from './use-second.ts';
import type { SessionView } from './use-session.ts';

/** What is left of the block, by the clock of the server; over its time in words and colour. */
export const BlockClock = ({
  view: { guide, session },
  ahead,
}: {
  readonly view: SessionView;
  readonly ahead: number;
}) => {
  const say = useSay();
  const timeZone = useTimeZone();
  const now = useSecond() + ahead;
  const block = session.block ?? 0;
  const since = session.blockStartedAt ?? session.startedAt ?? '';
  const time = blockTime(guide, { block, startedAt: Date.parse(since), now });
  if (time === undefined) return undefined;
  const { planned, left, is } = time;
  const all = guide.blocks.reduce((sum, { minutes }) => sum + minutes, 0);
  const passed = Math.max(0, Math.floor((now - Date.parse(session.startedAt ?? since)) / 1000));
  return (
    <section className={`block-clock block-${is}`} aria-label={say('study-session.clock')}>
      <h2>
        {say('study-session.clock.block', {
          number: String(block + 1),
          count: String(guide.blocks.length),
          name: guide.blocks[block]?.name ?? '',
        })}
      </h2>
      <p className="block-left" role="timer">
        <b>{clockText(Math.abs(left))}</b>{' '}
        {say(is === 'over' ? 'study-session.clock.over' : 'study-session.clock.left')}
      </p>
      <p aria-live="polite" className="block-said">
        {is === 'in-time'
          ? ''
          : say(is === 'over' ? 'study-session.clock.over-said' : 'study-session.clock.short')}
      </p>
      <p>
        {say('study-session.clock.of', {
          minutes: String(planned / 60),
          since: formatTime(since, timeZone),
        })}
        <br />
        {say('study-session.clock.session', { time: clockText(passed), minutes: String(all) })}
      </p>
    </section>
  );
};
