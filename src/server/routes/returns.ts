import type { FastifyInstance } from 'fastify';
import * as contract from '../../contract/returns.ts';
import { accept } from '../../core/basics/result.ts';
import { readReturns } from '../../register/alumni/read-returns.ts';
import type { ApiParts } from '../api/api-parts.ts';
import { nationalDay } from '../api/national-day.ts';
import { readingScope } from '../api/reading-scope.ts';
import { serveEndpoint } from '../api/serve-endpoint.ts';

/** What became of people after their stays, in figures of many. */
export const addReturnRoutes = (app: FastifyInstance, parts: ApiParts): void => {
  serveEndpoint(app, parts, contract.readReturns, async ({ actor, query }) => {
    const scope = readingScope(parts, actor, 'read-returns', query.institution);
    if (!scope.ok) return scope;
    const question = { ...query, today: nationalDay(parts) };
    const { names, ...found } =
      scope.value === undefined
        ? await parts
            .register()
            .readOnly('qaitu_national', async (trx) => readReturns(trx, undefined, question))
        : await parts
            .register()
            .inInstitution(scope.value, async (trx) => readReturns(trx, scope.value, question));
    const nameOf = (key: string, by: string | undefined) =>
      by === 'institution' ? (names.get(key) ?? null) : null;
    return accept({
      ...found,
      today: question.today,
      choices: found.choices.map(({ dimension, options }) => ({
        dimension,
        options: options.map(({ key, people }) => ({ key, name: nameOf(key, dimension), people })),
      })),
      groups: found.groups.map((group) => ({ ...group, name: nameOf(group.key, query.by) })),
      pooled: found.pooled && {
        ...found.pooled,
        shares: found.pooled.shares.map((share) => ({
          ...share,
          name: names.get(share.key) ?? { kk: share.key, ru: share.key, en: share.key },
        })),
      },
    });
  });
};
