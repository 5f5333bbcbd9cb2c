/** A mail server that takes everything; says its port, and at each line that comes in how many letters of how many readers it has. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { SMTPServer } from 'smtp-server';

const readers = new Set<string>();
let letters = 0;
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData: (stream, session, done) => {
    stream.resume();
    stream.on('end', () => {
      letters += 1;
      for (const { address } of session.envelope.rcptTo) readers.add(address);
      done();
    });
  },
});
await once(server.listen(0, '127.0.0.1'), 'listening');
console.log((server.server.address() as AddressInfo).port);
for await (const line of createInterface({ input: process.stdin })) {
  if (line === 'end') break;
  console.log(JSON.stringify({ letters, readers: readers.size }));
}
server.close();
