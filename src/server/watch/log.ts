import { withoutValues } from './without-values.ts';

/** A request after it was answered. */
export interface AnsweredRequest {
  readonly requestId: string;
  readonly method: string;
  /** Pattern of the route, never the address; absent where no route was found. */
  readonly route?: string;
  readonly status: number;
  readonly milliseconds: number;
  readonly institutionId?: string;
}

/** A request that failed by our fault. */
interface FailedRequest {
  readonly requestId: string;
  readonly method: string;
  readonly route?: string;
  readonly error: unknown;
  /** A fault that many requests meet at once: a line, not a trace. */
  readonly isBrief: boolean;
}

/** An attempt to sign in, with whatever came of it. Names nobody: `account` is an id, `tried` a keyed hash of the address that was tried. */
export interface SignInTold {
  readonly way: 'password' | 'app-code' | 'backup-code' | 'passkey' | 'single-sign-on' | 'new-password';
  readonly outcome: 'signed-in' | 'code-asked' | 'changed' | 'refused';
  readonly account?: string;
  readonly hasSecondFactor?: boolean;
  readonly tried?: string;
  /** Code of the refusal. */
  readonly why?: string;
}

/** The one place where a server writes. */
export interface Log {
  /** What went wrong beside any request, as `place: words`. */
  readonly report: (sentence: string) => void;
  readonly failed: (request: FailedRequest) => void;
  readonly answered: (request: AnsweredRequest) => void;
  readonly signIn: (requestId: string, told: SignInTold) => void;
  /** What whoever starts the server wants to read. */
  readonly say: (code: string, sentence: string) => void;
}

const wordsOf = (error: unknown, isBrief: boolean): string =>
  error instanceof Error ? ((isBrief ? undefined : error.stack) ?? error.message) : String(error);

/** An error without its values: class, code, words, and the places it went through. */
const faultOf = (error: unknown): object => {
  if (!(error instanceof Error)) return { error: withoutValues(String(error)) };
  const { code } = error as { readonly code?: unknown };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    type: error.name,
    ...(typeof code === 'string' ? { errorCode: code } : {}),
    error: withoutValues(error.message),
    ...(frames.length === 0 ? {} : { at: frames.slice(0, 12).map((line) => line.trim()) }),
  };
};

/** Addresses that are asked every few seconds by machines: told only when they fail. */
const isQuiet = (route: string | undefined): boolean =>
  route === '/metrics' || route === '/api/health' || route === '/api/ready' || route === '/assets/*';

type Write = (text: string) => void;

const textLog = (out: Write, err: Write): Log => ({
  report: (sentence) => err(`${sentence}\n`),
  failed: ({ method, route, error, isBrief }) =>
    err(`${method} ${route ?? '?'}: ${wordsOf(error, isBrief)}\n`),
  answered: () => undefined,
  signIn: () => undefined,
  say: (_code, sentence) => out(`${sentence}\n`),
});

const jsonLog = (out: Write, now: () => Date): Log => {
  const line = (level: 'info' | 'warning' | 'error', code: string, fields: object): void =>
    out(`${JSON.stringify({ time: now().toISOString(), level, code, ...fields })}\n`);
  return {
    report: (sentence) => {
      const [, place, words] = /^([a-z][a-z .-]*): ([\s\S]*)$/.exec(sentence) ?? [];
      line('warning', 'report', {
        ...(place === undefined ? {} : { place }),
        error: withoutValues(words ?? sentence),
      });
    },
    failed: ({ error, isBrief: _isBrief, ...request }) =>
      line('error', 'our-fault', { ...request, ...faultOf(error) }),
    answered: ({ milliseconds, institutionId, ...request }) => {
      if (isQuiet(request.route) && request.status < 400) return;
      line(request.status >= 500 ? 'warning' : 'info', 'answered', {
        ...request,
        ms: Math.round(milliseconds * 10) / 10,
        ...(institutionId === undefined ? {} : { institution: institutionId }),
      });
    },
    signIn: (requestId, told) =>
      line(told.outcome === 'refused' ? 'warning' : 'info', 'sign-in', { requestId, ...told }),
    say: (code, sentence) => line('info', code, { message: sentence }),
  };
};

/** Text goes to people: sentences, faults on the error stream. JSON goes to a collector: every line on the output stream. */
export const openLog = (
  form: 'text' | 'json',
  {
    out = (text) => void process.stdout.write(text),
    err = (text) => void process.stderr.write(text),
    now = () => new Date(),
  }: { readonly out?: Write; readonly err?: Write; readonly now?: () => Date } = {},
): Log => (form === 'json' ? jsonLog(out, now) : textLog(out, err));
