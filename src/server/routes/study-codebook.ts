import type { FastifyInstance } from 'fastify';
import * as contract from '../../contract/study-codebook.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import { codebookDifferences } from '../../core/study/codebook/codebook-differences.ts';
import { countUses } from '../../register/study/count-uses.ts';
import { freezeCodebookCommand } from '../../register/study/freeze-codebook.ts';
import { listCodeVersions } from '../../register/study/list-code-versions.ts';
import { listCodebooks } from '../../register/study/list-codebooks.ts';
import { loadCodes } from '../../register/study/load-codes.ts';
import { loadFrozenCodes } from '../../register/study/load-frozen-codes.ts';
import { writeCodebookCommand } from '../../register/study/write-codebook.ts';
import type { ApiParts } from '../api/api-parts.ts';
import { inStudy } from '../api/in-study.ts';
import { serveCommand } from '../api/serve-command.ts';
import { serveEndpoint } from '../api/serve-endpoint.ts';

const permission = 'read-transcript';

/** The codebook of a study: its tree, its frozen versions, and changes of both. */
export const addStudyCodebookRoutes = (app: FastifyInstance, parts: ApiParts): void => {
  serveEndpoint(app, parts, contract.readCodebook, async ({ actor, params }) =>
    inStudy(parts, actor, permission, params, async (trx, head) => {
      const { institutionId, studyId } = params;
      const all = await loadCodes(trx, institutionId, studyId, { alsoRemoved: true });
      const uses = await countUses(trx, institutionId, studyId, actor.accountId);
      const books = await listCodebooks(trx, institutionId, studyId);
      const [newest] = books;
      const frozen = newest && (await loadFrozenCodes(trx, institutionId, newest.id));
      const standing = await loadCodes(trx, institutionId, studyId);
      const lines = (codes: typeof all) =>
        codes.map(({ id, standing: { parentId = null, version }, depth, content }) => ({
          ...{ id, parentId, depth, version, content },
          uses: uses.get(id) ?? 0,
        }));
      const isAsFrozen =
        frozen?.length === standing.length &&
        standing.every(({ id, standing: own }, at) => {
          const one = frozen[at];
          return (
            one?.id === id &&
            one.version === own.version &&
            one.parentId === (own.parentId ?? null) &&
            one.position === own.position
          );
        });
      return accept({
        ...head,
        codes: lines(standing),
        removed: lines(all.filter(({ standing: own }) => own.status === 'removed')),
        frozen: books.map(({ id, version, codes, sha256, frozenAt }) => ({
          id,
          version,
          codes,
          sha256,
          frozenAt,
        })),
        isUnfrozen: standing.length > 0 && !isAsFrozen,
      });
    }),
  );
  serveEndpoint(app, parts, contract.readCode, async ({ actor, params }) =>
    inStudy(parts, actor, permission, params, async (trx) => {
      const { institutionId, studyId, codeId } = params;
      const code = await listCodeVersions(trx, institutionId, studyId, codeId);
      return code === undefined
        ? refuse({ code: 'code-unknown' })
        : accept({ id: codeId, ...code, versions: [...code.versions] });
    }),
  );
  serveEndpoint(app, parts, contract.compareCodebooks, async ({ actor, params }) =>
    inStudy(parts, actor, permission, params, async (trx) => {
      const { institutionId, studyId, codebookId } = params;
      const books = await listCodebooks(trx, institutionId, studyId);
      const book = books.find(({ id }) => id === codebookId);
      if (book === undefined) return refuse({ code: 'codebook-unknown' });
      const before = books.find(({ version }) => version === book.version - 1);
      const older = before === undefined ? [] : await loadFrozenCodes(trx, institutionId, before.id);
      const newer = await loadFrozenCodes(trx, institutionId, codebookId);
      return accept({
        version: book.version,
        differences: [...codebookDifferences(older ?? [], newer ?? [])],
      });
    }),
  );
  serveCommand(app, parts, contract.writeCodebook, writeCodebookCommand, ({ params, body }) => ({
    institutionId: params.institutionId,
    input: { studyId: params.studyId, wish: body },
  }));
  serveCommand(app, parts, contract.freezeCodebook, freezeCodebookCommand, ({ params }) => ({
    institutionId: params.institutionId,
    input: { studyId: params.studyId },
  }));
};
