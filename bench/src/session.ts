import { ask, connect, post } from './measure/client.js';

/** Enters a demo account and answers the cookie of its session. */
export async function enter(port: number, username: string): Promise<string> {
  const connections = connect(port);
  try {
    const reply = await post(
      connections,
      '/graphql',
      JSON.stringify({
        query: 'mutation Enter($input: EnterDemoInput!) { enterDemo(input: $input) { __typename } }',
        variables: { input: { username } },
      }),
    );
    const cookie = reply.setCookie[0]?.split(';')[0];
    if (cookie === undefined) throw new Error(`nobody could enter as ${username}: ${reply.body.toString('utf8')}`);
    return cookie;
  } finally {
    connections.agent.destroy();
  }
}

/** The id of the station with this code. */
export async function stationIdOf(port: number, code: string): Promise<string> {
  const connections = connect(port);
  try {
    const data = await ask<{ stationByCode: { id: string } | null }>(connections, '/graphql', {
      query: 'query($code: String!) { stationByCode(code: $code) { id } }',
      variables: { code },
    });
    if (data.stationByCode === null) throw new Error(`there is no station ${code}`);
    return data.stationByCode.id;
  } finally {
    connections.agent.destroy();
  }
}
