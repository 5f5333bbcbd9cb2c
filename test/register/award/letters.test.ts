import { sql } from 'kysely';
import { Client } from 'pg';
import { getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AwardExplanation } from '../../../src/core/award/award-explanation.ts';
import type { AwardOutcome } from '../../../src/core/award/award.ts';
import { locales } from '../../../src/core/basics/locale.ts';
import { accept } from '../../../src/core/basics/result.ts';
import { recordAwardsCommand } from '../../../src/register/award/record-awards.ts';
import type { Command } from '../../../src/register/command.ts';
import { listLetters, type StoredLetter } from '../../../src/register/mail.ts';
import { perform } from '../../../src/register/perform.ts';
import { inviteReviewersCommand } from '../../../src/register/review/invite-reviewers.ts';
import { emailOf, storyPeople } from '../../../src/story/people.ts';
import { untilQuiet } from '../../server/until-quiet.ts';
import { openStoryClock, type StoryClock } from '../../story-clock.ts';
import { nextKey } from '../../world.ts';

let story: StoryClock;
beforeAll(async () => {
  story = await openStoryClock();
  await settled();
}, 180_000);
// Decisions are written down here that no allocation made.
afterAll(async () => story.close({ isDamaged: true }));

/** Once nothing is on its way any more: every entry was read and every job done. */
const settled = async (): Promise<void> => {
  const client = new Client(story.world.register.admin);
  await client.connect();
  try {
    await untilQuiet(client);
  } finally {
    await client.end();
  }
};
const letters = async (kind: string): Promise<readonly StoredLetter[]> => {
  const { register } = story.world;
  const all = await register.readOnly('qaitu_app', async (trx) => listLetters(trx, { limit: 900 }));
  return all.filter((letter) => letter.kind === kind);
};
const addressOf = (key: string): string => {
  const person = storyPeople.find((known) => known.key === key);
  return person === undefined ? '' : emailOf(person);
};

interface Applied {
  readonly id: string;
  readonly owner: string;
  readonly institutionId: string;
}
/** The applications of the first call in one university, by the account that wrote them. */
const applied = async (university: string): Promise<readonly Applied[]> => {
  const institutionId = story.world.institutions.get(university) ?? '';
  return story.world.register.inInstitution(institutionId, async (trx) => {
    const { rows } = await sql<{ id: string; owner: string }>`
      select id, account_id as owner from application
       where institution_id = ${institutionId} and call_id = ${story.closedCall} and status = 'eligible' order by id`.execute(
      trx,
    );
    return rows.map((row) => ({ ...row, institutionId }));
  });
};
const asSystem = { asker: 'system' } as const;

/** Proposes reviews whatever the selection says: what is tried here is only what is written afterwards. */
const proposeCommand = (
  accountId: string,
): Command<{ readonly ids: readonly string[] }, object, Record<string, never>> => ({
  name: 'assign-reviewers',
  load: async () => ({}),
  decide: (_state, { ids }, { now, newId }) =>
    accept(
      ids.map((applicationId) => ({
        kind: 'ReviewAssigned',
        noun: 'assignment',
        recordId: newId('asg'),
        data: {
          ...{ callId: story.closedCall, applicationId, accountId, status: 'proposed', round: 1 },
          ...{ dueOn: '2026-12-24', proposedAt: now, invitedAt: null, answeredAt: null, submittedAt: null },
          ...{ conflictKind: null, total: null, sheetSha256: null },
        },
      })),
    ),
  answer: () => ({}),
});

describe('letters to reviewers', () => {
  test('are written to nobody whose reviews were submitted long ago', async () => {
    expect(await letters('reviewer-invited')).toEqual([]);
  });

  test('are one a person and day, and name neither applicants nor universities', async () => {
    const { register, parts, accounts, institutions } = story.world;
    const places = await Promise.all(['alatau', 'esil'].map(applied));
    const accountId = accounts.get('analyst') ?? '';
    const each = async (run: (institutionId: string, ids: readonly string[]) => Promise<unknown>) => {
      for (const own of places) {
        await run(
          own[0]?.institutionId ?? '',
          own.map(({ id }) => id),
        );
      }
    };
    await each(async (institutionId, ids) =>
      perform(
        register,
        proposeCommand(accountId),
        { institutionId, ...asSystem, requestKey: nextKey(), input: { ids } },
        parts.setting,
      ),
    );
    await each(async (institutionId) =>
      perform(
        register,
        inviteReviewersCommand,
        { institutionId, ...asSystem, requestKey: nextKey(), input: { callId: story.closedCall } },
        parts.setting,
      ),
    );
    await settled();
    const found = await letters('reviewer-invited');
    expect(found).toHaveLength(1);
    const [letter] = found;
    const count = places.flat().length;
    expect(count).toBeGreaterThan(2);
    expect(letter).toMatchObject({ address: addressOf('analyst'), locale: 'ru' });
    expect(letter?.text).toContain(`${count} заяв`);
    expect(letter?.text).toContain('четверг, 24 декабря 2026 г.');
    expect(letter?.text).toContain('/ru/desk/reviews');
    const said = `${letter?.key} ${letter?.subject} ${letter?.text} ${letter?.html}`;
    for (const id of institutions.values()) expect(said).not.toContain(id);
    const names = storyPeople
      .filter(({ roles }) => roles.includes('applicant'))
      .map(({ familyName }) => familyName)
      .filter((name) => name !== '');
    for (const name of names) expect(said).not.toContain(name);
    expect(said).not.toMatch(/алатау|есіл|есиль|alatau\b(?!\.example)/i);
  });
});

const explanation: AwardExplanation = {
  ...{ rawScore: 60, correctedScore: null, of: 7, expectedRank: 4, rankFrom: 3, rankTo: 5, rankLevel: 0.5 },
  ...{ zone: 'below', ticket: null, ticketPlace: null, needed: 3.5, belowLeast: null, isGroup: false },
  ...{ blockedBy: [], onePlaceMore: [], margin: null },
};

/** A later decision of the office arrives. */
const decide = async (
  decision: number,
  { id, institutionId }: Applied,
  outcome: Exclude<AwardOutcome, 'given-up'>,
  needed: number,
): Promise<void> => {
  const { register, parts } = story.world;
  const input = {
    callId: story.closedCall,
    decision,
    decidedAt: '2026-11-20T06:00:00.000Z',
    appealUntil: '2026-11-30T18:59:59.000Z',
    outcomes: [
      {
        ...{ applicationId: id, outcome, regionId: 'europe', grantAmount: 6_500_000 },
        reservePlace: outcome === 'reserve' ? 1 : null,
        explanation: { ...explanation, needed },
      },
    ],
  };
  const wish = { institutionId, ...asSystem, requestKey: nextKey(), input };
  const done = await perform(register, recordAwardsCommand, wish, parts.setting);
  expect(done.ok).toBe(true);
  await settled();
};

/** She has applied and no decision of the story speaks of her. */
const undecided = async (): Promise<Applied> => {
  const institutionId = story.world.institutions.get('alatau') ?? '';
  const owner = story.world.accounts.get('madina') ?? '';
  const { id } = await story.world.register.inInstitution(institutionId, async (trx) =>
    trx.selectFrom('application').select('id').where('account_id', '=', owner).executeTakeFirstOrThrow(),
  );
  return { id, owner, institutionId };
};

describe('letters of decisions', () => {
  test('tell everybody the outcome that stands, in words and with the day until which it may be appealed', async () => {
    const told = await letters('award-decided');
    expect(told.length).toBeGreaterThan(3);
    expect(new Set(told.map(({ address }) => address)).size).toBe(told.length);
    const { address, text, locale } = told.find((letter) => letter.address === addressOf('aigerim')) ?? {};
    expect({ address, locale }).toEqual({ address: addressOf('aigerim'), locale: 'kk' });
    expect(text).toMatch(/Сізге грант тағайындалды|Сіз резервтік тізімдесіз|Бұл жолы грант тағайындалмады/);
    expect(text).toMatch(/апелляция бере аласыз\. Соңғы уақыты: /);
    expect(text).toMatch(/\/kk\/desk\/application\/[^/]+\/[^/]+\/decision/);
  });

  test('come once an outcome, and again when it is another one', async () => {
    const who = await undecided();
    const ofHers = async () =>
      (await letters('award-decided')).filter(({ address }) => address === addressOf('madina'));
    await decide(11, who, 'refused', 3.5);
    expect((await ofHers()).map(({ text }) => text)).toEqual([
      expect.stringMatching(/шешім қабылданды[^]*Бұл жолы грант тағайындалмады/),
    ]);
    await decide(12, who, 'refused', 2.5);
    expect(await ofHers()).toHaveLength(1);
    await decide(13, who, 'reserve', 1.5);
    const now = await ofHers();
    expect(now).toHaveLength(2);
    expect(now[0]?.text).toMatch(/шешім өзгерді[^]*резервтік тізімдесіз/);
  });

  test('say that an appeal was received, and what became of it in the words of the office', async () => {
    const upheld = await letters('appeal-upheld');
    expect(upheld).toMatchObject([{ address: addressOf('arman'), locale: 'kk' }]);
    expect(upheld[0]?.text).toContain('Бағаның себептері өтінім мәтініне сәйкес келмейді');
    expect(upheld[0]?.text).toContain('Бір сараптама енді есепке алынбайды');
    const before = await letters('appeal-filed');
    expect(before).toMatchObject([{ address: addressOf('arman') }]);

    const who = await undecided();
    const filed = await story.ask(
      'madina',
      'POST',
      `${story.place('alatau')}/applications/${who.id}/appeals`,
      {
        grounds: 'The second review speaks of another plan than mine.',
      },
    );
    expect(filed.status).toBe(200);
    const decided = await story.ask(
      'officer',
      'POST',
      `${story.place('alatau')}/appeals/${String(filed.body['id'])}/decide`,
      { isUpheld: false, reason: 'Both reviews quote your own plan.' },
    );
    expect(decided.body).toEqual({ decided: true });
    await settled();
    expect(await letters('appeal-filed')).toHaveLength(2);
    const dismissed = await letters('appeal-dismissed');
    expect(dismissed).toMatchObject([{ address: addressOf('madina') }]);
    expect(dismissed[0]?.text).toContain('Both reviews quote your own plan.');
  });
});

const readPdf = async (bytes: Uint8Array) => {
  const raw = Buffer.from(bytes).toString('latin1');
  const pdf = await getDocumentProxy(Uint8Array.from(bytes));
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  const { info } = await pdf.getMetadata();
  return { raw, text: pages.join('\n'), info: info as Readonly<Record<string, unknown>> };
};
const fetchPdf = async (who: string, url: string) => {
  const answer = await story.app.inject({ url, headers: { cookie: await story.world.cookieOf(who) } });
  return { status: answer.statusCode, headers: answer.headers, bytes: answer.rawPayload };
};

describe('papers', () => {
  test('give a reviewer his review without a name, in his language', async () => {
    const { body } = await story.ask('reviewer-1', 'GET', '/api/reviews');
    const [review] = body['reviews'] as readonly { readonly id: string }[];
    const url = `/api/reviews/${review?.id ?? ''}/print`;
    expect((await fetchPdf('reviewer-2', url)).status).toBe(404);
    for (const locale of locales) {
      const { status, headers, bytes } = await fetchPdf('reviewer-1', `${url}?locale=${locale}`);
      expect(status).toBe(200);
      const tail = review?.id.slice(-12) ?? '';
      expect(headers['content-disposition']).toBe(`attachment; filename="review-${tail}.pdf"`);
      const { raw, text, info } = await readPdf(bytes);
      expect(raw).toMatch(new RegExp(`/Lang ?\\(${locale}\\)`));
      expect(info['Author']).toBeUndefined();
      expect(String(info['Title'])).toContain(tail);
      for (const { givenName, familyName } of storyPeople) {
        for (const name of [givenName, familyName].filter((word) => word !== '')) {
          expect(`${JSON.stringify(info)} ${text}`).not.toMatch(new RegExp(`(?<!\\p{L})${name}`, 'u'));
        }
      }
      expect(text).toContain({ kk: 'Бағалау парағы', ru: 'Оценочный лист', en: 'Score sheet' }[locale]);
    }
  });

  test('give an applicant the decision as a letter, and nobody else', async () => {
    const who = await undecided();
    const url = `${story.place('alatau')}/applications/${who.id}/award/letter?locale=kk`;
    expect((await fetchPdf('arman', url)).status).toBe(403);
    const { status, headers, bytes } = await fetchPdf('madina', url);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('application/pdf');
    const { text } = await readPdf(bytes);
    expect(text).toContain('Сізге 1,5 балл жетпеді');
    expect(text).toContain('Сіз резервтік тізімдесіз.');
  });
});
