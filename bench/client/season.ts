/**
 * The people of a season, in a process of its own: applicants who upload, save and submit, reviewers who mark, readers of public pages. Reads
 * `{addresses, institution, applicants, reviewers, criteria, pages, connections}` from the JSON file of its first argument and prints the
 * latencies in ms by kind of request, and the errors by kind, as JSON. Whoever is told that the server is away asks again.
 */
import { readFile } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import type { CallRules } from '../../src/core/programme/rules.ts';
import { storyDrafts } from '../../src/story/applicants.ts';
import { storyContent } from '../../src/story/draft-contents.ts';
import { sampleTranscript } from '../../src/story/sample-transcript.ts';

const given = z
  .object({
    addresses: z.array(z.string()).min(1),
    institution: z.string(),
    rules: z.custom<CallRules>(),
    applicants: z.array(z.object({ cookie: z.string(), draftId: z.string() })),
    reviewers: z.array(z.object({ cookie: z.string(), reviews: z.array(z.string()) })),
    pages: z.array(z.string()),
    connections: z.object({ applicants: z.int(), reviewers: z.int(), readers: z.int() }),
  })
  .parse(JSON.parse(await readFile(process.argv[2] ?? '', 'utf8')));
const { addresses, institution, applicants, reviewers, rules, connections } = given;
const agent = new Agent({ keepAlive: true });
const latencies: Record<string, number[]> = {};
const errors: Record<string, number> = {};
let asked = 0;
const tries = 20;
/** A reader looks at a page before he asks for the next. */
const readingMs = 500;

interface Call {
  readonly method: string;
  readonly path: string;
  readonly cookie?: string;
  readonly body?: unknown;
}

const once = async (
  { method, path, cookie, body }: Call,
  key: string,
): Promise<{ readonly status: number; readonly text: string }> =>
  new Promise((resolve, reject) => {
    const bytes =
      body === undefined || Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body), 'utf8');
    const headers = {
      ...(cookie === undefined ? {} : { cookie }),
      ...(bytes === undefined
        ? {}
        : {
            'content-type': Buffer.isBuffer(body) ? 'application/pdf' : 'application/json',
            'content-length': String(bytes.length),
            'idempotency-key': key,
          }),
    };
    const address = addresses[asked % addresses.length] ?? '';
    request(`${address}${path}`, { method, agent, headers }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (part: string) => (text += part));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }));
      answer.on('error', reject);
    })
      .on('error', reject)
      .end(bytes);
  });

/** Ask until it is done; the answer, or undefined after a refusal, which is counted. */
const ask = async (kind: string, call: Call): Promise<string | undefined> => {
  asked += 1;
  const key = `season-${process.pid}-${asked}`;
  for (let attempt = 1; ; attempt += 1) {
    const begun = performance.now();
    let what: string;
    try {
      const { status, text } = await once(call, key);
      if (status === 200) {
        (latencies[kind] ??= []).push(performance.now() - begun);
        return text;
      }
      what = `${kind}: ${status} ${text.slice(0, 160)}`;
      errors[what] = (errors[what] ?? 0) + 1;
      if (status !== 503) return undefined;
    } catch (error) {
      what = `${kind}: ${error instanceof Error ? error.message : String(error)}`;
      errors[what] = (errors[what] ?? 0) + 1;
    }
    if (attempt === tries) return undefined;
    await wait(200 * attempt);
  }
};

const promised = Object.values(storyDrafts)[0];
if (promised === undefined) throw new Error('the story promises nothing');
const transcript = Buffer.from(sampleTranscript('season'));

const apply = async ({ cookie, draftId }: (typeof applicants)[number]): Promise<void> => {
  const draft = `/api/institutions/${institution}/drafts/${draftId}`;
  const upload = { method: 'POST', path: `${draft}/files?name=transcript.pdf`, cookie, body: transcript };
  const sent = await ask('upload', upload);
  if (sent === undefined) return;
  const { file } = JSON.parse(sent) as { readonly file: { readonly id: string } };
  for (const [section, content] of Object.entries(storyContent(draftId, promised, rules, file.id)))
    await ask('save', {
      method: 'PUT',
      path: `${draft}/sections/${section}`,
      cookie,
      body: { base: 0, content },
    });
  const body = { locale: 'kk', begun: 'no note of ours' };
  await ask('submit', { method: 'POST', path: `${draft}/submit`, cookie, body });
};

const marks = Object.fromEntries(
  rules.rubric.criteria.map(({ id, anchors }) => [
    id,
    { mark: anchors[0]?.mark ?? null, reason: 'Жоспар нақты, нәтижесі өлшенеді, мерзімі шынайы.' },
  ]),
);
const review = async ({ cookie, reviews }: (typeof reviewers)[number]): Promise<void> => {
  for (const id of reviews) {
    const sheet = { base: 0, content: { marks, comment: 'Қолдаймын.' } };
    const saved = await ask('mark', { method: 'PUT', path: `/api/reviews/${id}/sheet`, cookie, body: sheet });
    if (saved === undefined) continue;
    const { version } = JSON.parse(saved) as { readonly version: number };
    await ask('review', { method: 'POST', path: `/api/reviews/${id}/submit`, cookie, body: { version } });
  }
};

const each = async <Item>(
  items: readonly Item[],
  lanes: number,
  work: (item: Item) => Promise<void>,
): Promise<void> => {
  const left = items.values();
  const lane = async (): Promise<void> => {
    for (const item of left) await work(item);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
};

const begun = performance.now();
const over = new AbortController();
const read = async (): Promise<void> => {
  for (let n = 0; !over.signal.aborted; n += 1) {
    await ask('page', { method: 'GET', path: given.pages[n % given.pages.length] ?? '/' });
    await wait(readingMs);
  }
};
const reading = Array.from({ length: connections.readers }, read);
await Promise.all([
  each(applicants, connections.applicants, apply),
  each(reviewers, connections.reviewers, review),
]);
const seconds = (performance.now() - begun) / 1000;
over.abort();
await Promise.all(reading);
agent.destroy();
process.stdout.write(`${JSON.stringify({ seconds, latencies, errors })}\n`);
