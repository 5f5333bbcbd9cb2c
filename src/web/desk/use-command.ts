import { useRef, useState } from 'react';
import type { Endpoint } from '../../contract/endpoint.ts';
import type { RefusalAnswer } from '../../contract/refusal.ts';
import { refuse } from '../../core/basics/result.ts';
import { call, type Called, type InputOf } from '../api.ts';
import { CommandIntent } from './command-intent.ts';

interface Command<E extends Endpoint> {
  /** Sends it; never throws. A second press while it is on its way waits for the first. */
  readonly send: (given: InputOf<E>) => Promise<Called<E>>;
  readonly isBusy: boolean;
  /** Why the last sending was refused. */
  readonly refusal: RefusalAnswer | undefined;
}

/** A changing endpoint for a button or a form: one request key an intent, one sending at a time. */
export const useCommand = <E extends Endpoint>(endpoint: E): Command<E> => {
  const intent = useRef<CommandIntent>(undefined);
  const running = useRef<Promise<Called<E>>>(undefined);
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<RefusalAnswer>();

  const run = async (given: InputOf<E>): Promise<Called<E>> => {
    intent.current ??= new CommandIntent();
    setBusy(true);
    let called: Called<E>;
    try {
      called = await call(endpoint, given, { key: intent.current.keyFor(given) });
    } catch (error) {
      // A bug of ours: told to the console, and to the reader as one.
      reportError(error);
      called = refuse({ code: 'our-fault' });
    }
    intent.current.settle(called.ok ? undefined : called.refusal.code);
    setRefusal(called.ok ? undefined : called.refusal);
    setBusy(false);
    return called;
  };

  const send = async (given: InputOf<E>): Promise<Called<E>> => {
    running.current ??= run(given).finally(() => {
      running.current = undefined;
    });
    return running.current;
  };
  return { send, isBusy, refusal };
};
