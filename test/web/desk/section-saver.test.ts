import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { RefusalAnswer } from '../../../src/contract/refusal.ts';
import { accept, refuse, type Result } from '../../../src/core/basics/result.ts';
import { SectionSaver } from '../../../src/web/desk/saving/section-saver.ts';

interface Text {
  readonly text: string;
}
type Saved = Result<{ version: number; savedAt: string }, RefusalAnswer>;

/** A server of one section, and a clock that the test winds. */
const stage = () => {
  let now = 0;
  let timers: { at: number; run: () => void }[] = [];
  const stored = { version: 0, content: { text: '' } };
  const sent: string[] = [];
  const say: { refusal: RefusalAnswer | undefined; losesAnswer: boolean } = {
    refusal: undefined,
    losesAnswer: false,
  };
  const save = async (base: number, content: Text): Promise<Saved> => {
    sent.push(content.text);
    // On its way for a while.
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
    if (say.refusal !== undefined) return refuse(say.refusal);
    if (base !== stored.version) return refuse({ code: 'section-changed-elsewhere' });
    stored.version += 1;
    stored.content = content;
    if (say.losesAnswer) return refuse({ code: 'no-connection' });
    return accept({ version: stored.version, savedAt: '2026-11-25T06:00:00Z' });
  };
  const saver = new SectionSaver<Text>(
    { version: 0, content: { text: '' } },
    {
      save,
      readStored: async () => accept({ ...stored }),
      isFit: ({ text }) => text.length <= 100,
      later: (milliseconds, run) => {
        const timer = { at: now + milliseconds, run };
        timers.push(timer);
        return () => {
          timers = timers.filter((other) => other !== timer);
        };
      },
      clock: () => now,
    },
  );
  const settle = async () => {
    for (let turn = 0; turn < 30; turn += 1) await Promise.resolve();
  };
  const wind = async (milliseconds: number) => {
    const end = now + milliseconds;
    for (;;) {
      const due = timers.filter(({ at }) => at <= end).toSorted((a, b) => a.at - b.at)[0];
      if (due === undefined) break;
      timers = timers.filter((timer) => timer !== due);
      now = Math.max(now, due.at);
      due.run();
      await settle();
    }
    now = end;
    await settle();
  };
  return { saver, stored, sent, say, wind, settle };
};

let scene: ReturnType<typeof stage>;
beforeEach(() => {
  scene = stage();
});

describe('a section that saves itself', () => {
  it('is over for everybody who asked only when the sending is', async () => {
    const { saver, stored } = stage();
    saver.change({ text: 'Қайту' });
    void saver.flush();
    await saver.flush();
    expect(stored.content.text).toBe('Қайту');
  });

  it('waits for a pause of a second and sends the last text once', async () => {
    const { saver, sent, wind } = scene;
    for (const text of ['Қ', 'Қа', 'Қай']) {
      saver.change({ text });
      await wind(300);
    }
    expect(sent).toEqual([]);
    await wind(1000);
    expect(sent).toEqual(['Қай']);
    expect(saver.read().saving).toEqual({ kind: 'saved', at: '2026-11-25T06:00:00Z' });
    expect(saver.isUnsaved).toBe(false);
  });

  it('saves whoever types without a pause, at most five seconds late', async () => {
    const { saver, stored, wind } = scene;
    for (let key = 1; key <= 14; key += 1) {
      saver.change({ text: 'а'.repeat(key) });
      await wind(400);
    }
    expect(stored.content.text.length).toBeGreaterThanOrEqual(12);
  });

  it('keeps trying while the line is down, and sends what stands there by then', async () => {
    const { saver, stored, say, wind } = scene;
    say.refusal = { code: 'no-connection' };
    saver.change({ text: 'бір' });
    await wind(1500);
    expect(saver.read().saving.kind).toBe('failed');
    expect(saver.isStuck).toBe(true);
    saver.change({ text: 'бір екі' });
    await wind(20_000);
    say.refusal = undefined;
    await wind(15_000);
    expect(stored.content.text).toBe('бір екі');
    expect(saver.read().trouble).toBeUndefined();
  });

  it('goes on when the session was renewed elsewhere', async () => {
    const { saver, stored, say, wind } = scene;
    say.refusal = { code: 'signed-out' };
    saver.change({ text: 'сөз' });
    await wind(1000);
    say.refusal = undefined;
    await saver.flush();
    expect(stored.content.text).toBe('сөз');
  });

  it('takes a save whose answer was lost for what it was', async () => {
    const { saver, stored, say, wind } = scene;
    say.losesAnswer = true;
    saver.change({ text: 'сөз' });
    await wind(1000);
    say.losesAnswer = false;
    await wind(5000);
    expect(saver.read().conflict).toBeUndefined();
    expect(saver.read().saving.kind).toBe('saved');
    saver.change({ text: 'сөздер' });
    await wind(1000);
    expect(stored).toEqual({ version: 2, content: { text: 'сөздер' } });
  });

  it('shows both versions when the section was saved elsewhere, and drops neither', async () => {
    const { saver, stored, sent, wind } = scene;
    stored.version = 4;
    stored.content = { text: 'басқа қойындыда' };
    saver.change({ text: 'осында' });
    await wind(1000);
    expect(saver.read().conflict).toEqual({ version: 4, content: { text: 'басқа қойындыда' } });
    saver.change({ text: 'осында тағы' });
    await wind(60_000);
    expect(sent).toEqual(['осында']);
    await saver.keepMine();
    expect(stored).toEqual({ version: 5, content: { text: 'осында тағы' } });
    expect(saver.read().setAside).toEqual({ text: 'басқа қойындыда' });
  });

  it('takes over the stored version when the writer wants it, and keeps his own in sight', async () => {
    const { saver, stored, wind } = scene;
    stored.version = 1;
    stored.content = { text: 'басқа' };
    saver.change({ text: 'осында' });
    await wind(1000);
    saver.takeTheirs();
    expect(saver.read()).toMatchObject({
      content: { text: 'басқа' },
      setAside: { text: 'осында' },
      conflict: undefined,
      epoch: 1,
    });
    expect(saver.isUnsaved).toBe(false);
  });

  it('does not send a text that is too long, and keeps it', async () => {
    const { saver, sent, wind } = scene;
    saver.change({ text: 'а'.repeat(101) });
    await wind(5000);
    expect(sent).toEqual([]);
    expect(saver.read().saving.kind).toBe('failed');
    saver.change({ text: 'а'.repeat(100) });
    await wind(1000);
    expect(sent).toHaveLength(1);
  });

  it('sends once more when the page goes away, on the version that will hold by then', async () => {
    const { saver, stored, settle, wind } = scene;
    saver.change({ text: 'бір' });
    await wind(999);
    void saver.flush();
    saver.change({ text: 'екі' });
    saver.leave();
    await settle();
    expect(stored.content.text).toBe('екі');
  });

  it('takes over what was saved elsewhere only while nothing here is unsaved', () => {
    const { saver } = scene;
    saver.learn({ version: 3, content: { text: 'үш' } });
    expect(saver.read()).toMatchObject({ content: { text: 'үш' }, epoch: 1 });
    saver.change({ text: 'өзім' });
    saver.learn({ version: 4, content: { text: 'төрт' } });
    expect(saver.read().content.text).toBe('өзім');
  });

  it('ends with the last text on the server, however typing and failures fall', async () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constant('type' as const), text: fc.string({ maxLength: 20 }) }),
      fc.record({ kind: fc.constant('wait' as const), milliseconds: fc.integer({ min: 1, max: 4000 }) }),
      fc.record({
        kind: fc.constant('line' as const),
        say: fc.constantFrom('no-connection', 'unavailable', 'signed-out', undefined),
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const { saver, stored, say, wind } = stage();
        let last = '';
        for (const now of steps) {
          if (now.kind === 'type') {
            last = now.text;
            saver.change({ text: now.text });
          } else if (now.kind === 'wait') await wind(now.milliseconds);
          else say.refusal = now.say === undefined ? undefined : { code: now.say };
        }
        say.refusal = undefined;
        await wind(60_000);
        expect(saver.read().conflict).toBeUndefined();
        expect(saver.isUnsaved).toBe(false);
        expect(stored.content.text).toBe(last);
      }),
    );
  });
});
