import { useEffect, useRef, useState } from 'react';

/** A code to type, with what was wrong with it. */
export const CodeForm = ({
  labels,
  refused,
  isBusy,
  check,
  onSend,
}: {
  readonly labels: Readonly<Record<'label' | 'hint' | 'action', string>>;
  /** Why the last one was refused. */
  readonly refused: string | undefined;
  readonly isBusy: boolean;
  /** What is wrong with a code before it is sent; undefined for one that may be right. */
  readonly check: (code: string) => string | undefined;
  readonly onSend: (code: string) => void;
}) => {
  const field = useRef<HTMLInputElement>(null);
  const [code, setCode] = useState('');
  const [own, setOwn] = useState<string>();
  const fault = own ?? refused;
  useEffect(() => {
    if (refused !== undefined && !isBusy) field.current?.focus();
  }, [refused, isBusy]);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isBusy) return;
        const wrong = check(code);
        setOwn(wrong);
        if (wrong === undefined) onSend(code.trim());
        else field.current?.focus();
      }}
    >
      <div className={fault === undefined ? 'follow-field' : 'follow-field faulty'}>
        <label className="question" htmlFor="code">
          {labels.label}
        </label>
        <p className="hint" id="code-hint">
          {labels.hint}
        </p>
        <div role="alert">
          {fault === undefined ? undefined : (
            <p className="follow-fault" id="code-fault">
              {fault}
            </p>
          )}
        </div>
        <input
          ref={field}
          id="code"
          className="code"
          value={code}
          maxLength={40}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          aria-invalid={fault === undefined ? undefined : true}
          aria-describedby={fault === undefined ? 'code-hint' : 'code-fault code-hint'}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
      </div>
      <button type="submit" className="main" aria-disabled={isBusy}>
        {labels.action}
      </button>
    </form>
  );
};
