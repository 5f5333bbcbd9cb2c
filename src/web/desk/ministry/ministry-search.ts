import { institutionIdForm } from '../../../core/basics/institution-id.ts';
import { ministryForms, type MinistryForm } from '../../../core/ministry/ministry-form.ts';

/** Which form is shown, of which year and university: the address of the page. */
interface MinistrySearch {
  readonly form?: MinistryForm;
  readonly year?: number;
  readonly institution?: string;
}

/** Reads the filters of an address that anybody may have written; what does not fit is left out. */
export const ministrySearch = (search: Readonly<Record<string, unknown>>): MinistrySearch => {
  const form = ministryForms.find((known) => known === search['form']);
  const year = Number(search['year']);
  const { institution } = search;
  return {
    ...(form === undefined ? {} : { form }),
    ...(Number.isInteger(year) && year >= 1990 && year <= 2200 ? { year } : {}),
    ...(typeof institution === 'string' && institutionIdForm.test(institution) ? { institution } : {}),
  };
};
