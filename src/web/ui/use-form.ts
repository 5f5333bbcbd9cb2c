import { useState, type ChangeEvent, type SubmitEvent } from 'react';
import type { RefusalAnswer } from '../../contract/refusal.ts';
import type { Result } from '../../core/basics/result.ts';
import { useLocale } from '../desk/use-locale.ts';
import type { PageFault } from './ErrorSummary.tsx';
import { formFaults } from './form-faults.ts';

type Values = Readonly<Record<string, string | boolean>>;
type TextElement = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What a field of the page is given: its id is its name, so that the summary can lead to it. */
export interface FieldBinding {
  readonly id: string;
  readonly name: string;
  readonly error: string | undefined;
}

/**
 * The state of a form mirrors its screen: texts as typed, ticks as set. `check` returns what is wrong by field, in
 * words; `send` is called when nothing is. What is wrong, there or by the server's refusal, stays until the next sending.
 */
export const useForm = <V extends Values>({
  initial,
  check,
  send,
}: {
  readonly initial: V;
  readonly check: (values: V) => Partial<Readonly<Record<keyof V, string | undefined>>>;
  readonly send: (values: V) => Promise<Result<unknown, RefusalAnswer>>;
}) => {
  const locale = useLocale();
  const [values, setValues] = useState(initial);
  const [faults, setFaults] = useState<readonly PageFault[]>([]);
  const [isBusy, setBusy] = useState(false);

  const set = (part: Partial<V>): void => setValues((before) => ({ ...before, ...part }));
  const binding = (name: keyof V & string): FieldBinding => ({
    id: name,
    name,
    error: faults.find(({ field }) => field === name)?.message,
  });
  const text = (name: keyof V & string) => ({
    ...binding(name),
    value: String(values[name]),
    onChange: (event: ChangeEvent<TextElement>) => set({ [name]: event.currentTarget.value } as Partial<V>),
  });
  const tick = (name: keyof V & string) => ({
    ...binding(name),
    checked: values[name] === true,
    onChange: (event: ChangeEvent<HTMLInputElement>) =>
      set({ [name]: event.currentTarget.checked } as Partial<V>),
  });

  const submit = async (): Promise<void> => {
    const found = Object.entries(check(values)).flatMap(([field, message]) =>
      typeof message === 'string' ? [{ field, message }] : [],
    );
    setFaults(found);
    if (found.length > 0) return;
    setBusy(true);
    try {
      const sent = await send(values);
      if (!sent.ok) setFaults(formFaults(locale, sent.refusal, Object.keys(initial)));
    } finally {
      setBusy(false);
    }
  };
  const onSubmit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (!isBusy) void submit();
  };
  /** What was wrong has been dealt with elsewhere on the page. */
  const forget = (): void => setFaults([]);
  return { values, set, text, tick, faults, isBusy, onSubmit, forget } as const;
};
