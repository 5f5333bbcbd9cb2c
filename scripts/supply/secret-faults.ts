/** Forms in which secrets are leaked, with what each is called. */
const forms: readonly (readonly [string, RegExp])[] = [
  ['a private key', /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----\s*[A-Za-z0-9+/]{40}/],
  ['a key of Amazon', /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/],
  ['a token of GitHub', /\b(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9_]{60})/],
  ['a token of npm', /\bnpm_[A-Za-z0-9]{36}\b/],
  ['a token of a registry', /_authToken\s*=\s*[^\s$]{8}/],
  ['a token of Slack', /\bxox[abprs]-[0-9A-Za-z-]{20}/],
  ['a token of Telegram', /\b\d{9,10}:AA[A-Za-z0-9_-]{33}\b/],
  ['a key of Google', /\bAIza[0-9A-Za-z_-]{35}\b/],
  [
    'a password in an address',
    /\b(?:postgres(?:ql)?|smtps?|https?|redis|mongodb):\/\/[^\s:/@'"`$<{]+:[^\s@/'"`$<{]{6,}@(?!localhost|127\.|db\b|host\b|example|[a-z.-]*\.example)/,
  ],
];

/** Words that stand for a secret where one is shown how to be written, and hosts that belong to nobody. */
const shown = /user:password@|:secret@|:pass(?:word)?@|example\.(?:org|com)/;

/** Where a text holds something that looks like a secret: a sentence with the line, never the secret itself. */
export const secretFaults = (place: string, text: string): readonly string[] =>
  text
    .split('\n')
    .flatMap((line, index) =>
      forms.flatMap(([what, form]) =>
        form.test(line.slice(0, 20_000)) && !shown.test(line)
          ? [`${place}:${index + 1} holds what looks like ${what}`]
          : [],
      ),
    );
