import type { FastifyInstance } from 'fastify';
import type { Endpoint } from '../../contract/endpoint.ts';
import type { JsonObject } from '../../core/basics/json.ts';
import type { Command } from '../../register/command.ts';
import { perform } from '../../register/perform.ts';
import type { AnswerFor, ApiParts, SignedCall } from './api-parts.ts';
import { serveEndpoint } from './serve-endpoint.ts';

/** Serve an endpoint whose call is one command: in which institution, with what input and why. */
export const serveCommand = <E extends Endpoint, Input, State, Answer extends AnswerFor<E> & JsonObject>(
  app: FastifyInstance,
  parts: ApiParts,
  endpoint: E,
  command: Command<Input, State, Answer>,
  wishOf: (call: SignedCall<E>) => {
    readonly institutionId: string;
    readonly input: Input;
    readonly reason?: string | undefined;
  },
): void => {
  serveEndpoint(app, parts, endpoint, async (call) =>
    perform(
      parts.register(),
      command,
      { ...wishOf(call), asker: call.actor, requestKey: call.requestKey },
      parts.setting(),
    ),
  );
};
