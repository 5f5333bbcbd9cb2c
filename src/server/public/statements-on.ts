import { institutionId as institutionIdShape } from '../../contract/identifier-forms.ts';
import { listInstitutions } from '../../register/institution/list-institutions.ts';
import { listStatements } from '../../register/release/list-statements.ts';
import type { DeskShelf } from '../desk-shelf.ts';
import type { Statements } from './statements.ts';
import { signedStatements } from '../views/signed-statements.ts';

/** What is no id of an institution is not looked for. */
const isInstitution = (given: string): boolean => institutionIdShape.safeParse(given).success;

/** Signed statements as the register has them; none while it is not open, and none of a draft. */
export const statementsOn = (desk: DeskShelf): Statements => ({
  list: async (institutionId) => {
    const parts = desk.current();
    if (parts === undefined || !isInstitution(institutionId)) return [];
    return parts.register.inInstitution(institutionId, async (trx) =>
      signedStatements.versionsOf(await listStatements(trx, institutionId)),
    );
  },
  find: async (institutionId, year, version) => {
    const parts = desk.current();
    if (parts === undefined || !isInstitution(institutionId)) return undefined;
    return parts.register.inInstitution(institutionId, async (trx) => {
      const view = signedStatements.viewOf(await listStatements(trx, institutionId, year), version);
      const [institution] = await listInstitutions(trx, [institutionId]);
      return view === undefined || institution === undefined
        ? undefined
        : { institution: institution.name, view };
    });
  },
});
