import { sql } from 'kysely';
import { collectOwnAlumni } from './alumni/own-alumni.ts';
import { collectOwnApplications } from './application/own-applications.ts';
import { collectOwnAwards } from './award/own-awards.ts';
import type { Register } from './db.ts';
import { findMe } from './person/find-me.ts';
import { collectOwnEpvo } from './epvo/own-epvo.ts';
import { instant } from './instant.ts';
import { listEntries } from './journal/list-entries.ts';
import { collectOwnCredentials } from './credential/own-credentials.ts';
import { collectOwnStays } from './mobility/own-stays.ts';
import { findDetail } from './person/find-detail.ts';
import { collectOwnExchange } from './partner/own-exchange.ts';
import { listConsents } from './person/list-consents.ts';
import { selectMobilities } from './mobility/select-mobilities.ts';
import { listOwnLooks } from './person/list-own-looks.ts';
import { collectOwnReports } from './report/own-reports.ts';
import { collectOwnVerifications } from './report/own-verifications.ts';
import { collectOwnAgreements } from './mobility/own-agreements.ts';
import { collectOwnObligations } from './obligation/own-obligations.ts';
import { collectOwnReviews } from './review/own-reviews.ts';
import { open } from './sealed.ts';
import type { Vault } from './vault.ts';

/** All that is held about one account and its people; each part is rows as its owner may read them. */
export interface OwnData {
  readonly account: object;
  readonly memberships: readonly object[];
  readonly people: readonly object[];
  readonly consents: readonly object[];
  readonly drafts: readonly object[];
  /** Each submission with the questions as they were asked and the answers as they read. */
  readonly applications: readonly object[];
  readonly notes: readonly object[];
  /** What became of each application, with reviews as the call lets them be told, and appeals. */
  readonly awards: readonly object[];
  /** His stays abroad. */
  readonly mobilities: readonly object[];
  /** His stays abroad with dates, costs and whom to call. */
  readonly stays: readonly object[];
  /** Dangers that he reported, with what was answered. */
  readonly safetyReports: readonly object[];
  /** What he said was done for his group. */
  readonly milestoneClaims: readonly object[];
  /** What partners abroad are told of his stays, and what they sent of them. */
  readonly exchangeDetails: readonly object[];
  readonly partnerDocuments: readonly object[];
  /** What he reported after his stays, with verdicts as he may be told them. */
  readonly reports: readonly object[];
  /** His credentials with their signed documents. */
  readonly credentials: readonly object[];
  /** What was drawn for him to verify, and what he said. */
  readonly verifications: readonly object[];
  /** Every version of his agreements, with its words and signatures. */
  readonly agreements: readonly object[];
  /** His duties after them: what was claimed, asked, written, decided and paid back. */
  readonly obligations: readonly object[];
  /** What is known of his life after them, what he answered, wrote and showed. */
  readonly alumni: readonly object[];
  /** Rows of the EPVO about him of which a copy is kept. */
  readonly epvo: readonly object[];
  /** What he said that he intends; nobody else can read it. */
  readonly intentions: readonly object[];
  /** What he was asked to review, and wrote. */
  readonly reviews: readonly object[];
  /** What he may not review. */
  readonly conflicts: readonly object[];
  readonly files: readonly object[];
  readonly sessions: readonly object[];
  readonly letters: readonly object[];
  readonly looks: readonly object[];
  /** What he did, and what was done to his records. */
  readonly entries: readonly object[];
}

const listAccountRows = async (register: Register, accountId: string) =>
  register.readOnly('qaitu_app', async (trx) => {
    const sessions = await sql<object>`
      select ${instant('created_at')} as "createdAt", ${instant('expires_at')} as "expiresAt", ip_address as "ipAddress",
             user_agent as "userAgent" from session where account_id = ${accountId} order by created_at`.execute(
      trx,
    );
    const letters = await sql<object>`
      select ${instant('created_at')} as "createdAt", kind, address, subject, state
        from mail where account_id = ${accountId} order by created_at`.execute(trx);
    return { sessions: sessions.rows, letters: letters.rows };
  });

const entriesOf = async (
  register: Register,
  accountId: string,
  institutionId: string,
  personId: string | null,
) =>
  register.inInstitution(institutionId, async (trx) => {
    const own = await listEntries(trx, institutionId, { actor: accountId }, 10_000);
    const about =
      personId === null
        ? []
        : await listEntries(trx, institutionId, { noun: 'person', record: personId }, 10_000);
    const all = new Map([...own, ...about].map((entry) => [entry.sequence, { institutionId, ...entry }]));
    return [...all.values()].toSorted((a, b) => a.sequence - b.sequence);
  });

/** Everything held about an account, its identification number opened for its owner. */
export const collectOwnData = async (
  register: Register,
  vault: Vault,
  accountId: string,
): Promise<OwnData> => {
  const { account, memberships } = await findMe(register, accountId);
  const people: object[] = [];
  const consents: object[] = [];
  const entries: object[] = [];
  const awards: object[] = [];
  const mobilities: object[] = [];
  const staying: Awaited<ReturnType<typeof collectOwnStays>>[] = [];
  const reporting: Awaited<ReturnType<typeof collectOwnReports>>[] = [];
  const exchanging: Awaited<ReturnType<typeof collectOwnExchange>>[] = [];
  const credentials: object[] = [];
  const agreements: object[] = [];
  const obligations: object[] = [];
  const epvo: object[] = [];
  const following: Awaited<ReturnType<typeof collectOwnAlumni>>[] = [];
  const applying: Awaited<ReturnType<typeof collectOwnApplications>>[] = [];
  const places = new Map(memberships.map(({ institutionId, personId }) => [institutionId, personId]));
  for (const [institutionId, personId] of places) {
    entries.push(...(await entriesOf(register, accountId, institutionId, personId)));
    if (personId === null) continue;
    await register.inInstitution(institutionId, async (trx) => {
      applying.push(await collectOwnApplications(trx, institutionId, accountId));
      awards.push(...(await collectOwnAwards(trx, institutionId, accountId)));
      mobilities.push(...(await selectMobilities(trx, institutionId, sql`m.account_id = ${accountId}`)));
      staying.push(await collectOwnStays(trx, institutionId, accountId));
      exchanging.push(await collectOwnExchange(trx, vault, institutionId, accountId));
      reporting.push(await collectOwnReports(trx, institutionId, accountId));
      credentials.push(...(await collectOwnCredentials(trx, institutionId, accountId)));
      agreements.push(...(await collectOwnAgreements(trx, institutionId, accountId)));
      obligations.push(...(await collectOwnObligations(trx, institutionId, accountId)));
      following.push(await collectOwnAlumni(trx, institutionId, accountId));
      epvo.push(...(await collectOwnEpvo(trx, institutionId, vault, personId)));
      const detail = await findDetail(trx, institutionId, personId);
      if (detail !== undefined) {
        const { iinHash: _hash, iinSealed, ...plain } = detail;
        const place = { table: 'person_detail', column: 'iin_sealed', recordId: personId };
        const opened = iinSealed === null ? undefined : open(vault.ring, iinSealed, place);
        people.push({ institutionId, personId, ...plain, iin: opened?.ok === true ? opened.value : null });
      }
      consents.push(
        ...(await listConsents(trx, institutionId, personId)).map((row) => ({ institutionId, ...row })),
      );
    });
  }
  const looks = await listOwnLooks(register, accountId, [...places.keys()]);
  return {
    account,
    memberships,
    people,
    consents,
    drafts: applying.flatMap(({ drafts }) => drafts),
    applications: applying.flatMap(({ applications }) => applications),
    notes: applying.flatMap(({ notes }) => notes),
    awards,
    mobilities,
    stays: staying.flatMap(({ stays }) => stays),
    safetyReports: staying.flatMap(({ safetyReports }) => safetyReports),
    milestoneClaims: staying.flatMap(({ milestoneClaims }) => milestoneClaims),
    exchangeDetails: exchanging.flatMap(({ details }) => details),
    partnerDocuments: exchanging.flatMap(({ documents }) => documents),
    credentials,
    agreements,
    obligations,
    epvo,
    alumni: following.flatMap(({ alumni }) => alumni),
    intentions: following.flatMap(({ intentions }) => intentions),
    ...(await collectOwnReviews(register, accountId)),
    reports: reporting.flatMap(({ reports }) => reports),
    verifications: await collectOwnVerifications(register, accountId),
    files: [...applying, ...reporting].flatMap(({ files }) => files),
    looks,
    entries,
    ...(await listAccountRows(register, accountId)),
  };
};
