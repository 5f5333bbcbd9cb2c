import { parentPort, workerData } from 'node:worker_threads';
import { readQda } from '../../exchange/qda/read-qda.ts';

const port = parentPort;
if (port === null) throw new Error('qda-worker.ts runs as a worker thread only');
const { bytes, name } = workerData as { bytes: Uint8Array<ArrayBuffer>; name: string };
port.postMessage(await readQda(bytes, name));
