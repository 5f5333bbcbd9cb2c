import { sql } from 'kysely';
import type { LocalizedText } from '../../core/basics/locale.ts';
import { employmentValues } from '../../core/ministry/employment-values.ts';
import type { FormTable } from '../../core/ministry/form-table.ts';
import type { MinistryForm } from '../../core/ministry/ministry-form.ts';
import { outgoingValues } from '../../core/ministry/outgoing-values.ts';
import { tabulate } from '../../core/ministry/tabulate.ts';
import type { RegisterTransaction } from '../db.ts';
import { listInstitutions } from '../institution/list-institutions.ts';
import { isOnlyDemonstration } from './is-only-demonstration.ts';
import { loadFormAlumni } from './load-form-alumni.ts';
import { loadOutgoingStays } from './load-outgoing-stays.ts';
import { yearsOfForm } from './years-of-form.ts';

/** Whose form is asked for, of which year. */
export interface FormQuestion {
  readonly form: MinistryForm;
  /** One of those that the reader sees; `undefined`: all of them. */
  readonly institution?: string | undefined;
  /** `undefined`: the latest with anything. */
  readonly year?: number | undefined;
  readonly today: string;
}

export interface ReadForm extends FormTable {
  readonly year: number;
  readonly years: readonly number[];
  readonly isDemonstration: boolean;
  readonly institutions: readonly { readonly id: string; readonly name: LocalizedText }[];
}

const nothing: FormTable = { lines: [], universities: [], all: {} };

/**
 * A form as the register can fill it, for a reader of one institution or, where `scope` is undefined, of all; one that it collects nothing of is empty.
 */
export const readMinistryForm = async (
  trx: RegisterTransaction,
  scope: string | undefined,
  { form, institution, today, ...asked }: FormQuestion,
): Promise<ReadForm> => {
  const institutionId = scope ?? institution;
  const years = await yearsOfForm(trx, form, institutionId, today);
  const year = asked.year ?? years[0] ?? Number(today.slice(0, 4));
  const isDemonstration = await isOnlyDemonstration(trx, institutionId);
  const own = institutionId === undefined ? sql`true` : sql`u.institution_id = ${institutionId}`;
  const table =
    form === 'vp-27'
      ? tabulate(
          await loadOutgoingStays(trx, institutionId, { year, today, isDemonstration }),
          outgoingValues,
        )
      : form === 'vp-8'
        ? tabulate(
            await loadFormAlumni(
              trx,
              sql`${own} and extract(year from u.ended_on) = ${year}
                  and (i.is_demonstration or c.is_demonstration) = ${isDemonstration}`,
            ),
            employmentValues,
          )
        : nothing;
  const universities = (await listInstitutions(trx, scope === undefined ? undefined : [scope])).filter(
    ({ kind }) => kind === 'university',
  );
  return {
    ...table,
    year,
    years,
    isDemonstration,
    institutions: universities.map(({ id, name }) => ({ id, name })),
  };
};
