import { parentPort } from 'node:worker_threads';
import { answerMessages } from './answer-messages.ts';
import type { ToWorker } from './exchange-messages.ts';

const port = parentPort;
if (port === null) throw new Error('node-worker.ts runs as a worker thread only');
const answer = answerMessages((message, transfer) => port.postMessage(message, transfer));
port.on('message', (message: ToWorker) => answer(message));
