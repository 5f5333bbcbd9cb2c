/**
 * One measurement of a server by autocannon, in a process of its own: `node bench/client/load.ts URL CONNECTIONS SECONDS`
 * prints requests a second and the 99th percentile of latency as JSON.
 */
import { createRequire } from 'node:module';

interface Client {
  readonly pipelinedRequests: { addBody: (body: Buffer) => void };
}

interface Outcome {
  readonly requests: { readonly average: number; readonly total: number };
  readonly latency: { readonly p99: number };
  readonly errors: number;
  readonly non2xx: number;
}

type Autocannon = (options: {
  readonly url: string;
  readonly connections: number;
  readonly duration: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly setupClient: (client: Client) => void;
}) => Promise<Outcome>;

const autocannon = createRequire(import.meta.url)('autocannon') as Autocannon;
const [url = '', connections = '50', seconds = '30'] = process.argv.slice(2);

const { requests, latency, errors, non2xx } = await autocannon({
  url,
  connections: Number(connections),
  duration: Number(seconds),
  headers: { 'accept-encoding': 'br' },
  setupClient: ({ pipelinedRequests }) => {
    // It would decode every compressed body as UTF-8, which takes the client ten times what the server needs.
    pipelinedRequests.addBody = () => undefined;
  },
});
if (errors + non2xx > 0) throw new Error(`${errors} errors and ${non2xx} refusals: no measurement`);
process.stdout.write(
  `${JSON.stringify({ perSecond: requests.average, total: requests.total, p99: latency.p99 })}\n`,
);
