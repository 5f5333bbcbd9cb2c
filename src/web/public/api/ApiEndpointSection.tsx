import type { ApiEndpoint, ApiParameter } from '../../../contract/api-page.ts';
import type { Locale } from '../../../core/basics/locale.ts';
import { text } from '../../../messages.ts';
import { Code } from './Code.tsx';
import { Codes } from './Codes.tsx';
import { apiWords } from './api-words.ts';
import { curlOf } from './curl-of.ts';

const WhoMay = ({ locale, endpoint }: { readonly locale: Locale; readonly endpoint: ApiEndpoint }) => {
  const { permission, scopes } = endpoint;
  if (permission === 'public') return <>{text(locale, 'api-page.may.public')}</>;
  if (permission === 'signed-in') return <>{text(locale, 'api-page.may.signed-in')}</>;
  return (
    <>
      {text(locale, 'api-page.may.permission')} <code>{permission}</code>
      {scopes === undefined ? undefined : (
        <>
          <br />
          {text(locale, 'api-page.may.key')} <Codes codes={scopes} />
        </>
      )}
    </>
  );
};

const Parameter = ({ locale, parameter }: { readonly locale: Locale; readonly parameter: ApiParameter }) => {
  const { name, place, isRequired, values } = parameter;
  const { words, lang } = apiWords(locale, `field.${name}`, parameter.words);
  return (
    <div>
      <dt>
        <code>{name}</code>{' '}
        <span className="quiet">
          {text(locale, `api-page.place.${place}`)}
          {isRequired ? `, ${text(locale, 'api-page.required')}` : ''}
        </span>
      </dt>
      <dd>
        <span lang={lang}>{words}</span>
        {values.length === 0 ? undefined : (
          <>
            {' '}
            {text(locale, 'api-page.values')}: <Codes codes={values} />
          </>
        )}
      </dd>
    </div>
  );
};

const Answer = ({ locale, endpoint }: { readonly locale: Locale; readonly endpoint: ApiEndpoint }) => {
  const { answer, files } = endpoint;
  const title = text(locale, 'api-page.answer');
  return (
    <>
      {files.length === 0 ? undefined : (
        <p>
          {text(locale, 'api-page.answer.file')} <Codes codes={files} />
        </p>
      )}
      {answer === undefined && files.length === 0 ? (
        <p>{text(locale, 'api-page.answer.library')}</p>
      ) : undefined}
      {answer === undefined ? undefined : <Code title={title}>{answer}</Code>}
    </>
  );
};

/** One endpoint: what it is, who may, what goes in and comes out. */
export const ApiEndpointSection = ({
  locale,
  origin,
  endpoint,
}: {
  readonly locale: Locale;
  readonly origin: string;
  readonly endpoint: ApiEndpoint;
}) => {
  const { id, method, path, parameters, entries, body } = endpoint;
  const { words, lang } = apiWords(locale, `endpoint.${id}`, endpoint.summary);
  return (
    <section className="api-endpoint" aria-labelledby={id}>
      <h3 id={id}>
        <code>
          <span className="api-method">{method}</span> {path}
        </code>
      </h3>
      <p lang={lang}>{words}</p>
      <dl className="api-facts">
        <div>
          <dt>{text(locale, 'api-page.may')}</dt>
          <dd>
            <WhoMay locale={locale} endpoint={endpoint} />
          </dd>
        </div>
        {entries.length === 0 ? undefined : (
          <div>
            <dt>{text(locale, 'api-page.journal')}</dt>
            <dd>
              <Codes codes={entries} />
            </dd>
          </div>
        )}
      </dl>
      {parameters.length === 0 ? undefined : (
        <>
          <h4>{text(locale, 'api-page.parameters')}</h4>
          <dl className="api-facts">
            {parameters.map((parameter) => (
              <Parameter key={parameter.name} locale={locale} parameter={parameter} />
            ))}
          </dl>
        </>
      )}
      <Code title={text(locale, 'api-page.request')}>{curlOf(origin, endpoint)}</Code>
      {body === 'file' ? <p>{text(locale, 'api-page.body.file')}</p> : undefined}
      {body === undefined || body === 'file' || body === '{}' ? undefined : (
        <Code title={text(locale, 'api-page.body')}>{body}</Code>
      )}
      <Answer locale={locale} endpoint={endpoint} />
    </section>
  );
};
