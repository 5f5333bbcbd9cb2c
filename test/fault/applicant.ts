import { randomUUID } from 'node:crypto';
import { sampleTranscript } from '../../src/story/sample-transcript.ts';
import { signInAt, type LiveServer } from '../server/live-server.ts';
import type { Said } from './asking.ts';

/** A document of one's own, longer by `padding` bytes of a remark behind its first line. */
export const document = (name: string, padding = 0): Buffer => {
  const whole = Buffer.from(sampleTranscript(name));
  const first = whole.indexOf('\n') + 1;
  const remark = Buffer.from(`%${' '.repeat(padding)}\n`);
  return Buffer.concat([whole.subarray(0, first), remark, whole.subarray(first)]);
};

const said = async (answer: Response): Promise<Said> => {
  const text = await answer.text();
  return { status: answer.status, body: text.startsWith('{') ? (JSON.parse(text) as unknown) : text };
};

/** Somebody of the story who has a draft that is not sent yet, and sends documents for it. */
export const openApplicant = async (server: LiveServer) => {
  const cookie = await signInAt(server, 'temirlan');
  const get = async (address: string): Promise<Response> =>
    fetch(`${server.address}${address}`, { headers: { cookie } });
  const me = (await (await get('/api/me')).json()) as { memberships: { institutionId: string }[] };
  const university = me.memberships[0]?.institutionId ?? '';
  const mine = (await (await get('/api/me/applications')).json()) as { applications: { draftId: string }[] };
  const draft = `/api/institutions/${university}/drafts/${mine.applications[0]?.draftId}`;
  return {
    upload: async (name: string, content: Buffer): Promise<Said> =>
      said(
        await fetch(`${server.address}${draft}/files?name=${name}`, {
          method: 'POST',
          headers: { cookie, 'content-type': 'application/pdf', 'idempotency-key': randomUUID() },
          body: new Uint8Array(content),
        }),
      ),
    /** The bytes of a document, or what was said instead; rejects where the answer breaks off. */
    download: async (id: string): Promise<{ readonly status: number; readonly content: Buffer }> => {
      const answer = await get(`/api/institutions/${university}/files/${id}`);
      return { status: answer.status, content: Buffer.from(await answer.arrayBuffer()) };
    },
    /** Names of the documents that the register knows. */
    names: async (): Promise<readonly string[]> => {
      const read = (await (await get(draft)).json()) as { draft: { files: { name: string }[] } };
      return read.draft.files.map(({ name }) => name).toSorted();
    },
  };
};
