import { answerRoom, openRoom, watchRoom } from '../../contract/study-room.ts';
import type { call as callServer } from '../api.ts';
import type { OwnAnswer, RoomPlace, ShownRoom } from './room-place.ts';

/** What the page shows of the line to the session. */
export interface RoomState {
  readonly place: RoomPlace | undefined;
  /** What the phones show; undefined before the first answer. */
  readonly shows: ShownRoom | undefined;
  readonly isOffline: boolean;
  /** The code that was typed is being looked for. */
  readonly isEntering: boolean;
  /** Why the code was not taken. */
  readonly refusal: string | undefined;
  /** What became of this phone's answer to the question before. */
  readonly last: 'counted' | 'late' | 'unanswered' | undefined;
}

interface RoomLineParts {
  readonly call: typeof callServer;
  readonly keep: (place: RoomPlace | undefined) => void;
  /** Random and long: marks and request keys. */
  readonly random: () => string;
  /** Run something after so many ms; returns what calls it off. */
  readonly after: (ms: number, run: () => void) => () => void;
  /** From 0 to 1: phones of one room do not ask all at once. */
  readonly chance: () => number;
  readonly isHidden: () => boolean;
}

/** In ms: between two looks; of a page that nobody sees; after failures. */
const pause = { seen: 2500, hidden: 12_000, failed: [1500, 3000, 6000, 12_000] } as const;
const once = { pauses: [] } as const;
const lost: readonly string[] = [
  'no-connection',
  'unavailable',
  'too-many-requests',
  'our-fault',
  'starting',
];

/**
 * The phone's line to a session: looks for the question, sends the answer, and sends it again under the same key until it is known what became of
 * it. Whatever was chosen stays through a lost line.
 */
export class RoomLine {
  #state: RoomState;
  readonly #listeners = new Set<() => void>();
  readonly #parts: RoomLineParts;
  #revision: string | undefined;
  #failures = 0;
  #cancel: (() => void) | undefined;
  #isLooking = false;
  #isSending = false;
  #isStopped = false;

  constructor(parts: RoomLineParts, place: RoomPlace | undefined) {
    this.#parts = parts;
    this.#state = {
      ...{ place, shows: undefined, isOffline: false, isEntering: false, refusal: undefined },
      last: undefined,
    };
  }

  readonly read = (): RoomState => this.#state;
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #change(part: Partial<RoomState>): void {
    this.#state = { ...this.#state, ...part };
    // Of a session that is over nothing is kept.
    if ('place' in part) this.#parts.keep(this.#state.shows?.isRunning === false ? undefined : part.place);
    for (const listener of this.#listeners) listener();
  }

  /** Begins to look, where a place was kept. */
  readonly start = (): void => {
    this.#isStopped = false;
    if (this.#state.place !== undefined) void this.look();
  };
  readonly stop = (): void => {
    this.#isStopped = true;
    this.#cancel?.();
  };
  /** Leaves the session for the field of the code. */
  readonly exit = (): void => {
    this.#cancel?.();
    this.#revision = undefined;
    this.#change({
      place: undefined,
      shows: undefined,
      isOffline: false,
      refusal: undefined,
      last: undefined,
    });
  };

  /** Comes in by a code; in a session already, the personal code is added. */
  readonly enter = async (typed: string): Promise<void> => {
    if (this.#state.isEntering) return;
    this.#change({ isEntering: true, refusal: undefined });
    const called = await this.#parts.call(openRoom, { body: { code: typed } }, once);
    const { place } = this.#state;
    if (!called.ok) {
      this.#change({ isEntering: false, refusal: called.refusal.code });
      return;
    }
    const opened = called.value;
    const code = opened.isPersonal ? typed : null;
    const isSame = place?.opened.room === opened.room;
    if (place !== undefined && !(isSame && opened.isPersonal)) {
      this.#change({ isEntering: false, refusal: opened.isPersonal ? 'poll-needs-code' : 'not-personal' });
      return;
    }
    this.#change({ isEntering: false, place: { opened, code, answer: place?.answer ?? null } });
    this.#notice();
    void this.look();
  };

  readonly choose = (choices: readonly string[]): void => this.#answer('chosen', choices);
  readonly leave = (): void => this.#answer('left', null);

  #answer(is: OwnAnswer['is'], choices: readonly string[] | null): void {
    const { place, shows } = this.#state;
    const poll = shows?.poll;
    if (place === undefined || poll === null || poll === undefined) return;
    const before = place.answer?.pollId === poll.id ? place.answer : undefined;
    const mark = before?.mark ?? this.#parts.random();
    const isNamed = poll.answersAre === 'pseudonymous';
    const key = this.#parts.random();
    const answer: OwnAnswer = { pollId: poll.id, isNamed, mark, choices, is, key, state: 'waiting' };
    this.#change({ place: { ...place, answer } });
    void this.#send();
  }

  /** Tells once that the question came up: shares are of those who saw it. */
  #notice(): void {
    const { place, shows } = this.#state;
    const poll = shows?.poll;
    if (place === undefined || poll === null || poll === undefined) return;
    if (poll.answersAre === 'pseudonymous' && place.code === null) return;
    if (place.answer?.pollId !== poll.id) this.#answer('seen', null);
  }

  async #send(): Promise<void> {
    const { place } = this.#state;
    const answer = place?.answer;
    if (this.#isSending || place === undefined || answer?.state !== 'waiting') return;
    this.#isSending = true;
    const { room } = place.opened;
    const { pollId, isNamed, mark, is, choices, key } = answer;
    const by = isNamed && place.code !== null ? { code: place.code } : { mark };
    const said = is === 'chosen' ? { is, choices: [...(choices ?? [])] } : { is };
    const called = await this.#parts.call(
      answerRoom,
      { body: { room, pollId, by, answer: said } },
      { key, ...once },
    );
    this.#isSending = false;
    const now = this.#state.place;
    // Another answer was given meanwhile: that one is sent now.
    if (now === undefined || now.answer?.key !== key) return void this.#send();
    if (called.ok) this.#settle({ ...answer, state: 'taken' });
    else if (lost.includes(called.refusal.code)) this.#change({ isOffline: true });
    else if (called.refusal.code === 'poll-not-open') this.#settle({ ...answer, state: 'late' });
    else this.#settle({ ...answer, state: 'refused', refusal: called.refusal.code });
    return undefined;
  }

  #settle(answer: OwnAnswer): void {
    const { place, shows } = this.#state;
    if (place === undefined) return;
    const isOver = shows?.poll?.id !== answer.pollId;
    const last = answer.state === 'late' && answer.is === 'chosen' ? 'late' : this.#state.last;
    this.#change({
      place: { ...place, answer: isOver ? null : answer },
      ...(isOver && answer.is === 'chosen'
        ? { last: answer.state === 'taken' ? 'counted' : last }
        : { last }),
    });
    if (isOver) this.#notice();
  }

  /** Looks now; also what a line that came back, and a page that is seen again, do. */
  readonly look = async (): Promise<void> => {
    const { place } = this.#state;
    if (place === undefined || this.#isLooking || this.#isStopped) return;
    this.#isLooking = true;
    this.#cancel?.();
    const query = this.#revision === undefined ? {} : { revision: this.#revision };
    const called = await this.#parts.call(watchRoom, { params: { room: place.opened.room }, query }, once);
    this.#isLooking = false;
    if (this.#state.place?.opened.room !== place.opened.room) return;
    if (!called.ok) {
      if (!lost.includes(called.refusal.code)) {
        this.exit();
        this.#change({ refusal: called.refusal.code });
        return;
      }
      this.#failures += 1;
      if (this.#failures > 1) this.#change({ isOffline: true });
      this.#plan(pause.failed[Math.min(this.#failures, pause.failed.length) - 1] ?? pause.hidden);
      return;
    }
    this.#failures = 0;
    const { revision, shows } = called.value;
    this.#revision = revision;
    this.#change({ isOffline: false });
    if (shows !== null) this.#show(shows);
    void this.#send();
    if (shows === null || shows.isRunning) this.#plan(this.#parts.isHidden() ? pause.hidden : pause.seen);
  };

  #show(shows: ShownRoom): void {
    const { place, last } = this.#state;
    const answer = place?.answer;
    const isOver = answer !== null && answer !== undefined && answer.pollId !== shows.poll?.id;
    const became =
      !isOver || answer.state === 'waiting'
        ? last
        : answer.state === 'late'
          ? 'late'
          : answer.is === 'chosen' && answer.state === 'taken'
            ? 'counted'
            : 'unanswered';
    const isNew = shows.poll !== null && shows.poll.id !== this.#state.shows?.poll?.id;
    // An answer that waits is sent all the same: the server says whether it came too late.
    const own = isOver && answer.state !== 'waiting' ? null : (answer ?? null);
    this.#change({
      shows,
      last: isNew ? undefined : became,
      ...(place === undefined ? {} : { place: { ...place, answer: own } }),
    });
    if (!shows.isRunning) {
      this.#parts.keep(undefined);
      return;
    }
    if (own === null) this.#notice();
  }

  #plan(ms: number): void {
    if (this.#isStopped) return;
    this.#cancel?.();
    this.#cancel = this.#parts.after(ms + Math.floor(this.#parts.chance() * 1000), () => void this.look());
  }
}
