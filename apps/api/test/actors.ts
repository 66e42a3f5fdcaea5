import type { Actor } from '@diandan/domain/access';
import type { TestApi } from './harness.js';

/** The person behind an account of the world, as commands and queries know that person. */
export async function actorOf(api: TestApi, username: string): Promise<Actor> {
  const client = await api.as(username);
  const token = client.cookie?.split('=')[1] ?? '';
  const viewer = await api.app.viewerOf(token);
  if (viewer === null) throw new Error(`no session for ${username}`);
  return viewer;
}
