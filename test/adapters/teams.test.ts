import type { Trouble } from '../contract/channel-bench.ts';
import { channelContract } from '../contract/channel.contract.ts';
import type { Fault } from '../emulators/teams/faults.ts';
import type { TeamsBench } from './teams-bench.ts';
import { CUSTOMER, teamsBench } from './teams-bench.ts';

let bench: TeamsBench;

async function setUp(): Promise<TeamsBench> {
  bench = await teamsBench();
  return bench;
}

function fault(what: string, failure: Trouble['failure'], how: Fault, arrives?: true): Trouble {
  const cause = async (): Promise<void> => bench.teams.control.fail({ place: 'send', fault: how });
  return { what, failure, cause, ...(arrives ? { arrives } : {}) };
}

const status = (code: number, name?: string): Fault => ({
  how: 'status',
  status: code,
  ...(name === undefined ? {} : { code: name }),
});

const troubles: readonly Trouble[] = [
  fault('a 429', 'rate_limited', { how: 'status', status: 429, retryAfter: '7' }),
  {
    what: 'a customer who blocked the bot',
    failure: 'blocked',
    cause: async () => void bench.teams.control.block({ user: CUSTOMER }),
  },
  {
    what: 'a customer who removed the bot',
    failure: 'blocked',
    cause: async () => void bench.teams.control.remove({ user: CUSTOMER }),
  },
  fault('no such chat', 'blocked', status(404, 'ConversationNotFound')),
  fault('no such chat, said with a 400', 'blocked', status(400, 'ConversationNotFound')),
  fault('a bot that the tenant has disabled', 'blocked', status(403, 'BotDisabledByAdmin')),
  fault('the wrong region', 'rejected', status(403, 'InvalidBotApiHost')),
  fault('a message that it does not like', 'rejected', status(400, 'BadSyntax')),
  fault('a message that is too big', 'rejected', status(413, 'MessageSizeTooBig')),
  fault('an objection nobody has heard of', 'rejected', status(418, 'Thank you for your message.')),
  fault('another address', 'rejected', { how: 'redirect', location: 'https://example.com/' }),
  { what: 'nobody at the other end', failure: 'transient', cause: () => bench.teams.close() },
  {
    what: 'a token that counts no more',
    failure: 'transient',
    cause: async () => bench.teams.control.revoke(),
  },
  fault('two writers at once', 'transient', status(412, 'PreconditionFailed')),
  fault('a failure on its side', 'unknown', status(500)),
  fault('a gateway that lost the answer', 'unknown', { how: 'status_after', status: 502 }, true),
  fault('a reset before it was read', 'unknown', { how: 'reset_before' }),
  fault('a reset after it was sent', 'unknown', { how: 'reset_after' }, true),
  fault('no answer in time', 'unknown', { how: 'hang' }),
  fault('no answer in time, though it was sent', 'unknown', { how: 'hang_after' }, true),
  fault('an answer from somebody else', 'unknown', { how: 'garbage' }, true),
];

channelContract('Teams', setUp, {
  troubles,
  never: { invite_link: 'in Teams the token itself is the first message' },
});
