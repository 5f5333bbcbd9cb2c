import { paperFormats } from '../../src/core/basics/paper-formats.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayOf, formatDate } from '../../src/core/basics/format-date.ts';
import { formatFormalDate } from '../../src/core/basics/format-formal-date.ts';
import { formatNumber } from '../../src/core/basics/format-number.ts';
import { locales, type Locale, type LocalizedText } from '../../src/core/basics/locale.ts';
import { referenceNumber } from '../../src/core/application/reference-number.ts';
import { nationalTimeZone } from '../../src/core/basics/national-time-zone.ts';
import { catalogue } from '../../src/messages.catalogue.ts';
import { text, textOf } from '../../src/messages.ts';
import { sampleUniversities } from '../web/sample-inputs.ts';
import { openBoardApp } from './board-app.ts';
import { readPaper, squeezed } from './read-paper.ts';
import { openVerifiedWorld, type VerifiedWorld } from './verified-world.ts';

/** What the register holds of a stay, an award, an agreement and a report of one participant. */
interface Facts {
  readonly institutionId: string;
  readonly mobilityId: string;
  readonly applicationId: string;
  readonly agreementId: string;
  readonly reportId: string;
  readonly participant: string;
  readonly reference: string;
  readonly host: string;
  readonly country: string;
  readonly plannedStart: string;
  readonly plannedEnd: string;
  readonly departedOn: string;
  readonly returnedOn: string;
  readonly amount: number;
  readonly decidedAt: string;
  readonly submittedAt: string;
  readonly sha256: string;
  readonly institution: LocalizedText;
  readonly call: LocalizedText;
}

/** What people wrote, each in a language of his own; papers carry it as it is. */
let written = '';

let world: VerifiedWorld;
let board: Awaited<ReturnType<typeof openBoardApp>>;
let facts: Facts;
beforeAll(async () => {
  [world, board] = await Promise.all([openVerifiedWorld(), openBoardApp()]);
  await world.verified('aigerim', 'achieved');
  const { rows } = await world.superuser.query<Omit<Facts, 'reference'> & { asked: Date }>(
    `select m.institution_id as "institutionId", m.id as "mobilityId", m.application_id as "applicationId",
            g.id as "agreementId", r.id as "reportId", concat_ws(' ', p.given_name, p.family_name) as participant,
            a.submitted_at as asked, c.content -> 'host' ->> 'name' as host, m.country,
            m.planned_start::text as "plannedStart", m.planned_end::text as "plannedEnd",
            m.departed_on::text as "departedOn", m.returned_on::text as "returnedOn", m.grant_amount::int as amount,
            w.decided_at as "decidedAt", r.submitted_at as "submittedAt", g.content_sha256 as sha256,
            i.name as institution, l.rules -> 'title' as call
       from mobility m
       join person_detail p on (p.institution_id, p.id) = (m.institution_id, m.person_id)
       join application a on (a.institution_id, a.id) = (m.institution_id, m.application_id)
       join call_rules l on (l.call_id, l.version) = (a.call_id, a.call_version)
       join award w on (w.institution_id, w.id) = (m.institution_id, m.award_id)
       join agreement g on (g.institution_id, g.mobility_id, g.version) = (m.institution_id, m.id, m.agreement_version)
       join agreement_content c on (c.institution_id, c.id) = (g.institution_id, g.id)
       join report r on (r.institution_id, r.mobility_id) = (m.institution_id, m.id)
       join institution i on i.id = m.institution_id
      where m.account_id = $1`,
    [world.accounts.get('aigerim')],
  );
  const [row] = rows;
  if (row === undefined) throw new Error('the participant has no stay');
  const own = await world.superuser.query<{ words: string }>(
    'select string_agg(content::text, $1) as words from agreement_content',
    ['|'],
  );
  written = squeezed(own.rows[0]?.words ?? '');
  facts = { ...row, reference: referenceNumber(row.applicationId, row.asked.toISOString()) };
});
afterAll(async () => {
  await board.close();
  await world.close();
});

const officer = 'проректор Ә. С. Нұрлан';
const country = (locale: Locale): string => world.parts.formWords(locale).country(facts.country);
const day = (instant: string | Date, locale: Locale): string =>
  formatDate(dayOf(new Date(instant).toISOString(), nationalTimeZone), locale);

interface Paper {
  readonly name: string;
  /** Of the story; nobody for a paper that anybody reads. */
  readonly who?: string;
  readonly path: () => string;
  readonly says: (locale: Locale) => readonly string[];
}

const papers: readonly Paper[] = [
  {
    name: 'order',
    who: 'alatau-coordinator',
    path: () =>
      `/api/institutions/${facts.institutionId}/order?number=17-%D3%99&on=2026-05-04&officer=${encodeURIComponent(officer)}`,
    says: (locale) => [
      text(locale, 'order.title', { number: '17-ә' }),
      formatFormalDate('2026-05-04', locale),
      officer,
      facts.participant,
      facts.reference,
      `${facts.host}, ${country(locale)}`,
      text(locale, 'order.days', {
        from: formatDate(facts.plannedStart, locale),
        to: formatDate(facts.plannedEnd, locale),
      }),
      text(locale, 'order.money', { call: facts.call[locale], amount: formatNumber(facts.amount, locale) }),
      text(locale, 'order.epvo.302'),
      facts.institution[locale],
    ],
  },
  {
    name: 'decision',
    who: 'aigerim',
    path: () => `/api/institutions/${facts.institutionId}/applications/${facts.applicationId}/award/letter`,
    says: (locale) => [
      facts.participant,
      facts.reference,
      facts.call[locale],
      text(locale, 'award-letter.outcome.awarded'),
      formatNumber(facts.amount, locale),
      day(facts.decidedAt, locale),
    ],
  },
  {
    name: 'report',
    who: 'alatau-coordinator',
    path: () => `/api/institutions/${facts.institutionId}/reports/${facts.reportId}/paper`,
    says: (locale) => [
      facts.participant,
      facts.reference,
      `${facts.host}, ${country(locale)}`,
      text(locale, 'order.days', {
        from: formatDate(facts.departedOn, locale),
        to: formatDate(facts.returnedOn, locale),
      }),
      day(facts.submittedAt, locale),
      facts.call[locale],
      'Сөйлеуді тану үлгісі жасалды',
      text(locale, 'report.verdict.achieved'),
      'Дәлелдерді салыстырдым.',
      '10.1000/182',
    ],
  },
  {
    name: 'agreement',
    who: 'aigerim',
    path: () => `/api/institutions/${facts.institutionId}/agreements/${facts.agreementId}/document`,
    says: (locale) => [
      facts.participant,
      facts.reference,
      facts.institution[locale],
      facts.host,
      country(locale),
      formatDate(facts.plannedStart, locale),
      formatDate(facts.plannedEnd, locale),
      facts.sha256,
    ],
  },
  {
    name: 'form VP-27',
    who: 'alatau-coordinator',
    path: () => `/api/ministry-forms/vp-27/file?institution=${facts.institutionId}`,
    says: (locale) => [
      facts.institution[locale],
      country(locale),
      text(locale, 'ministry.column.people'),
      text(locale, 'ministry.gap.online'),
    ],
  },
  {
    name: 'form VP-8',
    who: 'officer',
    path: () => '/api/ministry-forms/vp-8/file?',
    says: (locale) => [text(locale, 'ministry.form.vp-8'), text(locale, 'ministry.gap.employer.why')],
  },
  {
    name: 'statement',
    path: () => `/statements/${sampleUniversities[5].id}/2023`,
    says: (locale) => [
      sampleUniversities[5].name[locale],
      'Гүлнар Сейітова',
      '45 / 73',
      day('2026-07-20T04:30:00.000Z', locale),
    ],
  },
];

const fetched = async ({ who, path }: Paper, locale: Locale, format: 'pdf' | 'docx'): Promise<Buffer> => {
  const asked = path();
  const answer =
    who === undefined
      ? await board.app.inject({ method: 'GET', url: `/${locale}${asked}.${format}` })
      : await (
          await world.as(who)
        )('GET', `${asked}${asked.includes('?') ? '&' : '?'}locale=${locale}&format=${format}`);
  expect(answer.statusCode, answer.body.slice(0, 200)).toBe(200);
  const type = format === 'pdf' ? 'application/pdf' : 'wordprocessingml';
  expect(answer.headers['content-type']).toContain(type);
  expect(answer.headers['content-disposition'] ?? 'inline').not.toContain('undefined');
  return answer.rawPayload;
};

/** Messages whose words stand on papers. */
const nouns = [
  ...['order', 'document', 'document-template', 'report-paper', 'report', 'award', 'award-letter'],
  ...['agreement', 'ministry', 'board', 'indicator', 'obligation', 'stay', 'explain', 'disclosure'],
] as const;
const entries = nouns.flatMap((noun) =>
  Object.entries(catalogue[noun] ?? {}).map(([key, entry]) => ({ key: `${noun}.${key}`, entry })),
);
const plain = entries.filter(({ entry }) => locales.every((locale) => !entry[locale].includes('{')));
/** In a language: what a whole message of another says, and no message of its own. */
const foreignWords = (locale: Locale): readonly string[] => {
  const own = squeezed(entries.map(({ entry }) => entry[locale]).join('|'));
  return plain
    .flatMap(({ key }) => locales.filter((one) => one !== locale).map((one) => squeezed(textOf(one, key))))
    .filter((words) => words.length >= 9 && !own.includes(words));
};

describe.each(locales)('in %s', (locale) => {
  const foreign = foreignWords(locale);
  it.each(papers.flatMap((paper) => paperFormats.map((format) => ({ paper, format }))))(
    'the $paper.name leaves as $format with what the register holds, in one language',
    async ({ paper, format }) => {
      const { words, language } = await readPaper(await fetched(paper, locale, format), format);
      for (const said of paper.says(locale)) expect(words).toContain(squeezed(said));
      expect(language).toMatch(new RegExp(`^${locale}`));
      expect(foreign.filter((other) => words.includes(other) && !written.includes(other))).toEqual([]);
      expect(entries.filter(({ key }) => words.includes(key)).map(({ key }) => key)).toEqual([]);
      expect(words).not.toMatch(/[{}]|undefined|\[object|NaN|Infinity/);
    },
  );
});

it('the forms carry the very figures that the page shows', async () => {
  const ask = await world.as('alatau-coordinator');
  const url = `/api/ministry-forms/vp-27`;
  const narrowed = `institution=${facts.institutionId}`;
  const { all } = (await ask('GET', `${url}?${narrowed}`)).json<{ all: Record<string, number | null> }>();
  expect(all['people']).toBeGreaterThan(0);
  const known = Object.values(all)
    .map((value) => (value === null ? text('en', 'ministry.not-known') : formatNumber(value, 'en')))
    .join('');
  for (const format of ['pdf', 'docx'] as const) {
    const answer = await ask('GET', `${url}/file?${narrowed}&locale=en&format=${format}`);
    const { words } = await readPaper(answer.rawPayload, format);
    expect(words).toContain(squeezed(`${text('en', 'ministry.total.university')}${known}`));
  }
});

it('nobody reaches the papers of another university', async () => {
  const closed = papers.filter(({ who, name }) => who === 'alatau-coordinator' || name === 'decision');
  for (const { name, path } of closed) {
    const asked = path();
    const sign = asked.includes('?') ? '&' : '?';
    const answer = await (await world.as('esil-coordinator'))('GET', `${asked}${sign}locale=kk&format=pdf`);
    expect([name, answer.statusCode]).toEqual([name, 403]);
  }
});
