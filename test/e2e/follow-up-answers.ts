import type { Page } from 'playwright-core';
import type { output } from 'zod';
import type { openFollowUp } from '../../src/contract/follow-up.ts';
import { checkAnswers } from '../../src/core/alumni/check-answers.ts';
import { findQuestionnaire } from '../../src/core/alumni/find-questionnaire.ts';
import type { Answers } from '../../src/core/alumni/questionnaire.ts';

type Opened = output<(typeof openFollowUp)['answer']>;

/** The link of a letter and the code of a printed one, which open the same. */
export const link = { token: 'v1.fup-1.1.c2lnbmF0dXJl', code: 'KJ7P-Q2ZM-4TXA-X' } as const;

const opened: Opened = {
  token: link.token,
  institution: {
    kk: 'С. Сейфуллин атындағы Қазақ агротехникалық зерттеу университеті',
    ru: 'Казахский агротехнический исследовательский университет имени С. Сейфуллина',
    en: 'S. Seifullin Kazakh Agrotechnical Research University',
  },
  locale: 'kk',
  wave: 6,
  status: 'invited',
  answeredAt: null,
  closesOn: '2027-04-02',
  questionnaire: 1,
  stay: { country: 'DEU', endedMonth: '2026-07' },
  known: { state: 'study-abroad', country: 'DEU', seenOn: '2026-09-01', inField: true },
};

/** What a server of one follow-up remembers. */
export interface FakeFollowUp {
  opened: Opened;
  answers: Answers | undefined;
  stopped: string | undefined;
  readonly addresses: string[];
}

export const fakeFollowUp = (change: Partial<Opened> = {}): FakeFollowUp => ({
  opened: { ...opened, ...change },
  answers: undefined,
  stopped: undefined,
  addresses: [],
});

const questionnaire = findQuestionnaire(1);
if (questionnaire === undefined) throw new Error('there is no first version of the questions');

interface Sent {
  readonly token?: string;
  readonly code?: string;
  readonly answers?: Answers;
  readonly why?: string;
}

const replyTo = (server: FakeFollowUp, path: string, sent: Sent): readonly [number, unknown] => {
  if (path.startsWith('/api/questionnaires/')) return [200, questionnaire];
  const isIt =
    sent.token === link.token || sent.code?.replaceAll(/\W/g, '') === link.code.replaceAll('-', '');
  if (!isIt) return [404, { code: 'link-unknown' }];
  switch (path) {
    case '/api/follow-up/open':
      return [200, server.opened];
    case '/api/follow-up/answer': {
      if (server.opened.status !== 'invited') return [409, { code: `follow-up-${server.opened.status}` }];
      const checked = checkAnswers(questionnaire, sent.answers ?? {}, server.opened.wave);
      if (!checked.ok) return [422, checked.refusal];
      server.answers = checked.value;
      server.opened = { ...server.opened, status: 'answered', answeredAt: '2027-01-12T06:00:00Z' };
      return [200, { answered: true }];
    }
    case '/api/follow-up/stop':
      server.stopped = sent.why;
      server.opened = { ...server.opened, status: 'stopped' };
      return [200, { stopped: true }];
    case '/api/follow-up/links':
      return [200, { asked: true }];
    default:
      return [404, { code: 'not-found' }];
  }
};

/** Stands in for the API of a personal link. Keeps every address that was asked for, to be searched for the token. */
export const answerFollowUpApi = async (page: Page, server: FakeFollowUp): Promise<void> => {
  page.on('request', (request) => server.addresses.push(request.url()));
  await page.route('**/api/**', async (route) => {
    const request = route.request();
    const sent = (request.method() === 'GET' ? {} : request.postDataJSON()) as Sent;
    const [status, body] = replyTo(server, new URL(request.url()).pathname, sent);
    await route.fulfill({ status, contentType: 'application/json', body: JSON.stringify(body) });
  });
};
