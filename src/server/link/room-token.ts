import { isSameCode } from './is-same-code.ts';
import { linkCode } from './link-code.ts';

/** The session whose phones somebody's phone is one of. */
export interface RoomPlace {
  readonly institutionId: string;
  readonly sessionId: string;
}

const codeOf = (secret: string, { institutionId, sessionId }: RoomPlace): string =>
  linkCode(secret, `room ${institutionId} ${sessionId}`);

const tokenForm = /^([A-Za-z0-9_-]{1,64})\.(sse_[0-9a-f-]{36})\.([A-Za-z0-9_-]{43})$/;

/** Names a session to the phones that were let in. It is the same for all of them and needs no look into the register. */
export const roomToken = {
  make: (secret: string, place: RoomPlace): string =>
    `${place.institutionId}.${place.sessionId}.${codeOf(secret, place)}`,
  /** Undefined for one that this installation did not make. */
  read: (secret: string, token: string): RoomPlace | undefined => {
    const [, institutionId, sessionId, code = ''] = tokenForm.exec(token) ?? [];
    if (institutionId === undefined || sessionId === undefined) return undefined;
    const place = { institutionId, sessionId };
    return isSameCode(code, codeOf(secret, place)) ? place : undefined;
  },
} as const;
