import type { AsvsRow } from './asvs-rows.ts';

/** Below this line of `docs/security.md` stands what is written from `docs/security/asvs.csv`. */
export const asvsMark = '<!-- from docs/security/asvs.csv, by npm run generate -->';

/** Names of the chapters of ASVS 5.0. */
const chapters = [
  ...['Encoding and sanitization', 'Validation and business logic', 'Web frontend', 'API and web service'],
  ...['File handling', 'Authentication', 'Session management', 'Authorization', 'Self-contained tokens'],
  ...['OAuth and OIDC', 'Cryptography', 'Secure communication', 'Configuration', 'Data protection'],
  ...['Coding and architecture', 'Logging and error handling', 'WebRTC'],
];

const cell = (text: string): string => text.replaceAll('|', String.raw`\|`).replaceAll('<', '&lt;');

const rowOf = ({ item, level, asks, state, how, tests }: AsvsRow): string =>
  `| ${item} | ${level} | ${cell(asks)} | ${state === 'met' ? 'met' : `**${state}**`} | ${cell(how)} | ${tests
    .map(({ file, title }) => cell(`\`${file.replace('test/', '')}\`: ${title}`))
    .join('<br>')} |`;

/** The table of ASVS as Markdown, with its counts, chapter by chapter. */
export const asvsPage = (rows: readonly AsvsRow[]): string => {
  const counts = [...Map.groupBy(rows, ({ state }) => state)].map(([state, own]) => `${own.length} ${state}`);
  const tested = rows.filter(({ tests }) => tests.length > 0).length;
  const parts = chapters.map((name, index) => {
    const own = rows.filter(({ item }) => item.startsWith(`${index + 1}.`));
    return `### ${index + 1} ${name}\n\n| item | level | asks | state | how | test |\n|---|---|---|---|---|---|\n${own.map(rowOf).join('\n')}\n`;
  });
  return `## OWASP ASVS 5.0, levels 1 and 2

${rows.length} items: ${counts.join(', ')}. ${tested} name a test; where none is named, the file says it. The numbers are those of the standard, the words are ours.

${parts.join('\n')}`;
};
