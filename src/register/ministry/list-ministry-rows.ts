import { sql } from 'kysely';
import { returnFunding, type ReturnFunding } from '../../core/alumni/return-funding.ts';
import { countsInForm } from '../../core/ministry/counts-in-form.ts';
import type { Employment } from '../../core/ministry/employment.ts';
import type { MinistryForm } from '../../core/ministry/ministry-form.ts';
import { stayAsStudent } from '../../core/ministry/stay-as-student.ts';
import type { Evidence } from '../../core/obligation/evidence.ts';
import type { RegisterTransaction } from '../db.ts';
import { selectMobilities, type MobilityRow } from '../mobility/select-mobilities.ts';
import { awayInYear } from './away-in-year.ts';
import { isOnlyDemonstration } from './is-only-demonstration.ts';
import { loadFormAlumni } from './load-form-alumni.ts';

/** Which people of a form: of a year, or of one of its lines; `before` is the cursor of the page before. */
export interface RowsQuestion {
  readonly form: MinistryForm;
  readonly year: number;
  readonly country?: string | undefined;
  readonly level?: string | undefined;
  readonly today: string;
  readonly before?: string | undefined;
  readonly size: number;
}

/** Somebody behind a form. */
export interface MinistryPerson extends Pick<
  MobilityRow,
  'id' | 'accountId' | 'reference' | 'participant' | 'level' | 'country'
> {
  readonly host: string;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly funding: ReturnFunding;
  readonly employment: Employment | null;
  readonly evidence: Evidence | null;
}

const cursorForm = /^(\d{4}-\d{2}-\d{2})_([a-z]{3}_[0-9a-f-]{36})$/;

const personOf = (stay: MobilityRow): MinistryPerson => ({
  ...{ id: stay.id, accountId: stay.accountId, reference: stay.reference, participant: stay.participant },
  ...{ level: stay.level, country: stay.country, host: stay.hostName },
  ...{ startsOn: stay.departedOn, endsOn: stay.returnedOn, funding: returnFunding(stay) },
  ...{ employment: null, evidence: null },
});

/** A page of the people behind a form of one institution, the newest stay first, and where the next page begins. */
export const listMinistryRows = async (
  trx: RegisterTransaction,
  institutionId: string,
  { form, year, country, level, today, before, size }: RowsQuestion,
): Promise<{ readonly rows: readonly MinistryPerson[]; readonly next: string | null }> => {
  const [, day, id] = cursorForm.exec(before ?? '') ?? [];
  const isDemonstration = await isOnlyDemonstration(trx, institutionId);
  const pageOf = (table: 'm' | 'u', column: 'planned_end' | 'ended_on') => {
    const at = (name: string) => sql.ref(`${table}.${name}`);
    return sql`${country === undefined ? sql`true` : sql`${at('country')} = ${country}`}
      and ${level === undefined ? sql`true` : sql`${at('level')} = ${level}`}
      and ${day === undefined || id === undefined ? sql`true` : sql`(${at(column)}, ${at('id')}) < (${day}::date, ${id})`}
      and exists (select from institution i, call c
                   where i.id = ${institutionId} and c.id = ${at('call_id')}
                     and (i.is_demonstration or c.is_demonstration) = ${isDemonstration})`;
  };
  if (form === 'vp-27') {
    const condition = sql`${awayInYear(year, today)} and ${pageOf('m', 'planned_end')}`;
    const stays = await selectMobilities(trx, institutionId, condition, size + 1);
    const last = stays.length > size ? stays[size - 1] : undefined;
    return {
      rows: stays
        .slice(0, size)
        .filter((stay) => countsInForm(form, stayAsStudent(stay)))
        .map(personOf),
      next: last === undefined ? null : `${last.plannedEnd}_${last.id}`,
    };
  }
  if (form !== 'vp-8') return { rows: [], next: null };
  const condition = sql`u.institution_id = ${institutionId} and extract(year from u.ended_on) = ${year}
    and ${pageOf('u', 'ended_on')}`;
  const alumni = await loadFormAlumni(trx, condition, size + 1);
  const last = alumni.length > size ? alumni[size - 1] : undefined;
  const shown = alumni.slice(0, size);
  const ids = shown.map(({ mobilityId }) => mobilityId);
  const stays = new Map(
    (await selectMobilities(trx, institutionId, sql`m.id = any(${ids})`)).map((stay) => [stay.id, stay]),
  );
  return {
    rows: shown.flatMap(({ mobilityId, employment, evidence, endedOn, ...alumnus }) => {
      const stay = stays.get(mobilityId);
      return stay === undefined
        ? []
        : [{ ...personOf(stay), id: alumnus.id, endsOn: endedOn, employment, evidence }];
    }),
    next: last === undefined ? null : `${last.endedOn}_${last.id}`,
  };
};
