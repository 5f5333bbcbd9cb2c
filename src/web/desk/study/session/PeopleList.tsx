import { readSession, recordAttendance } from '../../../../contract/study-session.ts';
import { formatTime } from '../../../../core/basics/format-date.ts';
import type { AttendanceAct } from '../../../../core/study/session/record-attendance.ts';
import { Action } from '../../../ui/Action.tsx';
import { refusalSentence } from '../../refusal-sentence.ts';
import { useCommand } from '../../use-command.ts';
import { useForget } from '../../use-forget.ts';
import { useLocale } from '../../use-locale.ts';
import { useSay } from '../../use-say.ts';
import { useTimeZone } from '../../use-time-zone.ts';
import type { SessionView } from './use-session.ts';

type Person = SessionView['people'][number];

/** Who came, who left: one press each, by pseudonym. */
export const PeopleList = ({
  view: { session, people },
  params,
}: {
  readonly view: SessionView;
  readonly params: { readonly institutionId: string; readonly studyId: string; readonly sessionId: string };
}) => {
  const locale = useLocale();
  const say = useSay();
  const timeZone = useTimeZone();
  const forget = useForget();
  const record = useCommand(recordAttendance);
  const here = people.filter(({ cameAt, leftAt }) => cameAt !== null && leftAt === null).length;
  const reason = session.status === 'planned' ? say('refusal.session-not-running') : undefined;
  const press = async (
    { participantId }: Person,
    act: AttendanceAct,
    mode: Person['mode'],
  ): Promise<void> => {
    await record.send({ params, body: { participantId, act, mode } });
    await forget(readSession);
  };
  const time = (at: string): string => formatTime(at, timeZone);
  return (
    <section>
      <h2>
        {say('study-session.people')}{' '}
        <span className="count" aria-hidden="true">
          {say('study-session.people.count', { here: String(here), all: String(people.length) })}
        </span>
      </h2>
      <p className="unseen">
        {say('study-session.people.count-said', { here: String(here), all: String(people.length) })}
      </p>
      {record.refusal === undefined ? undefined : (
        <p role="alert" className="field-fault">
          {refusalSentence(locale, record.refusal)}
        </p>
      )}
      {people.length === 0 ? (
        <p>{say('study-session.people.empty')}</p>
      ) : (
        <ul className="people">
          {people.map((person) => {
            const { participantId, pseudonym, mode, cameAt, leftAt, status } = person;
            const isHere = cameAt !== null && leftAt === null;
            const other = mode === 'online' ? 'in-person' : 'online';
            return (
              <li key={participantId} className={isHere ? 'here' : undefined}>
                <span className="person">
                  <b>{pseudonym}</b>
                  <small>
                    {say(`study-session.mode.${mode}`)}
                    {cameAt === null
                      ? ''
                      : leftAt === null
                        ? `, ${say('study-session.people.since', { time: time(cameAt) })}`
                        : `, ${say('study-session.people.gone', { from: time(cameAt), to: time(leftAt) })}`}
                  </small>
                </span>
                {status === 'left' ? (
                  <small>{say('study-session.people.withdrew')}</small>
                ) : (
                  <span className="person-acts">
                    {isHere ? (
                      <>
                        <Action
                          label={say('study-session.people.left')}
                          about={pseudonym}
                          onAct={() => void press(person, 'left', mode)}
                        />
                        <details>
                          <summary>
                            <span aria-hidden="true">…</span>
                            <span className="unseen">{say('study-session.people.more', { pseudonym })}</span>
                          </summary>
                          <button
                            type="button"
                            className="plain"
                            onClick={() => void press(person, 'came', other)}
                          >
                            {say(`study-session.mode.${other}`)}
                            <span className="unseen"> {pseudonym}</span>
                          </button>
                          <button
                            type="button"
                            className="plain"
                            onClick={() => void press(person, 'not-here', mode)}
                          >
                            {say('study-session.people.not-here')}
                            <span className="unseen"> {pseudonym}</span>
                          </button>
                        </details>
                      </>
                    ) : (
                      <Action
                        label={say(
                          cameAt === null ? 'study-session.people.came' : 'study-session.people.back',
                        )}
                        about={pseudonym}
                        reason={reason}
                        onAct={() => void press(person, 'came', mode)}
                      />
                    )}
                  </span>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
};
