import type { Page } from 'playwright-core';
import type { Me } from '../../src/contract/me.ts';
import type { ReviewView } from '../../src/contract/review.ts';
import { answersDocument } from '../../src/core/application/answers-document.ts';
import { usualReview } from '../../src/core/programme/review-rules.ts';
import type { AssignmentStatus } from '../../src/core/review/assignment.ts';
import { checkSheet, emptySheet, totalOfSheet, type ScoreSheet } from '../../src/core/review/score-sheet.ts';
import { withheldMark } from '../../src/core/review/withheld-mark.ts';
import { documentWords } from '../../src/web/desk/draft/document-words.ts';
import { applicant, call, fullDraft } from './application-answers.ts';

const id = (prefix: string, number: number) =>
  `${prefix}_01890000-0000-7000-8000-${String(number).padStart(12, '0')}`;

export const reviewIds = {
  invited: id('asg', 1001),
  writing: id('asg', 1002),
  done: id('asg', 1003),
} as const;
const university = applicant.memberships[0]?.institutionId ?? '';

export const reviewer: Me = {
  ...applicant,
  account: applicant.account === null ? null : { ...applicant.account, name: 'Асқар Сейтов' },
  memberships: applicant.memberships.map((membership) => ({
    ...membership,
    role: 'reviewer' as const,
    personId: null,
  })),
};

interface Kept {
  status: AssignmentStatus;
  readonly dueOn: string;
  readonly tasks: readonly string[];
  sheet: ScoreSheet;
  version: number;
}

type Declared =
  | { readonly kind: 'institution'; readonly institutionId: string }
  | { readonly kind: 'person'; readonly name: string };

/** What a server of reviews remembers; it outlives pages, so that two tabs can be tried. */
export interface FakeReviews {
  readonly reviews: Record<string, Kept>;
  readonly declared: Declared[];
  readonly sent: string[];
}

export const fullSheet: ScoreSheet = {
  marks: {
    task: { mark: 5, reason: 'Клиника нәтижені қалай қолданатыны екінші жауапта анық айтылған.' },
    plan: { mark: 1, reason: 'Оқу жоспарында бірде-бір аралық мерзім көрсетілмеген.' },
  },
  comment: 'Әр кезеңнің күнін қойса, жоспар күшейеді.',
};

export const fakeReviews = (): FakeReviews => ({
  reviews: {
    [reviewIds.invited]: {
      status: 'invited',
      dueOn: '2026-12-01',
      tasks: ['project'],
      sheet: emptySheet,
      version: 0,
    },
    [reviewIds.writing]: {
      status: 'accepted',
      dueOn: '2026-12-20',
      tasks: ['scientific', 'proposal'],
      sheet: emptySheet,
      version: 0,
    },
    [reviewIds.done]: {
      status: 'submitted',
      dueOn: '2026-11-20',
      tasks: ['creative'],
      sheet: fullSheet,
      version: 4,
    },
  },
  declared: [],
  sent: [],
});

const { rubric, title: callTitle } = call.rules;
const submittedAt = '2026-11-18T09:30:00Z';
const sections = answersDocument(fullDraft, call.rules, 'kk', documentWords('kk', [])).map((section) => ({
  ...section,
  items: section.items.map((item) => ({
    ...item,
    answer: /supervisor/.test(item.field)
      ? withheldMark
      : item.field === 'documents.files.transcript'
        ? '1 файл'
        : item.answer,
  })),
}));

const viewOf = (reviewId: string, { status, dueOn, sheet, version }: Kept): ReviewView => ({
  id: reviewId,
  callTitle,
  status,
  dueOn,
  locale: 'kk',
  withheld: usualReview.withheld,
  withheldMentions: 2,
  sections,
  rubric,
  sheet,
  version,
  total: status === 'submitted' ? totalOfSheet(sheet, rubric) / 100 : null,
  submittedAt: status === 'submitted' ? submittedAt : null,
});

interface Said {
  readonly status?: number;
  readonly body: unknown;
}

const statusAfter = { accept: 'accepted', decline: 'declined', conflict: 'conflict' } as const;

const answerOne = (server: FakeReviews, method: string, path: string, body: unknown): Said | undefined => {
  const [, reviewId = '', rest = ''] = /^\/api\/reviews\/([^/]+)(\/\w+)?$/.exec(path) ?? [];
  const kept = server.reviews[reviewId];
  if (kept === undefined) return undefined;
  const answers: Readonly<Record<string, () => Said>> = {
    'GET ': () => ({ body: { review: viewOf(reviewId, kept) } }),
    'POST /answer': () => {
      kept.status = statusAfter[(body as { answer: keyof typeof statusAfter }).answer];
      return { body: { status: kept.status } };
    },
    'PUT /sheet': () => {
      const { base, content } = body as { base: number; content: ScoreSheet };
      if (base !== kept.version) return { status: 409, body: { code: 'section-changed-elsewhere' } };
      kept.sheet = content;
      kept.version += 1;
      return { body: { version: kept.version } };
    },
    'POST /submit': () => {
      const list = checkSheet(kept.sheet, rubric);
      if (list.length > 0) return { status: 422, body: { code: 'incomplete', list } };
      if ((body as { version: number }).version !== kept.version)
        return { status: 409, body: { code: 'section-changed-elsewhere' } };
      kept.status = 'submitted';
      return { body: { total: totalOfSheet(kept.sheet, rubric) / 100 } };
    },
  };
  return answers[`${method} ${rest}`]?.();
};

/** What was given back is no longer told of. */
const listed = ({ reviews }: FakeReviews) =>
  Object.entries(reviews).filter(([, { status }]) => ['invited', 'accepted', 'submitted'].includes(status));

const answer = (server: FakeReviews, method: string, path: string, body: unknown): Said => {
  const answers: Readonly<Record<string, () => Said>> = {
    'GET /api/me': () => ({ body: reviewer }),
    'GET /api/reviews': () => ({
      body: {
        reviews: listed(server).map(([reviewId, { status, dueOn, tasks, sheet }]) => ({
          id: reviewId,
          callTitle,
          status,
          dueOn,
          locale: 'kk',
          tasks,
          marked: Object.keys(sheet.marks).length,
          criteria: rubric.criteria.length,
          submittedAt: status === 'submitted' ? submittedAt : null,
        })),
      },
    }),
    'GET /api/reviews-conflicts': () => ({
      body: {
        conflicts: server.declared.map((declared, index) => ({
          id: id('cfl', index + 1),
          kind: declared.kind,
          institution: declared.kind === 'institution' ? reviewer.memberships[0]?.institution : null,
          person: declared.kind === 'person' ? declared.name : null,
          declaredAt: submittedAt,
        })),
        institutions: [{ id: university, name: reviewer.memberships[0]?.institution }],
      },
    }),
    'POST /api/reviews-conflicts': () => {
      server.declared.push(body as Declared);
      return { body: { id: id('cfl', server.declared.length) } };
    },
  };
  return (
    answers[`${method} ${path}`]?.() ??
    answerOne(server, method, path, body) ?? { status: 404, body: { code: 'not-found' } }
  );
};

/** Stands in for the API of reviews, with a memory and with the core's own rules. */
export const answerReviews = async (page: Page, server: FakeReviews): Promise<void> => {
  await page.route('**/api/**', async (route) => {
    const request = route.request();
    const { pathname: path } = new URL(request.url());
    const method = request.method();
    if (method !== 'GET') server.sent.push(`${method} ${path}`);
    const { status = 200, body } = answer(
      server,
      method,
      path,
      method === 'GET' ? undefined : request.postDataJSON(),
    );
    await route.fulfill({ status, contentType: 'application/json', body: JSON.stringify(body) });
  });
};
