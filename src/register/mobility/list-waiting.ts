import { sql } from 'kysely';
import type { AgreementCause, AgreementParty } from '../../core/mobility/agreement.ts';
import type { RegisterTransaction } from '../db.ts';
import { selectAgreements } from './select-agreements.ts';
import { selectMobilities } from './select-mobilities.ts';

/** An offered version with whom it waits for. */
interface WaitingAgreement {
  readonly institutionId: string;
  readonly agreementId: string;
  readonly mobilityId: string;
  readonly participant: string;
  readonly reference: string;
  readonly hostName: string;
  readonly version: number;
  readonly cause: AgreementCause;
  readonly offeredAt: string;
  readonly waitsFor: readonly {
    readonly party: AgreementParty;
    readonly askedAt: string;
    readonly linkUntil: string | null;
  }[];
}

/** Offered versions of stays that were not cancelled, oldest first; of one participant, or waiting for one party, where they are named. */
export const listWaiting = async (
  trx: RegisterTransaction,
  institutionId: string,
  { accountId, party }: { readonly accountId?: string; readonly party?: AgreementParty | undefined } = {},
): Promise<readonly WaitingAgreement[]> => {
  const offered = await selectAgreements(trx, institutionId, sql`g.status = 'offered'`);
  const whose = accountId === undefined ? sql`true` : sql`m.account_id = ${accountId}`;
  const stays = await selectMobilities(
    trx,
    institutionId,
    sql`m.status <> 'cancelled' and ${whose} and m.id in (
      select g.mobility_id from agreement g where g.institution_id = ${institutionId} and g.status = 'offered')`,
  );
  return offered
    .flatMap(({ id, mobilityId, version, cause, offeredAt, signatures }) => {
      const stay = stays.find((one) => one.id === mobilityId);
      if (stay === undefined || version === null || offeredAt === null) return [];
      const { participant, reference, hostName } = stay;
      const waitsFor = signatures.flatMap(({ party: side, status, askedAt, linkUntil }) =>
        status === 'asked' && askedAt !== null ? [{ party: side, askedAt, linkUntil }] : [],
      );
      const named = { participant, reference, hostName };
      return [{ institutionId, agreementId: id, mobilityId, ...named, version, cause, offeredAt, waitsFor }];
    })
    .filter(({ waitsFor }) => party === undefined || waitsFor.some((one) => one.party === party))
    .toSorted((a, b) => (a.offeredAt < b.offeredAt ? -1 : 1));
};
