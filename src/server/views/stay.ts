import type { RegisterTransaction } from '../../register/db.ts';
import { findEmergencyContact } from '../../register/mobility/find-emergency-contact.ts';
import { findSafetyPerson } from '../../register/mobility/find-safety-person.ts';
import { listCostLines } from '../../register/mobility/list-cost-lines.ts';
import { listSafetyPeople } from '../../register/mobility/list-safety-people.ts';
import { safetyRecipients } from '../../register/mobility/safety-recipients.ts';
import type { MobilityRow } from '../../register/mobility/select-mobilities.ts';
import { listSafetyReportsOf } from '../../register/mobility/list-safety-reports-of.ts';
import { safetyLineOf } from './safety-line.ts';

/** A stay with what goes on in it; of reported dangers only those that the reader may read. */
export const stayView = async (trx: RegisterTransaction, mobility: MobilityRow, readerAccountId: string) => {
  const { institutionId, id, accountId } = mobility;
  const people = await listSafetyPeople(trx, institutionId);
  const named = await findSafetyPerson(trx, institutionId, id);
  const person = people.find((one) => one.accountId === named);
  const reports = [];
  for (const report of await listSafetyReportsOf(trx, institutionId, id)) {
    const recipients = await safetyRecipients(trx, institutionId, report.toAccountId);
    if (accountId === readerAccountId || recipients.includes(readerAccountId)) reports.push(report);
  }
  return {
    mobility,
    costs: [...(await listCostLines(trx, institutionId, id))],
    hasEmergencyContact: (await findEmergencyContact(trx, institutionId, id)) !== undefined,
    safetyPerson: person === undefined ? null : { accountId: person.accountId, name: person.name },
    safetyReports: reports.map(safetyLineOf),
  };
};
