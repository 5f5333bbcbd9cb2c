import type { FastifyInstance } from 'fastify';
import * as contract from '../../contract/study-room.ts';
import type { Decided } from '../../core/basics/refusal.ts';
import { accept, refuse } from '../../core/basics/result.ts';
import { perform } from '../../register/perform.ts';
import { answerPollCommand } from '../../register/study/answer-poll.ts';
import { findRoom } from '../../register/study/find-room.ts';
import { findStudyCode, type FoundStudyCode } from '../../register/study/find-study-code.ts';
import { readRoom } from '../../register/study/read-room.ts';
import type { ApiParts } from '../api/api-parts.ts';
import { guessGuard } from '../api/guess-guard.ts';
import { serveOpenEndpoint } from '../api/serve-endpoint.ts';
import { openRoomShelf } from '../study/room-shelf.ts';
import { roomToken } from '../link/room-token.ts';

/** What participants do on their phones in a session, without an account. Codes travel in bodies and stand in no address. */
export const addStudyRoomRoutes = (app: FastifyInstance, parts: ApiParts): void => {
  /** Whoever mistypes at the door keeps nobody from answering who is in. */
  const guardOf = (where: 'room' | 'answer', ip: string) =>
    guessGuard(parts.register(), `study code at ${where}`, ip, { now: parts.setting().now, isShort: true });
  const shelf = openRoomShelf(async ({ institutionId, sessionId }) =>
    parts.register().inInstitution(institutionId, async (trx) => readRoom(trx, institutionId, sessionId)),
  );
  const secret = (): string => parts.desk().invitationSecret;

  /** Where a typed code lies. One that is none counts as a guess; whoever guessed too often waits. */
  const find = async (
    typed: string,
    where: 'room' | 'answer',
    ip: string,
  ): Promise<Decided<FoundStudyCode>> => {
    const guard = guardOf(where, ip);
    const waiting = await guard.check();
    if (!waiting.ok) return waiting;
    const { vault } = parts.setting();
    const found = await parts
      .register()
      .readOnly('qaitu_app', async (trx) => findStudyCode(trx, vault, typed));
    if (found !== undefined) return accept(found);
    await guard.countFailure();
    return refuse({ code: 'room-code-unknown' });
  };

  serveOpenEndpoint(app, parts, contract.openRoom, async ({ body }, request) => {
    const found = await find(body.code, 'room', request.ip);
    if (!found.ok) return found;
    const { institutionId } = found.value;
    const room = await parts
      .register()
      .inInstitution(institutionId, async (trx) => findRoom(trx, found.value));
    if (room === undefined) return refuse({ code: 'room-not-running' });
    const { sessionId, number, institution, pseudonym } = room;
    return accept({
      room: roomToken.make(secret(), { institutionId, sessionId }),
      institution,
      sessionNumber: number,
      isPersonal: found.value.kind === 'participant',
      pseudonym: found.value.kind === 'participant' ? pseudonym : null,
    });
  });

  serveOpenEndpoint(app, parts, contract.watchRoom, async ({ params, query }) => {
    const place = roomToken.read(secret(), params.room);
    if (place === undefined) return refuse({ code: 'room-unknown' });
    const { room, revision } = await shelf(place);
    if (room === undefined) return refuse({ code: 'room-unknown' });
    if (query.revision === revision) return accept({ revision, shows: null });
    const isRunning = room.status === 'running';
    return accept({ revision, shows: { isRunning, poll: isRunning ? room.poll : null } });
  });

  serveOpenEndpoint(app, parts, contract.answerRoom, async ({ body, requestKey }, request) => {
    const { pollId, by, answer } = body;
    const place = roomToken.read(secret(), body.room);
    if (place === undefined) return refuse({ code: 'room-unknown' });
    const { institutionId } = place;
    let who: { readonly mark: string } | { readonly participantId: string };
    if ('mark' in by) who = by;
    else {
      const found = await find(by.code, 'answer', request.ip);
      if (!found.ok) return found;
      const isOwn = found.value.kind === 'participant' && found.value.institutionId === institutionId;
      if (!isOwn) return refuse({ code: 'poll-needs-code' });
      who = { participantId: found.value.recordId };
    }
    const wish = {
      institutionId,
      asker: 'participant',
      requestKey,
      input: { pollId, by: who, answer },
    } as const;
    return perform(parts.register(), answerPollCommand, wish, parts.setting());
  });
};
