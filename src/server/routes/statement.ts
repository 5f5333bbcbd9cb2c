import type { FastifyInstance } from 'fastify';
import * as contract from '../../contract/statement.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import { draftStatementCommand } from '../../register/release/draft-statement.ts';
import { listStatements } from '../../register/release/list-statements.ts';
import { signStatementCommand } from '../../register/release/sign-statement.ts';
import type { ApiParts } from '../api/api-parts.ts';
import { checkPermission } from '../api/check-permission.ts';
import { serveCommand } from '../api/serve-command.ts';
import { serveEndpoint, serveOpenEndpoint } from '../api/serve-endpoint.ts';
import type { BoardShelf } from '../public/board-shelf.ts';
import { signedStatements } from '../views/signed-statements.ts';

const { versionsOf, changesOf, viewOf } = signedStatements;

/** Accountability statements: the signed ones for everybody, drafts and signatures for the university. */
export const addStatementRoutes = (app: FastifyInstance, parts: ApiParts, board: BoardShelf): void => {
  serveOpenEndpoint(app, parts, contract.listStatements, async ({ params: { institutionId } }) =>
    parts
      .register()
      .inInstitution(institutionId, async (trx) =>
        accept({ statements: versionsOf(await listStatements(trx, institutionId)) }),
      ),
  );
  serveOpenEndpoint(app, parts, contract.readStatement, async ({ params, query: { version } }) =>
    parts.register().inInstitution(params.institutionId, async (trx) => {
      const view = viewOf(await listStatements(trx, params.institutionId, Number(params.year)), version);
      return view === undefined ? refuse({ code: 'statement-unknown' }) : accept(view);
    }),
  );
  serveEndpoint(app, parts, contract.openStatementDesk, async ({ actor, params: { institutionId } }) => {
    const allowed = checkPermission(parts, actor, 'read-statement-draft', { institutionId });
    if (!allowed.ok) return allowed;
    return parts.register().inInstitution(institutionId, async (trx) => {
      const rows = await listStatements(trx, institutionId);
      const current = board.current();
      const years = (current?.content.lines ?? []).flatMap(({ year, through }) =>
        year === through ? [year] : [],
      );
      return accept({
        release: current?.name ?? null,
        years: [...new Set(years)].toSorted((a, b) => b - a),
        drafts: rows
          .filter(({ status }) => status === 'drafted')
          .map((row) => ({
            id: row.id,
            year: row.year,
            draftedAt: row.draftedAt,
            release: row.release,
            sha256: row.sha256,
            changes: changesOf(rows, row),
            content: row.content,
          })),
        versions: versionsOf(rows),
      });
    });
  });
  serveCommand(app, parts, contract.draftStatement, draftStatementCommand, ({ params }) => ({
    institutionId: params.institutionId,
    input: { year: Number(params.year) },
  }));
  serveCommand(app, parts, contract.signStatement, signStatementCommand, ({ params, body }) => ({
    institutionId: params.institutionId,
    input: { year: Number(params.year), ...body },
  }));
};
