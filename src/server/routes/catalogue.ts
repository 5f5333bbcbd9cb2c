import type { FastifyInstance } from 'fastify';
import * as contract from '../../contract/catalogue.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import type { ApiParts } from '../api/api-parts.ts';
import { serveOpenEndpoint, serveOpenFile } from '../api/serve-endpoint.ts';
import { catalogueOn } from '../views/catalogue.ts';
import { citationFile } from '../views/citation-file.ts';

/** What everybody may read of results and experience, signed in or not: by consent, item by item. */
export const addCatalogueRoutes = (app: FastifyInstance, parts: ApiParts): void => {
  const catalogue = () => catalogueOn(parts.desk());

  serveOpenEndpoint(app, parts, contract.searchResults, async ({ query }) =>
    accept(await catalogue().search(query)),
  );
  serveOpenEndpoint(app, parts, contract.readPublicResult, async ({ params: { id } }) => {
    const result = await catalogue().read(id);
    return result === undefined ? refuse({ code: 'result-unknown' }) : accept({ result });
  });
  serveOpenFile(app, parts, contract.citeResult, async ({ params: { id }, query: { format } }) => {
    const { find, place } = catalogue();
    const result = await find(id);
    if (result === undefined) return refuse({ code: 'result-unknown' });
    return accept(citationFile(format, { result, ...place }));
  });
  serveOpenEndpoint(app, parts, contract.listExperiences, async ({ query }) =>
    accept(await catalogue().experiences(query)),
  );
};
