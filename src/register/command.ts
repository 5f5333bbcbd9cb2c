import type { Actor } from '../core/access/actor.ts';
import type { Permission } from '../core/access/permissions.ts';
import type { Circumstances } from '../core/basics/circumstances.ts';
import type { EntryBody } from '../core/basics/entry-body.ts';
import type { JsonObject } from '../core/basics/json.ts';
import type { Decided } from '../core/basics/refusal.ts';
import type { RegisterTransaction } from './db.ts';
import type { Vault } from './vault.ts';

/** Where a command is at work. */
export interface Place {
  readonly trx: RegisterTransaction;
  /** In whose journal it writes and whose rows it sees. */
  readonly institutionId: string;
  readonly circumstances: Circumstances;
  readonly vault: Vault;
}

/** What a command does around its pure decision. */
export interface Command<Input, State, Answer extends JsonObject> {
  /** Also the permission that it needs. */
  readonly name: Permission;
  /** Read and lock what the decision needs. */
  readonly load: (place: Place, input: Input) => Promise<State>;
  /** Loading takes minutes, and what is decided is of the moment when it ended, not when it began. */
  readonly loadsAtLength?: boolean;
  /** Whose record it is, for permissions of a person over his own. */
  readonly owner?: (state: State, input: Input, place: Place) => string | undefined;
  readonly decide: (
    state: State,
    input: Input,
    circumstances: Circumstances,
  ) => Decided<readonly EntryBody[]>;
  /** Keep the content that the entries only name; standings are kept by `perform`. */
  readonly save?: (
    place: Place,
    done: { readonly entries: readonly EntryBody[]; readonly state: State; readonly input: Input },
  ) => Promise<void>;
  readonly answer: (
    entries: readonly EntryBody[],
    state: State,
    input: Input,
    circumstances: Circumstances,
  ) => Answer;
}

/**
 * Who asks: an account, the operator of the installation at its command line, a job of the program itself, or a host, an alumnus or a
 * participant of a study without an account at hand, whose personal link or code was checked before.
 */
export type Asker = Actor | 'operator' | 'system' | 'host' | 'alumnus' | 'participant';

export const nameOfAsker = (asker: Asker): string => (typeof asker === 'string' ? asker : asker.accountId);
