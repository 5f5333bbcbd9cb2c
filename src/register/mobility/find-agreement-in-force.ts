import { sql } from 'kysely';
import type { AgreementContent } from '../../core/mobility/agreement-content.ts';
import type { RegisterTransaction } from '../db.ts';

/** The version by which a stay is judged, with its tasks apart from their words. */
export interface AgreementInForce {
  readonly agreementId: string;
  readonly version: number;
  /** `null` where the words were erased. */
  readonly content: AgreementContent | null;
  readonly tasks: readonly {
    readonly taskId: string;
    readonly position: number;
    readonly kind: string;
    readonly dueOn: string;
    readonly supersededBy: string | null;
  }[];
}

/** `undefined` before the first version is in force. */
export const findAgreementInForce = async (
  trx: RegisterTransaction,
  institutionId: string,
  mobilityId: string,
): Promise<AgreementInForce | undefined> => {
  const { rows } = await sql<Omit<AgreementInForce, 'tasks'>>`
    select g.id as "agreementId", g.version, c.content
      from mobility m
      join agreement g on g.institution_id = ${institutionId} and g.mobility_id = m.id and g.version = m.agreement_version
      left join agreement_content c on c.institution_id = ${institutionId} and c.id = g.id
     where m.institution_id = ${institutionId} and m.id = ${mobilityId}`.execute(trx);
  const [row] = rows;
  if (row === undefined) return undefined;
  const tasks = await sql<AgreementInForce['tasks'][number]>`
    select task_id as "taskId", position, kind, due_on::text as "dueOn", superseded_by as "supersededBy"
      from agreement_task where institution_id = ${institutionId} and agreement_id = ${row.agreementId}
     order by position`.execute(trx);
  return { ...row, tasks: tasks.rows };
};
