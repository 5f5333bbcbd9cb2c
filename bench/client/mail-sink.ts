/** A mail server that takes everything; says its port, and at each line that comes in how many letters, of how many names and readers, it has. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { SMTPServer } from 'smtp-server';

const readers = new Set<string>();
/** A letter that comes twice has the same name both times. */
const names = new Set<string>();
let letters = 0;
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData: (stream, session, done) => {
    let head = '';
    stream.on('data', (piece: Buffer) => {
      if (!head.includes('\r\n\r\n')) head += piece.toString('latin1');
    });
    stream.on('end', () => {
      letters += 1;
      names.add(/^message-id: (.+)$/im.exec(head)?.[1] ?? '');
      for (const { address } of session.envelope.rcptTo) readers.add(address);
      done();
    });
  },
});
await once(server.listen(0, '127.0.0.1'), 'listening');
console.log((server.server.address() as AddressInfo).port);
for await (const line of createInterface({ input: process.stdin })) {
  if (line === 'end') break;
  console.log(JSON.stringify({ letters, names: names.size, readers: readers.size }));
}
server.close();
