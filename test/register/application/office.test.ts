import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listLetters } from '../../../src/register/mail.ts';
import { collectOwnData } from '../../../src/register/own-data.ts';
import { perform } from '../../../src/register/perform.ts';
import { erasePersonCommand } from '../../../src/register/person/erase-person.ts';
import { replay } from '../../../src/register/journal/replay.ts';
import { openStoryClock, type StoryClock } from '../../story-clock.ts';

let story: StoryClock;
beforeAll(async () => {
  story = await openStoryClock();
}, 120_000);
afterAll(async () => story.close());

interface Row {
  readonly id: string;
  readonly applicant: string;
  readonly status: string;
}
const list = async (who: string, university: string, query = '') => {
  const { status, body } = await story.ask(
    who,
    'GET',
    `${story.place(university)}/applications?call=${story.closedCall}${query}`,
  );
  return { status, body, rows: (body['applications'] ?? []) as readonly Row[] };
};
const find = async (name: string, university: string): Promise<string> =>
  (await list(`${university}-coordinator`, university)).rows.find(({ applicant }) => applicant === name)
    ?.id ?? '';

describe('the queue of an office', () => {
  test('is filtered, counted and paged, for those of the university and the nation', async () => {
    const all = await list('alatau-coordinator', 'alatau');
    expect(all.rows).toHaveLength(4);
    expect(all.body['counts']).toEqual({ eligible: 3, ineligible: 1, unsubmitted: 1 });
    expect(all.body['unsubmitted']).toEqual([]);
    const withDrafts = await list('alatau-coordinator', 'alatau', '&drafts=yes');
    expect(withDrafts.body['unsubmitted']).toMatchObject([{ applicant: 'Ербол Қуаныш' }]);
    expect((await list('alatau-coordinator', 'alatau', '&group=yes')).rows).toHaveLength(3);
    expect((await list('alatau-coordinator', 'alatau', '&status=ineligible')).rows).toHaveLength(1);
    const first = await list('alatau-coordinator', 'alatau', '&size=3');
    const rest = await list('alatau-coordinator', 'alatau', `&size=3&before=${String(first.body['next'])}`);
    expect([...first.rows, ...rest.rows]).toEqual(all.rows);
    expect((await list('officer', 'alatau')).status).toBe(200);
    for (const who of ['esil-coordinator', 'aigerim', 'analyst']) {
      expect((await list(who, 'alatau')).status).toBe(403);
    }
  });

  test.each([
    ['нұр', ['Айгерім Нұрбек']],
    ['АЙГЕР', ['Айгерім Нұрбек']],
    ['Нұрбек  айгерім', ['Айгерім Нұрбек']],
    ['герім нұр', ['Айгерім Нұрбек']],
    // Within a name, as no name begins so.
    ['ұрбе', ['Айгерім Нұрбек']],
    ['Айгерім Серік', []],
    ['%', []],
  ])('finds applicants by «%s»', async (text, applicants) => {
    const { rows } = await list('alatau-coordinator', 'alatau', `&text=${encodeURIComponent(text)}`);
    expect(rows.map(({ applicant }) => applicant)).toEqual(applicants);
  });

  test('finds an application by its reference number, by the beginning of it and by its end', async () => {
    const [{ id, reference } = { id: '', reference: '' }] = (await list('alatau-coordinator', 'alatau'))
      .rows as readonly (Row & { readonly reference: string })[];
    for (const text of [reference, reference.toLowerCase(), reference.slice(0, -2), reference.slice(-5)]) {
      const { rows } = await list('alatau-coordinator', 'alatau', `&text=${encodeURIComponent(text)}`);
      expect(rows.map((row) => row.id)).toContain(id);
    }
    expect((await list('alatau-coordinator', 'alatau', `&text=${reference}&status=withdrawn`)).rows).toEqual(
      [],
    );
  });

  test('confirms, refuses with a reason, and notes', async () => {
    const own = `${story.place('esil')}/applications/${await find('Арман Төлеген', 'esil')}`;
    const refusal = { grounds: ['grade-too-low'], reason: 'The transcript says 2.7' };
    expect((await story.ask('officer', 'POST', `${own}/eligibility/refuse`, refusal)).status).toBe(403);
    const refused = await story.ask(
      'esil-coordinator',
      'POST',
      `${own}/eligibility/refuse`,
      refusal,
      'refuse-key-1',
    );
    expect(refused.body).toEqual({ refused: true });
    expect(
      await story.ask('esil-coordinator', 'POST', `${own}/eligibility/refuse`, refusal, 'refuse-key-1'),
    ).toEqual(refused);
    const facts = { gradeAverage: 3.7, languageLevel: 'B2', yearOfStudy: 3 };
    expect((await story.ask('arman', 'POST', `${own}/eligibility/confirm`, facts)).status).toBe(403);
    const confirm = async () => story.ask('esil-coordinator', 'POST', `${own}/eligibility/confirm`, facts);
    expect((await confirm()).body).toEqual({ confirmed: true });
    expect((await confirm()).body).toEqual({ confirmed: false });
    const note = async (who: string) => story.ask(who, 'POST', `${own}/notes`, { note: 'Called him' });
    expect((await note('alatau-coordinator')).status).toBe(403);
    expect((await note('esil-coordinator')).status).toBe(200);
    const { body } = await story.ask('esil-coordinator', 'GET', own);
    expect(body['application']).toMatchObject({ notes: [{ note: 'Called him', actorName: 'Тимур Ғалым' }] });
    const { body: seen } = await story.ask('arman', 'GET', own);
    expect(seen['application']).toMatchObject({ notes: [], mails: [], isOwn: true });
  });

  test('reminds nobody twice a day', async () => {
    const url = `${story.place('alatau')}/applications?call=${story.openCall}&drafts=yes`;
    const { body } = await story.ask('alatau-coordinator', 'GET', url);
    const [draft] = body['unsubmitted'] as readonly { draftId: string }[];
    const remind = async (who: string) =>
      story.ask(who, 'POST', `${story.place('alatau')}/reminders`, {
        callId: story.openCall,
        draftIds: [draft?.draftId],
      });
    expect((await remind('aigerim')).status).toBe(403);
    expect((await remind('alatau-coordinator')).body).toEqual({ reminded: 1, skipped: 0 });
    expect((await remind('alatau-coordinator')).body).toEqual({ reminded: 0, skipped: 1 });
    story.at('2026-11-21T06:00:00.000Z');
    expect((await remind('alatau-coordinator')).body).toEqual({ reminded: 1, skipped: 0 });
  });

  test('writes to applicants: what was received, and why it was not admitted', async () => {
    await expect
      .poll(
        async () => {
          const letters = await story.world.register.readOnly('qaitu_app', async (trx) =>
            listLetters(trx, { limit: 200 }),
          );
          return letters.map(({ kind, address, text }) => ({ kind, address, text }));
        },
        { timeout: 30_000 },
      )
      .toEqual(
        expect.arrayContaining([
          expect.objectContaining({ kind: 'application-received', address: 'arman@esil.example' }),
          expect.objectContaining({
            kind: 'application-refused',
            address: 'madina@alatau.example',
            text: expect.stringContaining('мерзімінен шыққан') as string,
          }),
          expect.objectContaining({ kind: 'application-reminder', address: 'yerbol@alatau.example' }),
        ]),
      );
  }, 60_000);

  test('has its deadlines as a calendar that names nobody', async () => {
    const url = `${story.place('alatau')}/deadlines`;
    expect((await story.ask('aigerim', 'GET', url)).status).toBe(403);
    const { body } = await story.ask('alatau-coordinator', 'GET', url);
    const kinds = (body['deadlines'] as readonly { kind: string }[]).map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(
      new Set(['call-opens', 'call-closes', 'final-report-due', 'milestone-due', 'agreement-expires']),
    );
    const feed = new URL(String(body['feed']));
    const calendar = await story.app.inject(`${feed.pathname}${feed.search}`);
    expect(calendar.headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(calendar.body.match(/BEGIN:VEVENT/g)).toHaveLength(kinds.length);
    expect(calendar.body).not.toContain('Айгерім');
    expect((await story.app.inject(feed.pathname.replace('.ics', 'x.ics'))).statusCode).toBe(404);
  });
});

describe('what a person wrote', () => {
  test('is handed to him whole, and goes with him', async () => {
    const { register, vault, accounts, institutions } = story.world;
    const accountId = accounts.get('madina') ?? '';
    const data = await collectOwnData(register, vault, accountId);
    expect(JSON.stringify(data.applications)).toContain('Топырақ үлгілерін талдау');
    expect(data.notes).toHaveLength(1);
    expect(data.files).toMatchObject([{ name: 'transcript.pdf' }]);
    expect(data.drafts).toHaveLength(1);

    const institutionId = institutions.get('alatau') ?? '';
    const person = await register.inInstitution(institutionId, async (trx) =>
      trx.selectFrom('person').select('id').where('account_id', '=', accountId).executeTakeFirstOrThrow(),
    );
    const wish = {
      institutionId,
      asker: 'system',
      requestKey: 'erase-test-1',
      input: { id: person.id },
    } as const;
    expect((await perform(register, erasePersonCommand, wish, story.world.parts.setting)).ok).toBe(true);
    const left = await collectOwnData(register, vault, accountId);
    expect(left.notes).toEqual([]);
    expect(JSON.stringify(left)).not.toContain('Топырақ');
    expect(JSON.stringify(left)).not.toContain('transcript.pdf');
    expect((await replay(register)).differences).toEqual([]);
  });
});
