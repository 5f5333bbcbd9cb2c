const json = (example: object): object => ({
  'application/json': { schema: { $ref: '#/components/schemas/Refusal' }, example },
});

/** Answers other than 200, each with an example; endpoints refer to them by name. */
export const commonAnswers = {
  BadInput: {
    description: 'A field has another form than the contract says; `list` names each.',
    content: json({ code: 'bad-input', list: [{ code: 'field-form', field: 'size' }] }),
  },
  NotSignedIn: {
    description:
      'Nobody is signed in, or the key is wrong, has ended or was revoked (`access-key-not-good`).',
    content: json({ code: 'not-signed-in' }),
  },
  NotPermitted: {
    description: 'Whoever asks may not.',
    content: json({ code: 'not-permitted' }),
  },
  KeyNotPermitted: {
    description:
      'Scopes are lacking, or the key is of another institution (`access-key-scope`); or whoever asks, the maker of the key, may not (`not-permitted`).',
    content: json({ code: 'access-key-scope', params: { scopes: 'people' } }),
  },
  NotFound: {
    description: 'There is no such record; the code is named after what was looked for.',
    content: json({ code: 'report-unknown' }),
  },
  Refused: {
    description:
      'Refused: a code, its parameters and where useful a list, from which the reader\u2019s sentence is made.',
    content: json({ code: 'general' }),
  },
  TooOften: {
    description: 'More requests in this minute than the key may make.',
    headers: { 'Retry-After': { description: 'Seconds to wait.', schema: { type: 'integer' } } },
    content: json({ code: 'access-key-too-often', params: { seconds: 42 } }),
  },
  Away: {
    description: 'The database is away or the server is starting; try again with the same key.',
    content: json({ code: 'starting' }),
  },
} as const;

/** A reference to one of them. */
export const commonAnswer = (name: keyof typeof commonAnswers): object => ({
  $ref: `#/components/responses/${name}`,
});
