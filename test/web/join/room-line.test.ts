import { describe, expect, it } from 'vitest';
import type { Endpoint } from '../../../src/contract/endpoint.ts';
import { accept, refuse } from '../../../src/core/basics/result.ts';
import type { call } from '../../../src/web/api.ts';
import { RoomLine } from '../../../src/web/join/room-line.ts';
import type { RoomPlace, ShownRoom } from '../../../src/web/join/room-place.ts';

const question = (id: string, answersAre: 'anonymous' | 'pseudonymous' = 'anonymous') => ({
  id,
  number: 1,
  kind: 'single' as const,
  answersAre,
  content: {
    question: { en: 'Will you return?' },
    options: [
      { id: 'a', words: { en: 'Yes' } },
      { id: 'b', words: { en: 'No' } },
    ],
  },
});
const opened = {
  room: 'room-1',
  institution: { kk: 'Кеңсе', ru: 'Офис', en: 'Office' },
  sessionNumber: 1,
  isPersonal: false,
  pseudonym: null,
};

interface Sent {
  readonly key: string | undefined;
  readonly body: {
    readonly pollId: string;
    readonly by: Readonly<Record<string, string>>;
    readonly answer: { readonly is: string; readonly choices?: readonly string[] };
  };
}

/** A server of one room: what it shows, whether the line holds, whether its answers get back. */
const openRoom = (place?: RoomPlace) => {
  const server = {
    shows: { isRunning: true, poll: null } as ShownRoom,
    isLost: false,
    /** Takes the answer, and the line breaks before it says so. */
    losesReply: false,
    sent: [] as Sent[],
    taken: new Map<string, Sent['body']>(),
    opens: opened as typeof opened & { readonly pseudonym: string | null },
  };
  const kept: (RoomPlace | undefined)[] = [];
  let planned: (() => void) | undefined;
  let count = 0;
  const answerOf = (body: Sent['body'], key: string | undefined) => {
    server.sent.push({ key, body });
    const before = server.taken.has(key ?? '');
    if (!before && server.shows.poll?.id !== body.pollId) return refuse({ code: 'poll-not-open' });
    server.taken.set(key ?? '', body);
    return accept({ answered: body.answer.is === 'chosen' });
  };
  const fake = async (endpoint: Endpoint, given: { body?: unknown }, options: { key?: string } = {}) => {
    if (server.isLost) return refuse({ code: 'no-connection' });
    if (endpoint.id === 'room.open') return accept(server.opens);
    if (endpoint.id === 'room.watch')
      return accept({ revision: JSON.stringify(server.shows).slice(0, 20), shows: server.shows });
    const answered = answerOf(given.body as Sent['body'], options.key);
    return server.losesReply ? refuse({ code: 'no-connection' }) : answered;
  };
  const line = new RoomLine(
    {
      call: fake as unknown as typeof call,
      keep: (one) => kept.push(one),
      random: () => `random-mark-or-key-number-${(count += 1)}`,
      after: (_ms, run) => {
        planned = run;
        return () => {
          planned = undefined;
        };
      },
      chance: () => 0,
      isHidden: () => false,
    },
    place,
  );
  /** Lets everything that is on its way arrive. */
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  };
  const look = async (): Promise<void> => {
    await line.look();
    await settle();
  };
  return { server, line, kept, look, settle, isPlanned: () => planned !== undefined };
};

describe('a phone in a session', () => {
  it('comes in by a code, tells that it saw the question, answers, and may change the answer', async () => {
    const { server, line, look, settle } = openRoom();
    await line.enter('8F3-K7Q-C');
    await settle();
    server.shows = { isRunning: true, poll: question('p1') };
    await look();
    line.choose(['a']);
    await settle();
    line.choose(['b']);
    await settle();
    expect(server.sent.map(({ body }) => [body.answer.is, body.answer.choices])).toEqual([
      ['seen', undefined],
      ['chosen', ['a']],
      ['chosen', ['b']],
    ]);
    // One mark for one question, and a key of its own for each intent.
    expect(new Set(server.sent.map(({ body }) => body.by['mark'])).size).toBe(1);
    expect(new Set(server.sent.map(({ key }) => key)).size).toBe(3);
    expect(line.read().place?.answer).toMatchObject({ state: 'taken', choices: ['b'] });
  });

  it('uses another mark for the next question', async () => {
    const { server, line, look } = openRoom({ opened, code: null, answer: null });
    server.shows = { isRunning: true, poll: question('p1') };
    await look();
    server.shows = { isRunning: true, poll: question('p2') };
    await look();
    const [one, two] = server.sent.map(({ body }) => body.by['mark']);
    expect(one).not.toBe(two);
    expect(line.read().place?.answer?.pollId).toBe('p2');
  });

  it('keeps an answer through a lost line and sends it under the same key', async () => {
    const { server, line, look, settle } = openRoom({ opened, code: null, answer: null });
    server.shows = { isRunning: true, poll: question('p1') };
    await look();
    server.isLost = true;
    line.choose(['a']);
    await settle();
    expect(line.read()).toMatchObject({ isOffline: true, place: { answer: { state: 'waiting' } } });
    const key = line.read().place?.answer?.key;
    await look();
    server.isLost = false;
    await look();
    expect(line.read()).toMatchObject({ isOffline: false, place: { answer: { state: 'taken' } } });
    expect(server.sent.filter((one) => one.body.answer.is === 'chosen')).toEqual([
      expect.objectContaining({ key }),
    ]);
  });

  it('learns that the answer had arrived, though the question was closed before the line came back', async () => {
    const { server, line, look, settle } = openRoom({ opened, code: null, answer: null });
    server.shows = { isRunning: true, poll: question('p1') };
    await look();
    server.losesReply = true;
    line.choose(['a']);
    await settle();
    server.shows = { isRunning: true, poll: null };
    server.losesReply = false;
    await look();
    expect(line.read().last).toBe('counted');
    expect(line.read().place?.answer).toBeNull();
  });

  it('is told that an answer came too late', async () => {
    const { server, line, look, settle } = openRoom({ opened, code: null, answer: null });
    server.shows = { isRunning: true, poll: question('p1') };
    await look();
    server.isLost = true;
    line.choose(['a']);
    await settle();
    server.shows = { isRunning: true, poll: null };
    server.isLost = false;
    await look();
    expect(line.read().last).toBe('late');
  });

  it('stands after a reload where it stood', async () => {
    const first = openRoom({ opened, code: null, answer: null });
    first.server.shows = { isRunning: true, poll: question('p1') };
    await first.look();
    first.server.isLost = true;
    first.line.choose(['b']);
    await first.settle();
    const kept = first.kept.at(-1);
    const again = openRoom(kept);
    again.server.shows = { isRunning: true, poll: question('p1') };
    again.line.start();
    await again.settle();
    await again.look();
    expect(again.server.sent.map(({ key }) => key)).toEqual([kept?.answer?.key]);
    expect(again.line.read().place?.answer).toMatchObject({ choices: ['b'], state: 'taken' });
  });

  it('asks for the personal code where answers have a pseudonym, and sends no mark then', async () => {
    const { server, line, look, settle } = openRoom({ opened, code: null, answer: null });
    server.shows = { isRunning: true, poll: question('p1', 'pseudonymous') };
    await look();
    expect(server.sent).toEqual([]);
    await line.enter('8F3-K7Q-C');
    expect(line.read().refusal).toBe('not-personal');
    server.opens = { ...opened, isPersonal: true, pseudonym: 'P03' } as never;
    await line.enter('8F3K-7QCM-2ABD-X');
    await settle();
    line.choose(['a']);
    await settle();
    expect(server.sent.map(({ body }) => body.by)).toEqual([
      { code: '8F3K-7QCM-2ABD-X' },
      { code: '8F3K-7QCM-2ABD-X' },
    ]);
    server.shows = { isRunning: true, poll: question('p2') };
    await look();
    // Without a name nothing of the person is sent.
    expect(Object.keys(server.sent.at(-1)?.body.by ?? {})).toEqual(['mark']);
  });

  it('forgets everything when the session is over', async () => {
    const { server, line, kept, look, isPlanned } = openRoom({ opened, code: 'secret', answer: null });
    server.shows = { isRunning: false, poll: null };
    await look();
    expect(line.read().shows?.isRunning).toBe(false);
    expect(kept.at(-1)).toBeUndefined();
    expect(isPlanned()).toBe(false);
  });
});
