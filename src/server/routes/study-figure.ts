import type { FastifyInstance } from 'fastify';
import * as contract from '../../contract/study-figure.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import { loadPollFigures } from '../../register/study/load-poll-figures.ts';
import { writeFigureTextCommand } from '../../register/study/write-figure-text.ts';
import { figureCsv } from '../../releases/study/figure-csv.ts';
import { figureSvg } from '../../releases/study/figure-svg.ts';
import type { ApiParts } from '../api/api-parts.ts';
import { inStudy } from '../api/in-study.ts';
import { serveCommand } from '../api/serve-command.ts';
import { serveEndpoint, serveFile } from '../api/serve-endpoint.ts';
import { figureViewOf } from '../views/study-figure.ts';

/** Figures of closed polls, and the words beside them. */
export const addStudyFigureRoutes = (app: FastifyInstance, parts: ApiParts): void => {
  serveEndpoint(app, parts, contract.listStudyFigures, async ({ actor, params }) =>
    inStudy(parts, actor, 'read-study', params, async (trx, head) => {
      const figures = await loadPollFigures(trx, params.institutionId, params.studyId);
      return accept({ ...head, figures: figures.map(figureViewOf) });
    }),
  );
  serveCommand(app, parts, contract.writeFigureText, writeFigureTextCommand, ({ params, body }) => ({
    institutionId: params.institutionId,
    input: { studyId: params.studyId, pollId: params.pollId, ...body },
  }));
  serveFile(app, parts, contract.downloadStudyFigure, async ({ actor, params, query }) =>
    inStudy(parts, actor, 'read-study', params, async (trx) => {
      const figures = await loadPollFigures(trx, params.institutionId, params.studyId);
      const found = figures.find(({ poll }) => poll.id === params.pollId);
      if (found === undefined) return refuse({ code: 'figure-unknown' });
      const name = `figure-${found.poll.sessionNumber}-${found.poll.number}.${query.format}`;
      if (query.format === 'csv') {
        // Spreadsheets take a file without this mark for one of another encoding.
        const body = Buffer.from(`\ufeff${figureCsv(found, query.locale)}`);
        return accept({ name, type: 'text/csv; charset=utf-8', body });
      }
      const svg = figureSvg(found, query.locale);
      return svg === undefined
        ? refuse({ code: 'figure-without-base' })
        : accept({ name, type: 'image/svg+xml', body: Buffer.from(svg) });
    }),
  );
};
