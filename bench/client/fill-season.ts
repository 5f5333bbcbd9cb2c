/** Fills a register for a national season: accounts, drafts that are not sent, reviews that are not written, and sessions of their people. */
import { createHmac } from 'node:crypto';
import { sql } from 'kysely';
import { nationalOffice } from '../../src/core/institution/institution.ts';
import type { CallRules } from '../../src/core/programme/rules.ts';
import type { Register } from '../../src/register/db.ts';
import { fillCall, filledCall, filledInstitution } from '../../test/register/filled-call.ts';
import { addDraftWriters } from '../../test/register/filled-drafts.ts';

interface SeasonSizes {
  readonly accounts: number;
  readonly applicants: number;
  readonly reviews: number;
  readonly reviewers: number;
}

/** Somebody with a session, and what he has to do. */
interface Season {
  readonly rules: CallRules;
  readonly applicants: readonly { readonly cookie: string; readonly draftId: string }[];
  readonly reviewers: readonly { readonly cookie: string; readonly reviews: readonly string[] }[];
}

const idOf = (prefix: string, n: number): string =>
  `${prefix}_00000000-0000-7000-a000-${n.toString(16).padStart(12, '0')}`;
const perApplication = 3;

/** The cookie that the server would have set with such a session. */
const cookieOf = (token: string, secret: string): string => {
  const signature = createHmac('sha256', secret).update(token).digest('base64');
  return `qaitu.session_token=${encodeURIComponent(`${token}.${signature}`)}`;
};

const addAccounts = async (register: Register, from: number, count: number, hash: string): Promise<void> => {
  const numbers = sql`generate_series(${from}::int, ${from + count - 1}::int) as n`;
  const id = sql.raw(`'acc_00000000-0000-7000-a000-' || lpad(to_hex(n), 12, '0')`);
  await register.readWrite(async (trx) => {
    await sql`insert into account (id, email, email_verified, name, is_demonstration)
      select ${id}, 'season-' || n || '@example.org', true, '', true from ${numbers}`.execute(trx);
    await sql`insert into sign_in_method (id, account_id, provider_id, provider_account_id, password)
      select replace(${id}, 'acc_', 'way_'), ${id}, 'credential', ${id}, ${hash} from ${numbers}`.execute(
      trx,
    );
  });
};

/** What an application needs besides its draft: who has begun one is a citizen, and has agreed. */
const letApply = async (register: Register): Promise<void> => {
  await register.inInstitution(filledInstitution, async (trx) => {
    await sql`update person_detail set citizenship = 'KAZ' where institution_id = ${filledInstitution}`.execute(
      trx,
    );
    await sql`insert into consent (institution_id, id, person_id, purpose, version, locale, text_sha256, given_at)
      select institution_id, replace(id, 'dra_', 'cns_'), person_id, 'processing', 1, 'kk', repeat('f', 64), now()
        from draft where institution_id = ${filledInstitution}`.execute(trx);
  });
};

const addSessions = async (register: Register, accounts: readonly string[]): Promise<readonly string[]> => {
  const tokens = accounts.map((account) => `season-of-${account}`);
  await register.readWrite(async (trx) => {
    await sql`insert into session (id, account_id, token, expires_at)
      select replace(account, 'acc_', 'ses_'), account, token, now() + interval '12 hours'
        from unnest(${accounts}::text[], ${tokens}::text[]) as given (account, token)`.execute(trx);
  });
  return tokens;
};

/** Three reviewers on each application, in turn, who have taken them. */
const addReviews = async (
  register: Register,
  { reviews, reviewers }: SeasonSizes,
): Promise<readonly (readonly string[])[]> => {
  const accounts = Array.from({ length: reviewers }, (_, n) => idOf('acc', n));
  const all = Array.from({ length: reviews }, (_, n) => ({
    id: idOf('asg', n),
    application: `app_00000000-0000-7000-8000-${(Math.floor(n / perApplication) + 1).toString(16).padStart(12, '0')}`,
    account: accounts[n % reviewers] ?? '',
  }));
  const rows = sql`jsonb_to_recordset(${JSON.stringify(all)}::jsonb) as r (id text, application text, account text)`;
  await register.inInstitution(nationalOffice, async (trx) => {
    await sql`insert into membership (id, institution_id, account_id, role, given_at)
      select replace(a, 'acc_', 'mem_'), ${nationalOffice}, a, 'reviewer', now() from unnest(${accounts}::text[]) as a`.execute(
      trx,
    );
  });
  await register.readWrite(async (trx) => {
    await sql`insert into selection (id, call_id, status, opened_at, reviews_due_on, beacon_source, beacon_round, beacon_at, decisions)
      values (${idOf('sel', 1)}, ${filledCall}, 'reviewing', now(), current_date + 30, 'drand', '1', now() + interval '40 days', 0)`.execute(
      trx,
    );
    await sql`insert into review_registry (assignment_id, institution_id, call_id, account_id)
      select id, ${filledInstitution}, ${filledCall}, account from ${rows}`.execute(trx);
  });
  await register.inInstitution(filledInstitution, async (trx) => {
    await sql`insert into review_assignment (institution_id, id, call_id, application_id, account_id, status, round, due_on,
        proposed_at, invited_at, answered_at)
      select ${filledInstitution}, id, ${filledCall}, application, account, 'accepted', 1, current_date + 30, now(), now(), now()
        from ${rows}`.execute(trx);
  });
  return accounts.map((account) => all.filter((one) => one.account === account).map(({ id }) => id));
};

export const fillSeason = async (
  register: Register,
  sizes: SeasonSizes,
  passwordHash: string,
  secret: string,
): Promise<Season> => {
  const applications = Math.ceil(sizes.reviews / perApplication);
  await fillCall(register, applications);
  const writers = await addDraftWriters(register, sizes.applicants, passwordHash);
  await addAccounts(register, 0, Math.max(sizes.reviewers, sizes.accounts - sizes.applicants), passwordHash);
  await letApply(register);
  const reviews = await addReviews(register, sizes);
  const writerAccounts = writers.map(({ draftId }) => draftId.replace('dra_', 'acc_'));
  const reviewerAccounts = reviews.map((_, n) => idOf('acc', n));
  const tokens = await addSessions(register, [...writerAccounts, ...reviewerAccounts]);
  const cookies = tokens.map((token) => cookieOf(token, secret));
  const rules = await register.readOnly('qaitu_app', async (trx) => {
    const found = await sql<{
      rules: CallRules;
    }>`select rules from call_rules where call_id = ${filledCall}`.execute(trx);
    return found.rows[0]?.rules;
  });
  if (rules === undefined) throw new Error('the call has no rules');
  const owner = register.poolFor('qaitu_owner', 1);
  await owner.query('vacuum analyze');
  await owner.end();
  return {
    rules,
    applicants: writers.map(({ draftId }, n) => ({ draftId, cookie: cookies[n] ?? '' })),
    reviewers: reviews.map((own, n) => ({ reviews: own, cookie: cookies[writers.length + n] ?? '' })),
  };
};
