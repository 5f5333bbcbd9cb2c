import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import * as contract from '../../contract/journal.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import { listChain } from '../../register/journal/list-chain.ts';
import { listEntries } from '../../register/journal/list-entries.ts';
import type { ApiParts } from '../api/api-parts.ts';
import { checkPermission } from '../api/check-permission.ts';
import { serveEndpoint, serveFile, serveOpenEndpoint } from '../api/serve-endpoint.ts';
import { mayReadHistory } from '../views/history.ts';

/** The journal: read by auditors, each record's history by whoever may see the record, the heads by everybody. */
export const addJournalRoutes = (app: FastifyInstance, parts: ApiParts): void => {
  serveEndpoint(app, parts, contract.listEntries, async ({ actor, params: { institutionId }, query }) => {
    const allowed = checkPermission(parts, actor, 'read-journal', { institutionId });
    if (!allowed.ok) return allowed;
    const { before, size, ...filter } = query;
    const entries = await parts
      .register()
      .inInstitution(institutionId, async (trx) =>
        listEntries(
          trx,
          institutionId,
          { ...filter, ...(before === undefined ? {} : { before: Number(before) }) },
          size + 1,
        ),
      );
    const page = entries.slice(0, size);
    const last = page.at(-1);
    return accept({
      entries: page,
      next: entries.length > size && last !== undefined ? String(last.sequence) : null,
    });
  });
  serveEndpoint(app, parts, contract.readEntry, async ({ actor, params: { institutionId, id } }) => {
    const allowed = checkPermission(parts, actor, 'read-journal', { institutionId });
    if (!allowed.ok) return allowed;
    return parts.register().inInstitution(institutionId, async (trx) => {
      const [entry] = await listEntries(trx, institutionId, { id }, 1);
      if (entry === undefined) return refuse({ code: 'entry-unknown' });
      const [link] = await listChain(trx, institutionId, { after: entry.sequence - 1, limit: 1 });
      if (link === undefined) throw new Error('an entry without its link');
      const { requestKey, reasonHash = null, previousHash, hash } = link;
      return accept({ entry, requestKey, reasonHash, previousHash, hash });
    });
  });
  serveEndpoint(app, parts, contract.verifyJournal, async ({ actor, params: { institutionId } }) => {
    const allowed = checkPermission(parts, actor, 'verify-journal', { institutionId });
    return allowed.ok ? accept(await parts.desk().journal.verify(institutionId)) : allowed;
  });
  serveEndpoint(app, parts, contract.readHistory, async ({ actor, params: { institutionId, noun, id } }) => {
    const register = parts.register();
    if (!(await mayReadHistory(register, parts.setting(), actor, institutionId, noun, id))) {
      return refuse({ code: 'not-permitted' });
    }
    return register.inInstitution(institutionId, async (trx) =>
      accept({ entries: await listEntries(trx, institutionId, { noun, record: id }, 200) }),
    );
  });
  serveFile(app, parts, contract.exportJournal, async ({ actor, params: { institutionId } }) => {
    const allowed = checkPermission(parts, actor, 'verify-journal', { institutionId });
    if (!allowed.ok) return allowed;
    return accept({
      name: `journal-${institutionId}.jsonl`,
      type: 'application/jsonl; charset=utf-8',
      body: Readable.from(parts.desk().journalBundle(institutionId)),
    });
  });
  serveOpenEndpoint(app, parts, contract.listHeads, async () => accept(parts.desk().journal.published()));
};
