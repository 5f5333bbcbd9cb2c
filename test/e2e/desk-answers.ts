import type { Page } from 'playwright-core';
import type { Me } from '../../src/contract/me.ts';

const university = 'ins_01890000-0000-7000-8000-000000000001';
const institution = {
  kk: 'Көрсетілім университеті',
  ru: 'Демонстрационный университет',
  en: 'Demonstration University',
};

export const visitor: Me = { mode: 'demonstration', account: null, memberships: [] };

export const coordinator: Me = {
  mode: 'demonstration',
  account: {
    id: 'acc_01890000-0000-7000-8000-000000000001',
    email: 'aizhan@demonstration.kz',
    name: 'Айжан Сәрсенқызы',
    locale: 'kk',
    timeZone: 'Asia/Almaty',
    notifyByMail: true,
    hasSecondFactor: false,
    needsSecondFactor: false,
    erasureAskedAt: null,
  },
  memberships: [
    {
      id: 'mem_01890000-0000-7000-8000-000000000001',
      institutionId: university,
      institution,
      role: 'coordinator',
      personId: null,
    },
  ],
};

/** What the server of a test says to a page, by method and path; a function may look at what was sent. */
export type Answers = Readonly<
  Record<
    string,
    | { readonly status?: number; readonly body: unknown }
    | (() => { readonly status?: number; readonly body: unknown })
  >
>;

const usual: Answers = {
  'GET /api/auth/ways': { body: { mode: 'demonstration', oidc: { name: 'EPVO' } } },
  'GET /api/demonstration/accounts': {
    body: {
      accounts: ['applicant', 'coordinator', 'officer', 'auditor', 'administrator'].map((role) => ({
        role,
        institution,
        name: `Demonstration ${role}`,
        email: `${role}@demonstration.kz`,
        password: 'a few words in a row',
        ...(role === 'applicant' ? {} : { totpSecret: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ' }),
      })),
    },
  },
  'GET /api/auth/list-sessions': {
    body: [
      {
        id: 'ses_1',
        token: 't1',
        createdAt: '2026-11-23T04:05:00Z',
        updatedAt: '2026-11-23T04:05:00Z',
        ipAddress: '127.0.0.1',
        userAgent: 'Mozilla/5.0 (X11; Linux x86_64) Chrome/153.0 Safari/537.36',
      },
      {
        id: 'ses_2',
        token: 't2',
        createdAt: '2026-11-20T14:30:00Z',
        updatedAt: '2026-11-20T14:30:00Z',
        ipAddress: '127.0.0.2',
        userAgent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Safari/604.1',
      },
    ],
  },
  'GET /api/auth/get-session': { body: { session: { id: 'ses_1' } } },
  'GET /api/auth/passkey/list-user-passkeys': {
    body: [{ id: 'key_1', name: 'Ноутбук', createdAt: '2026-11-02T09:00:00Z' }],
  },
};

/** Stands in for the API of the page's own origin, so that pages are tested apart from it. Records what was sent. */
export const answerApi = async (
  page: Page,
  answers: Answers,
): Promise<
  readonly { readonly call: string; readonly key: string | undefined; readonly body: unknown }[]
> => {
  const sent: { call: string; key: string | undefined; body: unknown }[] = [];
  await page.route('**/api/**', async (route) => {
    const request = route.request();
    const call = `${request.method()} ${new URL(request.url()).pathname}`;
    if (request.method() !== 'GET')
      sent.push({ call, key: request.headers()['idempotency-key'], body: request.postDataJSON() as unknown });
    const found = answers[call] ?? usual[call];
    const { status = 200, body } = (typeof found === 'function' ? found() : found) ?? {
      status: 404,
      body: { code: 'not-found' },
    };
    await route.fulfill({ status, contentType: 'application/json', body: JSON.stringify(body) });
  });
  return sent;
};
