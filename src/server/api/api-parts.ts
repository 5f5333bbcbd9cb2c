import type { Actor } from '../../core/access/actor.ts';
import type { Register } from '../../register/db.ts';
import type { Setting } from '../../register/perform.ts';

/** Who is signed in, as the session says. */
export interface SignedIn {
  readonly accountId: string;
  readonly sessionId: string;
  readonly hasSecondFactor: boolean;
}

/** What every endpoint stands on. */
export interface ApiParts {
  /** Throws `RegisterAway` while the server is starting. */
  readonly register: () => Register;
  readonly setting: Setting;
  readonly findSession: (headers: Headers) => Promise<SignedIn | undefined>;
  /** `https://qaitu.kz`: the only origin from which changes are accepted. */
  readonly isOwnOrigin: (origin: string) => boolean;
}

/** One call as a handler sees it: everything read and checked but the permission on the record. */
export interface Call<Params, Query, Body> {
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly requestKey: string;
  /** `undefined` only at endpoints that are open to everybody. */
  readonly actor: Actor | undefined;
  readonly headers: Headers;
}

/** A call of somebody who is signed in. */
export interface SignedCall<Params, Query, Body> extends Call<Params, Query, Body> {
  readonly actor: Actor;
}
