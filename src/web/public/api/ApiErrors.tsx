import type { Locale } from '../../../core/basics/locale.ts';
import { text } from '../../../messages.ts';
import { Code } from './Code.tsx';
import { Codes } from './Codes.tsx';

const errors = [
  { status: 400, key: 'bad-input', codes: ['bad-input'] },
  { status: 401, key: 'access-key-not-good', codes: ['access-key-not-good'] },
  { status: 403, key: 'access-key-scope', codes: ['access-key-scope'] },
  { status: 403, key: 'not-permitted', codes: ['not-permitted'] },
  { status: 404, key: 'unknown', codes: ['report-unknown', 'not-found'] },
  { status: 429, key: 'access-key-too-often', codes: ['access-key-too-often'] },
  { status: 503, key: 'unavailable', codes: ['starting', 'database-away', 'busy'] },
] as const;

const example = `{
  "code": "access-key-scope",
  "params": { "scopes": "people" }
}`;

/** Answers that are no 200: status, code and what they mean. */
export const ApiErrors = ({ locale }: { readonly locale: Locale }) => (
  <>
    <dl className="api-facts">
      {errors.map(({ status, key, codes }) => (
        <div key={key}>
          <dt>
            {status} <Codes codes={codes} />
          </dt>
          <dd>{text(locale, `api-page.error.${key}`)}</dd>
        </div>
      ))}
    </dl>
    <Code title={text(locale, 'api-page.answer')}>{example}</Code>
  </>
);
