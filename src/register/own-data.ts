import { sql } from 'kysely';
import { collectOwnAlumni } from './alumni/own-alumni.ts';
import { collectOwnApplications } from './application/own-applications.ts';
import { collectOwnAwards } from './award/own-awards.ts';
import type { Register, RegisterTransaction } from './db.ts';
import { findMe } from './person/find-me.ts';
import { collectOwnEpvo } from './epvo/own-epvo.ts';
import { instant } from './instant.ts';
import { listEntries } from './journal/list-entries.ts';
import { collectOwnCredentials } from './credential/own-credentials.ts';
import { collectOwnStays } from './mobility/own-stays.ts';
import { findDetail, type PersonDetailRow } from './person/find-detail.ts';
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

/** The row of a person for its owner: his number opened, `null` where he has none or it does not open. */
const openedPerson = (
  { ring }: Vault,
  institutionId: string,
  personId: string,
  { iinHash: _hash, iinSealed, ...plain }: PersonDetailRow,
): object => {
  const place = { table: 'person_detail', column: 'iin_sealed', recordId: personId };
  const opened = iinSealed === null ? undefined : open(ring, iinSealed, place);
  return { institutionId, personId, ...plain, iin: opened?.ok === true ? opened.value : null };
};

/** What one institution holds of its person. */
const collectInInstitution = async (
  trx: RegisterTransaction,
  vault: Vault,
  institutionId: string,
  accountId: string,
  personId: string,
) => {
  const applying = await collectOwnApplications(trx, institutionId, accountId);
  const awards = await collectOwnAwards(trx, institutionId, accountId);
  const mobilities = await selectMobilities(trx, institutionId, sql`m.account_id = ${accountId}`);
  const staying = await collectOwnStays(trx, institutionId, accountId);
  const exchanging = await collectOwnExchange(trx, vault, institutionId, accountId);
  const reporting = await collectOwnReports(trx, institutionId, accountId);
  const credentials = await collectOwnCredentials(trx, institutionId, accountId);
  const agreements = await collectOwnAgreements(trx, institutionId, accountId);
  const obligations = await collectOwnObligations(trx, institutionId, accountId);
  const following = await collectOwnAlumni(trx, institutionId, accountId);
  const epvo = await collectOwnEpvo(trx, institutionId, vault, personId);
  const detail = await findDetail(trx, institutionId, personId);
  const consents = (await listConsents(trx, institutionId, personId)).map((row) => ({
    institutionId,
    ...row,
  }));
  const people = detail === undefined ? [] : [openedPerson(vault, institutionId, personId, detail)];
  return {
    ...{ applying, awards, mobilities, staying, exchanging, reporting, credentials, agreements, obligations },
    ...{ following, epvo, people, consents },
  };
};

/** Everything held about an account, its identification number opened for its owner. */
export const collectOwnData = async (
  register: Register,
  vault: Vault,
  accountId: string,
): Promise<OwnData> => {
  const { account, memberships } = await findMe(register, accountId);
  const entries: object[] = [];
  const held: Awaited<ReturnType<typeof collectInInstitution>>[] = [];
  const places = new Map(memberships.map(({ institutionId, personId }) => [institutionId, personId]));
  for (const [institutionId, personId] of places) {
    entries.push(...(await entriesOf(register, accountId, institutionId, personId)));
    if (personId === null) continue;
    held.push(
      await register.inInstitution(institutionId, async (trx) =>
        collectInInstitution(trx, vault, institutionId, accountId, personId),
      ),
    );
  }
  const looks = await listOwnLooks(register, accountId, [...places.keys()]);
  return {
    account,
    memberships,
    people: held.flatMap(({ people }) => people),
    consents: held.flatMap(({ consents }) => consents),
    drafts: held.flatMap(({ applying }) => applying.drafts),
    applications: held.flatMap(({ applying }) => applying.applications),
    notes: held.flatMap(({ applying }) => applying.notes),
    awards: held.flatMap(({ awards }) => awards),
    mobilities: held.flatMap(({ mobilities }) => mobilities),
    stays: held.flatMap(({ staying }) => staying.stays),
    safetyReports: held.flatMap(({ staying }) => staying.safetyReports),
    milestoneClaims: held.flatMap(({ staying }) => staying.milestoneClaims),
    exchangeDetails: held.flatMap(({ exchanging }) => exchanging.details),
    partnerDocuments: held.flatMap(({ exchanging }) => exchanging.documents),
    credentials: held.flatMap(({ credentials }) => credentials),
    agreements: held.flatMap(({ agreements }) => agreements),
    obligations: held.flatMap(({ obligations }) => obligations),
    epvo: held.flatMap(({ epvo }) => epvo),
    alumni: held.flatMap(({ following }) => following.alumni),
    intentions: held.flatMap(({ following }) => following.intentions),
    ...(await collectOwnReviews(register, accountId)),
    reports: held.flatMap(({ reporting }) => reporting.reports),
    verifications: await collectOwnVerifications(register, accountId),
    files: [
      ...held.flatMap(({ applying }) => applying.files),
      ...held.flatMap(({ reporting }) => reporting.files),
    ],
    looks,
    entries,
    ...(await listAccountRows(register, accountId)),
  };
};
