import { answerMessages } from './answer-messages.ts';
import type { ToWorker } from './exchange-messages.ts';

const answer = answerMessages((message, transfer) => self.postMessage(message, { transfer }));
self.addEventListener('message', (event: MessageEvent<ToWorker>) => answer(event.data));
