import type { input, output, ZodType } from 'zod';
import type { Endpoint } from '../../contract/endpoint.ts';
import type { Actor } from '../../core/access/actor.ts';
import type { Register } from '../../register/db.ts';
import type { Setting } from '../../register/perform.ts';
import { siteOrigins } from '../auth/site-origins.ts';
import type { DeskParts } from '../desk-parts.ts';
import type { DeskShelf } from '../desk-shelf.ts';

/** What every endpoint stands on. All but `isOpen` may be asked only once the register is open. */
export interface ApiParts {
  readonly isOpen: () => boolean;
  readonly desk: () => DeskParts;
  readonly register: () => Register;
  readonly setting: () => Setting;
  /** Whether changes are accepted from pages of this origin. */
  readonly isOwnOrigin: (origin: string) => boolean;
}

/** The parts as they stand on the shelf at each request: the port is open before the register is. */
export const apiOn = (shelf: DeskShelf): ApiParts => {
  const desk = (): DeskParts => {
    const parts = shelf.current();
    if (parts === undefined) throw new Error('the register is not open yet');
    return parts;
  };
  return {
    isOpen: () => shelf.current() !== undefined,
    desk,
    register: () => desk().register,
    setting: () => desk().setting,
    isOwnOrigin: (origin) => siteOrigins(desk().publicUrl).includes(origin),
  };
};

type PartOf<Shape> = Shape extends ZodType ? output<Shape> : Readonly<Record<string, never>>;

/** One call as a handler sees it: everything read and checked but the permission on the record. */
export interface Call<E extends Endpoint> {
  readonly params: PartOf<E['params']>;
  readonly query: PartOf<E['query']>;
  readonly body: PartOf<E['body']>;
  readonly requestKey: string;
  /** `undefined` only at endpoints that are open to everybody. */
  readonly actor: Actor | undefined;
}

/** A call of somebody who is signed in. */
export interface SignedCall<E extends Endpoint> extends Call<E> {
  readonly actor: Actor;
}

type Unchanging<Value> = Value extends readonly (infer Item)[]
  ? readonly Unchanging<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: Unchanging<Value[Key]> }
    : Value;

/** What a handler may answer with; the contract's own parse makes a copy of it. */
export type AnswerFor<E extends Endpoint> = Unchanging<input<E['answer']>>;
