import { z } from 'zod';
import type { Endpoint } from '../endpoint.ts';
import { exampleOf } from './example-of.ts';
import { fileAnswers } from './file-answers.ts';
import recorded from './recorded-answers.json' with { type: 'json' };
import { requestQueries } from './request-queries.ts';

/** What goes in and what comes out, once. */
export interface EndpointExamples {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string | number | boolean>>;
  /** `undefined` where nothing is sent. */
  readonly body: unknown;
  /** JSON of the contract; the text of a file where one was recorded; `undefined` where there is neither. */
  readonly answer: unknown;
  /** The whole address: path with the parameters filled in, and query. */
  readonly address: string;
}

const nothing = z.strictObject({});

const isUnknown = (type: z.ZodType): boolean => type instanceof z.ZodUnknown;

const requiredOf = (type: z.ZodType, example: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.keys(example).filter((name) => {
    const { [name]: _left, ...rest } = example;
    return !type.safeParse(rest).success;
  });

/** Only what the query cannot do without, unless the endpoint has words of its own. */
const queryOf = ({ id, query = nothing }: Endpoint): EndpointExamples['query'] => {
  const own = requestQueries[id];
  if (own !== undefined) return own;
  const whole = exampleOf(query) as EndpointExamples['query'];
  const required = requiredOf(query, whole);
  return Object.fromEntries(Object.entries(whole).filter(([name]) => required.includes(name)));
};

const answerOf = ({ id, answer }: Endpoint): unknown => {
  const told = (recorded as Readonly<Record<string, unknown>>)[id];
  if (told !== undefined) return told;
  return id in fileAnswers || isUnknown(answer) ? undefined : exampleOf(answer);
};

/** Examples of an endpoint: recorded from the demonstration story where it was, otherwise made after the contract's own forms. */
export const examplesOf = (endpoint: Endpoint): EndpointExamples => {
  const params = exampleOf(endpoint.params ?? nothing) as EndpointExamples['params'];
  const query = queryOf(endpoint);
  const path = endpoint.path.replaceAll(/:([A-Za-z]+)/g, (_whole, name: string) => params[name] ?? name);
  const words = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]));
  return {
    params,
    query,
    body: endpoint.body === undefined ? undefined : exampleOf(endpoint.body),
    answer: answerOf(endpoint),
    address: words.size === 0 ? path : `${path}?${words.toString()}`,
  };
};
