import type { FastifyInstance } from 'fastify';
import { apiOn } from '../api/api-parts.ts';
import type { DeskShelf } from '../desk-shelf.ts';
import { addApplicationRoutes } from './application.ts';
import { addDeadlineRoutes } from './deadline.ts';
import { addDraftRoutes } from './draft.ts';
import { addFileRoutes } from './file.ts';
import { addGroupRoutes } from './group.ts';
import { addInstitutionRoutes } from './institution.ts';
import { addInvitationRoutes } from './invitation.ts';
import { addJournalRoutes } from './journal.ts';
import { addOperationRoutes } from './operation.ts';
import { addOwnAccountRoutes } from './own-account.ts';
import { addPersonRoutes } from './person.ts';
import { addProgrammeRoutes } from './programme.ts';
import { addUniversityOfferRoutes } from './university-offer.ts';

/** Everything under `/api` but signing in and health. A new noun adds its line. */
export const addApi = (app: FastifyInstance, shelf: DeskShelf, version: string): void => {
  const parts = apiOn(shelf);
  addInstitutionRoutes(app, parts);
  addInvitationRoutes(app, parts);
  addPersonRoutes(app, parts);
  addOwnAccountRoutes(app, parts);
  addProgrammeRoutes(app, parts);
  addUniversityOfferRoutes(app, parts);
  addDraftRoutes(app, parts);
  addFileRoutes(app, parts);
  addApplicationRoutes(app, parts);
  addGroupRoutes(app, parts);
  addDeadlineRoutes(app, parts);
  addJournalRoutes(app, parts);
  addOperationRoutes(app, parts, version);
};
