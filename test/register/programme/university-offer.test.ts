import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { storyUniversityTasks } from '../../../src/story/university-tasks.ts';
import { openStoryClock, type StoryClock } from '../../story-clock.ts';

let story: StoryClock;
beforeAll(async () => {
  story = await openStoryClock();
}, 120_000);
afterAll(async () => story.close());

const content = storyUniversityTasks('2027-06-01').alatau;

describe('a task of a university', () => {
  test('is published, revised with a reason and withdrawn by its coordinator alone', async () => {
    const tasks = `${story.place('alatau')}/university-tasks`;
    const made = await story.ask('alatau-coordinator', 'POST', tasks, content, 'task-key-1');
    expect(await story.ask('alatau-coordinator', 'POST', tasks, content, 'task-key-1')).toEqual(made);
    for (const who of ['esil-coordinator', 'officer', 'aigerim', 'alatau-head']) {
      expect((await story.ask(who, 'POST', tasks, content)).status).toBe(403);
    }
    const own = `${tasks}/${String(made.body['id'])}`;
    const revision = { content: { ...content, places: 5 }, reason: 'A new laboratory' };
    expect((await story.ask('esil-coordinator', 'PUT', own, revision)).status).toBe(403);
    expect((await story.ask('alatau-coordinator', 'PUT', own, revision)).body).toEqual({ version: 2 });
    expect((await story.ask('alatau-coordinator', 'PUT', own, revision)).body).toEqual({ version: 2 });
    const withdraw = async (who: string) => story.ask(who, 'POST', `${own}/withdraw`, { reason: 'No money' });
    expect((await withdraw('aigerim')).status).toBe(403);
    expect((await withdraw('alatau-coordinator')).body).toEqual({ withdrawn: true });
    expect((await withdraw('alatau-coordinator')).body).toEqual({ withdrawn: false });
    const { body } = await story.ask('aigerim', 'GET', tasks);
    const listed = body['tasks'] as readonly { id: string }[];
    expect(listed.find(({ id }) => id === made.body['id'])).toMatchObject({
      version: 2,
      content: { places: 5 },
      withdrawnAt: expect.any(String),
    });
  });

  test('is not published with a milestone that has passed', async () => {
    const late = { ...content, milestones: [{ title: content.title, dueOn: '2026-01-01', amount: 1 }] };
    const { body } = await story.ask(
      'alatau-coordinator',
      'POST',
      `${story.place('alatau')}/university-tasks`,
      late,
    );
    expect(body.list).toEqual([{ code: 'milestone-passed', field: 'milestones.0.dueOn' }]);
  });
});

describe('hosts and agreements', () => {
  const host = {
    name: 'Fjord University',
    country: 'NOR',
    identifiers: [{ kind: 'schac', value: 'fjord.example' }],
  };

  test('a host is found again by name or identifier, whoever records it', async () => {
    const made = await story.ask('alatau-coordinator', 'POST', `${story.place('alatau')}/hosts`, host);
    const other = { ...host, name: 'Fjord Universitetet' };
    expect((await story.ask('esil-coordinator', 'POST', `${story.place('esil')}/hosts`, other)).body).toEqual(
      made.body,
    );
    const { body } = await story.ask('aigerim', 'GET', '/api/hosts?name=fjord&country=NOR');
    expect(body['hosts']).toEqual([{ id: made.body['id'], ...host }]);
    expect((await story.ask('aigerim', 'POST', `${story.place('alatau')}/hosts`, host)).status).toBe(403);
  });

  test('an agreement has places and days that make sense, and can be ended', async () => {
    const agreements = `${story.place('esil')}/partner-agreements`;
    const { body: hosts } = await story.ask('esil-coordinator', 'GET', '/api/hosts?name=elbe');
    const [elbe] = hosts['hosts'] as readonly { id: string }[];
    const agreement = {
      hostId: elbe?.id,
      number: 'EU-9',
      places: 0,
      validFrom: '2026-01-01',
      validTo: '2025-01-01',
    };
    const refused = await story.ask('esil-coordinator', 'POST', agreements, agreement);
    expect(refused.body.list?.map(({ code }) => code)).toEqual(['ends-before-start', 'quota-zero']);
    const good = { ...agreement, places: 3, validTo: '2028-01-01' };
    expect((await story.ask('alatau-coordinator', 'POST', agreements, good)).status).toBe(403);
    const made = await story.ask('esil-coordinator', 'POST', agreements, good, 'agreement-1');
    expect(await story.ask('esil-coordinator', 'POST', agreements, good, 'agreement-1')).toEqual(made);
    const end = `${agreements}/${String(made.body['id'])}/end`;
    expect((await story.ask('officer', 'POST', end, { reason: 'Over' })).status).toBe(403);
    expect((await story.ask('esil-coordinator', 'POST', end, { reason: 'Over' })).body).toEqual({
      ended: true,
    });
    expect((await story.ask('esil-coordinator', 'POST', end, { reason: 'Over' })).body).toEqual({
      ended: false,
    });
    expect((await story.ask('officer', 'GET', agreements)).status).toBe(200);
    expect((await story.ask('aigerim', 'GET', agreements)).status).toBe(403);
  });
});
