import { sql } from 'kysely';
import { returnFunding } from '../../core/alumni/return-funding.ts';
import { countsInForm } from '../../core/ministry/counts-in-form.ts';
import type { OutgoingStay } from '../../core/ministry/outgoing-values.ts';
import { stayAsStudent } from '../../core/ministry/stay-as-student.ts';
import type { RegisterTransaction } from '../db.ts';
import { awayInYear } from './away-in-year.ts';

type Row = Omit<OutgoingStay, 'funding'> & { readonly groupId: string | null; readonly grantAmount: number };

/** Stays that VP-27 counts in a year: of one institution, or of all; records of a demonstration, or others. */
export const loadOutgoingStays = async (
  trx: RegisterTransaction,
  institutionId: string | undefined,
  { year, today, isDemonstration }: { year: number; today: string; isDemonstration: boolean },
): Promise<readonly OutgoingStay[]> => {
  const own = (column: string) =>
    institutionId === undefined ? sql`true` : sql`${sql.ref(column)} = ${institutionId}`;
  const { rows } = await sql<Row>`
    select m.institution_id as "institutionId", m.account_id as "accountId", m.country, m.level,
           m.departed_on::text as "departedOn", m.returned_on::text as "returnedOn", m.group_id as "groupId",
           m.grant_amount::float8 as "grantAmount", k.ects as "ectsTenths", k.recognised as "recognisedTenths"
      from mobility m
      join institution i on i.id = m.institution_id
      join call c on c.id = m.call_id
      left join (select institution_id, mobility_id, sum(ects_tenths)::int as ects,
                        coalesce(sum(ects_tenths) filter (where status = 'recognised'), 0)::int as recognised
                   from recognition where ${own('institution_id')} group by institution_id, mobility_id) k
        on k.institution_id = m.institution_id and k.mobility_id = m.id
     where ${own('m.institution_id')} and ${awayInYear(year, today)}
       and (i.is_demonstration or c.is_demonstration) = ${isDemonstration}`.execute(trx);
  return rows
    .filter((stay) => countsInForm('vp-27', stayAsStudent(stay)))
    .map(({ groupId, grantAmount, ...stay }) => ({
      ...stay,
      funding: returnFunding({ groupId, grantAmount }),
    }));
};
