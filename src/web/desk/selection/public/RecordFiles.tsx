import { downloadDecision, downloadLottery } from '../../../../contract/award.ts';
import { apiAddress } from '../../office/api-address.ts';
import { useSay } from '../../use-say.ts';

/** The records as files and the commands by which anybody checks them on his own machine. */
export const RecordFiles = ({
  callId,
  hasLot,
  hasDecision,
}: {
  readonly callId: string;
  readonly hasLot: boolean;
  readonly hasDecision: boolean;
}) => {
  const say = useSay();
  const files = [
    ...(hasLot
      ? [{ name: 'lottery.json', endpoint: downloadLottery, command: 'qaitu lottery verify lottery.json' }]
      : []),
    ...(hasDecision
      ? [
          {
            name: 'decision.json',
            endpoint: downloadDecision,
            command: 'qaitu allocate verify decision.json',
          },
        ]
      : []),
  ];
  if (files.length === 0) return <p>{say('selection.files.none')}</p>;
  return (
    <>
      <p>{say('selection.files.what')}</p>
      <ul className="lines">
        {files.map(({ name, endpoint, command }) => (
          <li key={name}>
            <a href={apiAddress(endpoint, { callId })} download={name}>
              {name}
            </a>
            <pre className="command">
              <code>{command}</code>
            </pre>
          </li>
        ))}
      </ul>
    </>
  );
};
