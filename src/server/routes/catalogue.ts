import type { FastifyInstance } from 'fastify';
import * as contract from '../../contract/catalogue.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import { listExperiences } from '../../register/report/list-experiences.ts';
import { readPublicResult } from '../../register/report/read-public-result.ts';
import { searchResults } from '../../register/report/search-results.ts';
import type { ApiParts } from '../api/api-parts.ts';
import { serveOpenEndpoint, serveOpenFile } from '../api/serve-endpoint.ts';
import { citationFile } from '../views/citation-file.ts';
import { citationOf } from '../views/citation.ts';

/** What everybody may read of results and experience, signed in or not: by consent, item by item. */
export const addCatalogueRoutes = (app: FastifyInstance, parts: ApiParts): void => {
  const placeOf = () => {
    const { publicUrl, setting } = parts.desk();
    return { publicUrl, isDemonstration: setting.isDemonstration };
  };
  const find = async (id: string) =>
    parts.register().readOnly('qaitu_national', async (trx) => readPublicResult(trx, id));

  serveOpenEndpoint(app, parts, contract.searchResults, async ({ query }) =>
    parts
      .register()
      .readOnly('qaitu_national', async (trx) =>
        accept({ ...(await searchResults(trx, query)), isDemonstration: placeOf().isDemonstration }),
      ),
  );
  serveOpenEndpoint(app, parts, contract.readPublicResult, async ({ params: { id } }) => {
    const result = await find(id);
    if (result === undefined) return refuse({ code: 'result-unknown' });
    const place = placeOf();
    return accept({
      result: {
        ...result,
        citation: {
          kk: citationOf('kk', result, place),
          ru: citationOf('ru', result, place),
          en: citationOf('en', result, place),
        },
        isDemonstration: place.isDemonstration,
      },
    });
  });
  serveOpenFile(app, parts, contract.citeResult, async ({ params: { id }, query: { format } }) => {
    const result = await find(id);
    if (result === undefined) return refuse({ code: 'result-unknown' });
    return accept(citationFile(format, { result, ...placeOf() }));
  });
  serveOpenEndpoint(app, parts, contract.listExperiences, async ({ query }) =>
    parts
      .register()
      .readOnly('qaitu_national', async (trx) =>
        accept({ ...(await listExperiences(trx, query)), isDemonstration: placeOf().isDemonstration }),
      ),
  );
};
