import { sql } from 'kysely';
import type { AgreementBounds } from '../../core/mobility/agreement-faults.ts';
import type { IdentifiedAgreement } from '../../core/mobility/agreement-step.ts';
import type { MobilityStanding } from '../../core/mobility/mobility.ts';
import type { RegisterTransaction } from '../db.ts';
import { findAgreementContent } from './find-agreement-content.ts';
import { findBindingRule } from './find-binding-rule.ts';
import { listPromisedTasks } from './list-promised-tasks.ts';

const countriesOf = async (
  trx: RegisterTransaction,
  institutionId: string,
  { applicationId, regionId }: MobilityStanding,
): Promise<readonly string[]> => {
  const { rows } = await sql<{ countries: readonly string[] }>`
    select region -> 'countries' as countries
      from application a
      join call_rules r on r.call_id = a.call_id and r.version = a.call_version,
           jsonb_array_elements(r.rules -> 'regions') region
     where a.institution_id = ${institutionId} and a.id = ${applicationId} and region ->> 'id' = ${regionId}`.execute(
    trx,
  );
  return rows[0]?.countries ?? [];
};

/** What a version is judged against: what binds already, what was promised, and what the award allows. */
export const loadAgreementBounds = async (
  trx: RegisterTransaction,
  institutionId: string,
  {
    mobility,
    agreement,
    agreements,
  }: {
    readonly mobility: MobilityStanding;
    readonly agreement: IdentifiedAgreement;
    readonly agreements: readonly IdentifiedAgreement[];
  },
): Promise<AgreementBounds> => {
  const before =
    mobility.agreementVersion === null
      ? undefined
      : agreements.find(({ version }) => version === mobility.agreementVersion);
  const promised = await listPromisedTasks(trx, institutionId, mobility.applicationId);
  return {
    inForce: before && (await findAgreementContent(trx, institutionId, before.id))?.content,
    isCorrection: agreement.cause === 'correction',
    promised: promised.map(({ supervisor: _name, supervisorEmail: _address, ...task }) => task),
    bound: await findBindingRule(trx, institutionId, mobility.applicationId),
    countries: await countriesOf(trx, institutionId, mobility),
    grantAmount: mobility.grantAmount,
  };
};
