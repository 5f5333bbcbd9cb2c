import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { listExperiences, publicResult, searchResults } from '../../contract/catalogue.ts';
import { resultsView } from '../../contract/results-view.ts';
import { isLocale, type Locale } from '../../core/basics/locale.ts';
import type { PageContent } from '../../web/public/page.ts';
import type { DeskShelf } from '../desk-shelf.ts';
import type { PageMaker } from './page-maker.ts';
import { send } from '../representation.ts';
import { catalogueOn } from '../views/catalogue.ts';

const resultId = /^res_[0-9a-f-]{36}$/;

interface Found {
  /** Below the language, for the language switch. */
  readonly address: string;
  readonly content: PageContent;
}

type Catalogue = ReturnType<typeof catalogueOn>;

const missing = (address: string): Found => ({ address, content: { kind: 'message', message: 'not-found' } });

/**
 * Pages of the public catalogue. They are made anew for each reader and kept by nobody: a consent that was withdrawn holds at once.
 */
export const addPublicResults = (app: FastifyInstance, desk: DeskShelf, makePage: PageMaker): void => {
  const serve = (
    path: string,
    find: (catalogue: Catalogue, query: URLSearchParams, id: string) => Promise<Found>,
  ): void => {
    app.get(`/:locale${path}`, async (request: FastifyRequest, reply: FastifyReply) => {
      const { locale, id = '' } = request.params as { locale: string; id?: string };
      // Under no language of ours there is nothing, whatever the rest of the address says.
      if (!isLocale(locale)) return reply.callNotFound();
      const say = (status: number, { address, content }: Found) =>
        send(request, reply, makePage(request, locale satisfies Locale, address, content, status));
      const parts = desk.current();
      if (parts === undefined) {
        reply.header('retry-after', '2');
        return say(503, { address: '', content: { kind: 'message', message: 'starting' } });
      }
      const { searchParams } = new URL(request.url, 'http://local');
      const found = await find(catalogueOn(parts), searchParams, id);
      return say(found.content.kind === 'message' ? 404 : 200, found);
    });
  };

  serve('/results', async (catalogue, query) => {
    const view = resultsView.read(query);
    const found = await catalogue.search(searchResults.query.parse(view));
    const content = { kind: 'results', found: searchResults.answer.parse(found), view } as const;
    return { address: `results${resultsView.write(view)}`, content };
  });
  serve('/results/:id', async (catalogue, _query, id) => {
    const result = resultId.test(id) ? await catalogue.read(id) : undefined;
    if (result === undefined) return missing(`results/${id}`);
    return { address: `results/${id}`, content: { kind: 'result', result: publicResult.parse(result) } };
  });
  serve('/experience', async (catalogue, query) => {
    const view = resultsView.readExperiences(query);
    const found = await catalogue.experiences(listExperiences.query.parse(view));
    const content = { kind: 'experiences', found: listExperiences.answer.parse(found), view } as const;
    return { address: `experience${resultsView.writeExperiences(view)}`, content };
  });
};
