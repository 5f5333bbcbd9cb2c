import type { FastifyInstance } from 'fastify';
import * as contract from '../../contract/follow-up.ts';
import { mayBeShown } from '../../core/alumni/show-outcome.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import { loadFollowUp } from '../../register/alumni/load-follow-up.ts';
import { recordAlumnusFile } from '../../register/alumni/record-alumnus-file.ts';
import { showOutcomeCommand } from '../../register/alumni/show-outcome.ts';
import { countAttempt, secondsUntilAllowed } from '../../register/attempts.ts';
import { perform } from '../../register/perform.ts';
import type { ApiParts } from '../api/api-parts.ts';
import { guessGuard } from '../api/guess-guard.ts';
import { openFollowUpLink } from '../api/open-follow-up-link.ts';
import { serveOpenUpload } from '../api/serve-open-upload.ts';

/** Documents that one asking takes in a day: a link may be passed on. */
const documentsADay = { most: 5, seconds: 24 * 3600 };

/** A document for what was answered, by the link of the letter and without an account. */
export const addFollowUpDocumentRoutes = (app: FastifyInstance, parts: ApiParts): void => {
  serveOpenUpload(app, parts, contract.showOutcome, {
    permit: async ({ query: { consent }, request }) => {
      const { now } = parts.setting();
      const register = parts.register();
      const guard = guessGuard(register, 'follow-up link', request.ip, { now, isShort: false });
      const token = request.headers['follow-up-token'];
      const opened = await openFollowUpLink(parts, typeof token === 'string' ? token : '', guard);
      if (!opened.ok) return opened;
      const { institutionId, followUpId } = opened.value.link;
      const may = await register.inInstitution(institutionId, async (trx) =>
        mayBeShown(await loadFollowUp({ trx, institutionId }, followUpId), now().toISOString()),
      );
      if (!may.ok) return may;
      if (consent === 'no')
        return refuse({ code: 'incomplete', list: [{ code: 'outcome-consent-missing', field: 'consent' }] });
      const key = `follow-up documents of ${followUpId}`;
      const isAllowed = await register.readWrite(async (trx) => {
        if ((await secondsUntilAllowed(trx, key, documentsADay, now().getTime())) > 0) return false;
        await countAttempt(trx, key, documentsADay, now().getTime());
        return true;
      });
      return isAllowed ? opened : refuse({ code: 'documents-too-many' });
    },
    keep: async (
      { query: { name, evidence }, requestKey },
      { sha256, bytes, mediaType },
      { link, matter },
    ) => {
      const { institutionId, followUpId } = link;
      const { alumnusId, accountId } = matter;
      const file = await parts.register().inInstitution(institutionId, async (trx) =>
        recordAlumnusFile(trx, institutionId, {
          ...{ alumnusId, accountId, sha256, bytes, mediaType, name },
          at: parts.setting().now(),
        }),
      );
      if (!file.ok) return file;
      const input = { followUpId, fileId: file.value.id, evidence, isConsented: true };
      const wish = { institutionId, asker: 'alumnus', requestKey, input } as const;
      const shown = await perform(parts.register(), showOutcomeCommand, wish, parts.setting());
      return shown.ok ? accept({ shown: true }) : shown;
    },
  });
};
