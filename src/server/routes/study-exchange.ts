import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import * as contract from '../../contract/study-exchange.ts';
import { requestKey as requestKeyForm } from '../../contract/identifier-forms.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import { perform } from '../../register/perform.ts';
import { spoolFile } from '../../register/evidence/spool-file.ts';
import { importStudyProjectCommand } from '../../register/study/import-study-project.ts';
import { listStudyImports } from '../../register/study/list-study-imports.ts';
import { loadPollFigures } from '../../register/study/load-poll-figures.ts';
import { loadWithheldProject } from '../../register/study/load-withheld-project.ts';
import type { ApiParts } from '../api/api-parts.ts';
import { inStudy } from '../api/in-study.ts';
import { openRawCall, refuseRaw } from '../api/raw-call.ts';
import { serveEndpoint, serveFile } from '../api/serve-endpoint.ts';
import { readStudyFile } from '../study/read-study-file.ts';
import { scanFile } from '../scan-file.ts';
import { exportStudyAs } from '../study/export-study.ts';

const megabyte = 1024 * 1024;
/** Packed, as the command line takes it. */
const mostBytes = 128 * megabyte;

/** Exchange of studies: what leaves by consent, what is taken in from other programs. */
export const addStudyExchangeRoutes = (app: FastifyInstance, parts: ApiParts): void => {
  serveEndpoint(app, parts, contract.readStudyExchange, async ({ actor, params }) =>
    inStudy(parts, actor, 'export-study', params, async (trx, head) => {
      const { institutionId, studyId } = params;
      const reader = actor.accountId;
      const load = async (use: 'quoted' | 'archived') =>
        loadWithheldProject(trx, institutionId, studyId, { reader, use });
      const [quoted, archived] = [await load('quoted'), await load('archived')];
      if (quoted === undefined || archived === undefined) return refuse({ code: 'study-unknown' });
      const figures = await loadPollFigures(trx, institutionId, studyId);
      const imports = await listStudyImports(trx, institutionId, studyId);
      return accept({
        ...head,
        codes: quoted.project.codes.length,
        withheld: { quoted: quoted.withheld, archived: archived.withheld },
        objections: figures.reduce((sum, { objections }) => sum + objections.length, 0),
        imports: imports.map((one) => ({
          ...one,
          deviations: one.deviations.map(({ kind, params: own }) => ({ kind, params: { ...own } })),
        })),
      });
    }),
  );
  serveFile(app, parts, contract.exportStudy, async ({ actor, params }) =>
    inStudy(parts, actor, 'export-study', params, async (trx) => {
      const { isDemonstration, now } = parts.setting();
      const { institutionId, studyId, form } = params;
      const reader = actor.accountId;
      return exportStudyAs(trx, form, { institutionId, studyId, reader, now: now(), isDemonstration });
    }),
  );
  void app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, body, done) => done(null, body));
    scope.post(contract.importStudy.path, { bodyLimit: 2 ** 30 }, async (request, reply) => {
      const began = performance.now();
      const refused = (refusal: Parameters<typeof refuseRaw>[1]) => {
        request.raw.resume();
        return refuseRaw(reply, refusal);
      };
      const call = await openRawCall(parts, contract.importStudy, request, reply);
      if (call === undefined) {
        request.raw.resume();
        return reply;
      }
      const { actor, params, query } = call;
      const { institutionId, studyId } = params;
      // Asked before a byte is read, so that a stranger's file is never opened.
      const allowed = await inStudy(parts, actor, 'import-study-project', params, async () =>
        accept(undefined),
      );
      if (!allowed.ok) return refused(allowed.refusal);
      const { incoming, scanCommand } = parts.desk().files;
      const content = (request.body as Readable | undefined) ?? request.raw;
      const spooled = await spoolFile(content, incoming, mostBytes);
      if (spooled === undefined)
        return refused({ code: 'file-too-large', params: { limit: mostBytes / megabyte } });
      try {
        if (scanCommand !== undefined && (await scanFile(scanCommand, spooled.path)) === 'infected')
          return refused({ code: 'file-infected' });
        const read = await readStudyFile(spooled, query.name);
        if (!read.ok) return refused(read.refusal);
        const { kind, sha256, deviations } = read.value;
        const key = requestKeyForm.safeParse(request.headers['idempotency-key']);
        const about = { fileName: query.name, fileSha256: sha256, deviations: deviations.length };
        const taken = await perform(
          parts.register(),
          importStudyProjectCommand(read.value),
          {
            ...{ institutionId, asker: actor, requestKey: key.success ? key.data : `import-${randomUUID()}` },
            input: { studyId, kind, locale: query.locale, ...about },
          },
          parts.setting(),
        );
        if (!taken.ok) return refused(taken.refusal);
        const seconds = Math.round((performance.now() - began) / 100) / 10;
        const answer = { ...taken.value, deviations: deviations.length, seconds };
        return await reply
          .header('cache-control', 'no-store')
          .send(contract.importStudy.answer.parse(answer));
      } finally {
        await spooled.discard();
      }
    });
  });
};
