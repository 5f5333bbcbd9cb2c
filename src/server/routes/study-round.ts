import type { FastifyInstance } from 'fastify';
import * as contract from '../../contract/study-round.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import { accountNames } from '../../register/study/account-names.ts';
import { handInCodingsCommand } from '../../register/study/hand-in-codings.ts';
import { listAnalysts } from '../../register/study/list-analysts.ts';
import { listCodebooks } from '../../register/study/list-codebooks.ts';
import { listCodingRounds } from '../../register/study/list-coding-rounds.ts';
import { loadFrozenCodes } from '../../register/study/load-frozen-codes.ts';
import { loadRoundMatter } from '../../register/study/load-round-matter.ts';
import { loadTranscripts } from '../../register/study/load-transcripts.ts';
import { openCodingRoundCommand } from '../../register/study/open-coding-round.ts';
import { settleDisagreementCommand } from '../../register/study/settle-disagreement.ts';
import type { ApiParts } from '../api/api-parts.ts';
import { inStudy } from '../api/in-study.ts';
import { serveCommand } from '../api/serve-command.ts';
import { serveEndpoint } from '../api/serve-endpoint.ts';
import { codingRoundViews } from '../views/coding-round.ts';

const permission = 'read-transcript';

/** Rounds of blind coding: opened, handed in, compared and settled. */
export const addStudyRoundRoutes = (app: FastifyInstance, parts: ApiParts): void => {
  serveEndpoint(app, parts, contract.listRounds, async ({ actor, params }) =>
    inStudy(parts, actor, permission, params, async (trx, head) => {
      const { institutionId, studyId } = params;
      const rounds = await listCodingRounds(trx, institutionId, studyId);
      const analysts = await listAnalysts(trx, institutionId);
      const books = await listCodebooks(trx, institutionId, studyId);
      const names = await accountNames(
        trx,
        rounds.flatMap(({ coders }) => coders),
      );
      const running = rounds.filter(({ status }) => status !== 'settled');
      const taken = new Set(running.flatMap(({ transcripts }) => transcripts.map(({ id }) => id)));
      const texts = await loadTranscripts(trx, institutionId, studyId);
      return accept({
        ...head,
        rounds: rounds.map((round) =>
          codingRoundViews.lineOf(
            round,
            books.find(({ id }) => id === round.codebookId)?.version ?? 1,
            (id) => names.get(id) ?? '',
          ),
        ),
        analysts: analysts.map(({ accountId, name }) => ({ id: accountId, name })),
        transcripts: texts.flatMap(({ id, standing }) =>
          taken.has(id) ? [] : [{ id, name: standing.name }],
        ),
        codebooks: books.map(({ id, version, codes }) => ({ id, version, codes })),
      });
    }),
  );
  serveEndpoint(app, parts, contract.readRound, async ({ actor, params }) =>
    inStudy(parts, actor, permission, params, async (trx, { study }) => {
      const { institutionId, studyId, roundId } = params;
      const rounds = await listCodingRounds(trx, institutionId, studyId);
      const round = rounds.find(({ id }) => id === roundId);
      if (round === undefined) return refuse({ code: 'round-unknown' });
      const matter = await loadRoundMatter(trx, institutionId, round);
      const books = await listCodebooks(trx, institutionId, studyId);
      const names = await accountNames(trx, [
        ...round.coders,
        ...matter.resolutions.map(({ settledBy }) => settledBy),
      ]);
      const codes = (await loadFrozenCodes(trx, institutionId, round.codebookId)) ?? [];
      return accept({
        study,
        ...codingRoundViews.viewOf(round, matter, {
          reader: actor.accountId,
          analysts: (await listAnalysts(trx, institutionId)).map(({ accountId }) => accountId),
          nameOf: (id) => names.get(id) ?? '',
          codebookVersion: books.find(({ id }) => id === round.codebookId)?.version ?? 1,
          codes: codes.map(({ id, content }) => ({ id, name: content.name })),
          transcripts: await loadTranscripts(trx, institutionId, studyId),
        }),
      });
    }),
  );
  serveCommand(app, parts, contract.openRound, openCodingRoundCommand, ({ params, body }) => ({
    institutionId: params.institutionId,
    input: { studyId: params.studyId, ...body },
  }));
  serveCommand(
    app,
    parts,
    contract.handIn,
    handInCodingsCommand,
    ({ params: { institutionId, ...input } }) => ({
      institutionId,
      input,
    }),
  );
  serveCommand(app, parts, contract.settle, settleDisagreementCommand, ({ params, body }) => ({
    institutionId: params.institutionId,
    input: { studyId: params.studyId, roundId: params.roundId, ...body },
  }));
};
