import type { FastifyRequest } from 'fastify';
import type { Locale } from '../../core/basics/locale.ts';
import type { PageContent } from '../../web/public/page.ts';
import type { Typesetter } from '../../exchange/document/typesetter.ts';
import type { BoardShelf } from './board-shelf.ts';
import type { BuiltWeb } from '../built-web.ts';
import type { MethodPageText } from './method-pages.ts';
import type { ReleaseShelf } from './release-shelf.ts';
import type { Statements } from './statements.ts';
import { represent, type Representation } from '../representation.ts';

export interface PublicParts {
  readonly web: BuiltWeb;
  readonly methods: ReadonlyMap<Locale, readonly MethodPageText[]>;
  readonly shelf: ReleaseShelf;
  /** The published release of indicators; without it there is none. */
  readonly board?: BoardShelf;
  /** Signed statements of universities; without it there are none. */
  readonly statements?: Statements;
  /** Makes PDF of statements, once it is there. */
  readonly typesetter?: () => Typesetter | undefined;
}

export type PageMaker = (
  request: Pick<FastifyRequest, 'protocol' | 'host'>,
  locale: Locale,
  /** The address below the language, which the language switch keeps. */
  address: string,
  content: PageContent,
  status?: number,
) => Representation;

const htmlType = 'text/html; charset=utf-8';

/** How a public page is made from the release of the moment; the same request gives the same bytes until it changes. */
export const createPageMaker =
  ({ web, methods, shelf }: PublicParts): PageMaker =>
  (request, locale, address, content, status = 200) =>
    represent(
      web.renderPage({
        locale,
        address,
        origin: `${request.protocol}://${request.host}`,
        content,
        release: shelf.current(),
        methods: methods.get(locale) ?? [],
        assets: web.names,
      }),
      htmlType,
      { status, headers: { 'cache-control': 'no-cache' } },
    );
