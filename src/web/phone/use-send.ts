import { useRef, useState } from 'react';
import type { Endpoint } from '../../contract/endpoint.ts';
import type { RefusalAnswer } from '../../contract/refusal.ts';
import { call, type AnswerOf, type InputOf } from '../api.ts';

/** A deed of this page: one key as long as the same is sent, one sending at a time, and why it was refused. */
export const useSend = <E extends Endpoint>(endpoint: E) => {
  const intent = useRef<{ readonly given: string; readonly key: string }>(undefined);
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<RefusalAnswer>();
  /** What was answered, or undefined: then `refusal` says why. */
  const send = async (given: InputOf<E>): Promise<AnswerOf<E> | undefined> => {
    if (isBusy) return undefined;
    setBusy(true);
    const as = JSON.stringify(given);
    if (intent.current?.given !== as) intent.current = { given: as, key: crypto.randomUUID() };
    try {
      const called = await call(endpoint, given, { key: intent.current.key });
      setRefusal(called.ok ? undefined : called.refusal);
      return called.ok ? called.value : undefined;
    } finally {
      setBusy(false);
    }
  };
  return { send, isBusy, refusal } as const;
};
