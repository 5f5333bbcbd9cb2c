import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStoryClock, type StoryClock } from '../../story-clock.ts';

let story: StoryClock;
let groups = '';
let universityTaskId = '';
beforeAll(async () => {
  story = await openStoryClock();
  groups = `${story.place('alatau')}/groups`;
  const { body } = await story.ask('aigerim', 'GET', `${story.place('alatau')}/university-tasks`);
  universityTaskId = (body['tasks'] as readonly { id: string }[])[0]?.id ?? '';
}, 120_000);
afterAll(async () => story.close());

const open = async (who: string, key?: string) =>
  story.ask(who, 'POST', groups, { callId: story.openCall, universityTaskId }, key);

interface Group {
  readonly joinToken: string | null;
  readonly members: readonly {
    readonly id: string;
    readonly accountId: string;
    readonly name: string;
    readonly missing: number;
  }[];
}
const read = async (who: string, own: string): Promise<Group> =>
  (await story.ask(who, 'GET', own)).body['group'] as Group;

describe('a group', () => {
  test('is opened, joined by the link, left and submitted by those whose it is', async () => {
    expect((await open('arman')).status).toBe(403);
    expect((await open('alatau-coordinator')).status).toBe(403);
    const made = await open('aigerim', 'group-key-1');
    expect(await open('aigerim', 'group-key-1')).toEqual(made);
    expect((await open('aigerim')).body.code).toBe('in-a-group-already');
    const own = `${groups}/${String(made.body['id'])}`;
    const send = async (who: string) => story.ask(who, 'POST', `${own}/submit`, { locale: 'kk', begun: '' });
    expect((await send('aigerim')).body.code).toBe('group-too-small');

    const { joinToken: token } = await read('aigerim', own);
    const join = async (who: string, given = token) =>
      story.ask(who, 'POST', '/api/groups/join', { token: given });
    expect((await join('daniyar', `${String(token)}x`)).body.code).toBe('group-unknown');
    expect((await join('arman')).status).toBe(403);
    const invited = async (who: string, given = token) =>
      story.ask(who, 'POST', '/api/groups/invitation', { token: given });
    expect((await invited('daniyar', `${String(token)}x`)).body.code).toBe('group-unknown');
    expect((await invited('arman')).body.code).toBe('not-permitted');
    expect((await invited('alatau-coordinator')).body.code).toBe('not-permitted');
    const { body: shown } = await invited('daniyar');
    expect(shown).toMatchObject({ members: 1, leaderName: (await read('aigerim', own)).members[0]?.name });
    expect(Object.keys(shown).toSorted()).toEqual([
      'call',
      'institutionName',
      'leaderName',
      'members',
      'universityTask',
    ]);
    expect((await join('daniyar')).status).toBe(200);
    expect((await join('daniyar')).status).toBe(200);
    expect((await invited('kamila')).body['members']).toBe(2);
    expect((await join('kamila')).status).toBe(200);
    expect((await open('kamila')).body.code).toBe('in-a-group-already');
    expect((await read('daniyar', own)).joinToken).toBeNull();
    expect((await story.ask('madina', 'GET', own)).status).toBe(403);
    expect((await read('alatau-coordinator', own)).members).toHaveLength(3);

    expect((await send('daniyar')).status).toBe(403);
    const unready = await send('aigerim');
    expect(unready.body.list?.map(({ code }) => code)).toEqual(
      Array.from({ length: 3 }, () => 'member-incomplete'),
    );

    const { members } = await read('aigerim', own);
    const leave = async (who: string, whose: string) => {
      const member = members.find(({ accountId }) => accountId === story.world.accounts.get(whose));
      return story.ask(who, 'POST', `${own}/members/${member?.id ?? ''}/leave`, {});
    };
    expect((await leave('daniyar', 'kamila')).status).toBe(403);
    expect((await leave('aigerim', 'aigerim')).body.code).toBe('leader-withdraws-group');
    expect((await leave('aigerim', 'kamila')).body).toEqual({ left: true });
    expect((await leave('daniyar', 'daniyar')).body).toEqual({ left: true });
    expect((await leave('daniyar', 'daniyar')).body).toEqual({ left: false });
    expect((await open('kamila')).status).toBe(200);
  });

  test('of the closed call is withdrawn as one by its leader', async () => {
    const { body } = await story.ask('aigerim', 'GET', '/api/me/applications');
    const rows = body['applications'] as readonly { groupId: string; call: { id: string } }[];
    const groupId = rows.find(({ call }) => call.id === story.closedCall)?.groupId ?? '';
    const withdraw = async (who: string) => story.ask(who, 'POST', `${groups}/${groupId}/withdraw`, {});
    expect((await withdraw('daniyar')).status).toBe(403);
    expect((await withdraw('aigerim')).body).toEqual({ withdrawn: true });
    expect((await withdraw('aigerim')).body).toEqual({ withdrawn: false });
    const url = `${story.place('alatau')}/applications?call=${story.closedCall}`;
    const { body: queue } = await story.ask('alatau-coordinator', 'GET', url);
    expect(queue['counts']).toMatchObject({ withdrawn: 3, ineligible: 1 });
  });
});
