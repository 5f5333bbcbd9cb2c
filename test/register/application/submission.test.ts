import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DraftContent } from '../../../src/core/application/draft-content.ts';
import { openStoryClock, type StoryClock } from '../../story-clock.ts';

let story: StoryClock;
let draftId = '';
let content: DraftContent;
let closesAt = '';
beforeAll(async () => {
  story = await openStoryClock();
  const { body } = await story.ask('yerbol', 'GET', '/api/me/applications');
  const own = body['applications'] as readonly { draftId: string; call: { state: string } }[];
  draftId = own.find(({ call }) => call.state === 'open')?.draftId ?? '';
  const read = await story.ask('yerbol', 'GET', `${story.place('alatau')}/drafts/${draftId}`);
  ({ content } = read.body['draft'] as { content: DraftContent });
  ({ closesAt } = (read.body['call'] as { rules: { closesAt: string } }).rules);
}, 120_000);
afterAll(async () => story.close());

const own = () => `${story.place('alatau')}/drafts/${draftId}`;
const preview = async () => (await story.ask('yerbol', 'GET', `${own()}/document?locale=kk`)).body;
const submit = async (begun: unknown, key?: string, who = 'yerbol') =>
  story.ask(who, 'POST', `${own()}/submit`, { locale: 'kk', begun }, key);
const minutesAfter = (minutes: number) => new Date(Date.parse(closesAt) + minutes * 60_000).toISOString();

describe('a submission', () => {
  test('needs a task that is done before the final report', async () => {
    const [task] = content.tasks.tasks;
    const tasks = { tasks: [{ ...task, dueOn: '2030-01-01' }] };
    const section = `${own()}/sections/tasks`;
    await story.ask('yerbol', 'PUT', section, { base: 1, content: tasks });
    const { begun, missing } = await preview();
    expect(missing).toMatchObject([{ code: 'task-due-after-final-report', field: 'tasks.tasks.0.dueOn' }]);
    const refused = await submit(begun);
    expect([refused.status, refused.body.code, refused.body.list]).toEqual([422, 'incomplete', missing]);
    await story.ask('yerbol', 'PUT', section, { base: 2, content: content.tasks });
  });

  test('that begins after the deadline is refused, whatever its note says', async () => {
    story.at(minutesAfter(-1));
    const { begun } = await preview();
    story.at(minutesAfter(1));
    expect((await submit((await preview())['begun'])).body.code).toBe('deadline-passed');
    const [code] = String(begun).split('.').slice(-1);
    expect((await submit(`${minutesAfter(-60)}.${code ?? ''}`)).body.code).toBe('deadline-passed');
    story.at(minutesAfter(16));
    expect((await submit(begun)).body.code).toBe('deadline-passed');
  });

  test('that began in time arrives within the grace, once, for its writer alone', async () => {
    story.at(minutesAfter(-1));
    const { begun, sections } = await preview();
    story.at(minutesAfter(5));
    expect((await submit(begun, undefined, 'temirlan')).status).toBe(403);
    const sent = await submit(begun, 'submit-key-1');
    expect(sent.status).toBe(200);
    expect(sent.body['reference']).toMatch(/^Q2026-[0-9A-F]{5}-[0-9A-F]{5}$/);
    expect(await submit(begun, 'submit-key-1')).toEqual(sent);
    expect((await submit(begun)).body).toEqual(sent.body);
    const application = `${story.place('alatau')}/applications/${String(sent.body['id'])}`;
    const { body } = await story.ask('alatau-coordinator', 'GET', application);
    expect(body['application']).toMatchObject({ status: 'submitted', version: 1, isOwn: false, sections });
    expect((body['application'] as { files: object[] }).files).toHaveLength(1);
    for (const who of ['temirlan', 'esil-coordinator', 'analyst']) {
      expect((await story.ask(who, 'GET', application)).status).toBe(403);
    }
    const section = { base: 1, content: { isTrue: false } };
    const later = await story.ask('yerbol', 'PUT', `${own()}/sections/declaration`, section);
    expect(later.body.code).toBe('draft-submitted');
  });

  test('is taken back until the deadline, changed and sent again as a new version', async () => {
    story.at(minutesAfter(-60));
    const { body: listed } = await story.ask('yerbol', 'GET', '/api/me/applications');
    const row = (listed['applications'] as readonly { draftId: string; applicationId: string }[]).find(
      (one) => one.draftId === draftId,
    );
    const application = `${story.place('alatau')}/applications/${row?.applicationId ?? ''}`;
    expect((await story.ask('kamila', 'POST', `${application}/reopen`)).status).toBe(403);
    expect((await story.ask('yerbol', 'POST', `${application}/reopen`)).body).toEqual({ reopened: true });
    expect((await story.ask('yerbol', 'POST', `${application}/reopen`)).body).toEqual({ reopened: false });
    const [task] = content.tasks.tasks;
    const tasks = { tasks: [{ ...task, title: 'Жаңа атау' }] };
    await story.ask('yerbol', 'PUT', `${own()}/sections/tasks`, { base: 3, content: tasks });
    expect((await submit((await preview())['begun'])).status).toBe(200);
    const { body } = await story.ask('yerbol', 'GET', application);
    expect(body['application']).toMatchObject({ version: 2, isOwn: true });
    expect(JSON.stringify(body)).toContain('Жаңа атау');
    const words = { reason: 'Жоспарым өзгерді' };
    expect((await story.ask('kamila', 'POST', `${application}/withdraw`, words)).status).toBe(403);
    expect((await story.ask('yerbol', 'POST', `${application}/withdraw`, words)).body).toEqual({
      withdrawn: true,
    });
    expect((await story.ask('yerbol', 'POST', `${application}/withdraw`, words)).body).toEqual({
      withdrawn: false,
    });
    expect((await submit((await preview())['begun'])).body.code).toBe('not-in-this-state');
  });
});
