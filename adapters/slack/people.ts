import type { WebClient } from '@slack/web-api';
import { z } from 'zod';
import type { Manager } from '../../src/domain/manager-act.ts';

const REMEMBERED = 200;

const profile = z.object({
  user: z.object({
    name: z.string().optional(),
    profile: z.object({ display_name: z.string().optional(), real_name: z.string().optional() }).optional(),
  }),
});

/** Who is who in the workspace: the name that colleagues see, asked for once; the id when Slack does not tell. */
export function createPeople(web: WebClient): (userId: string) => Promise<Manager> {
  const known = new Map<string, string>();
  return async (userId) => {
    const name = known.get(userId) ?? (await askName(web, userId));
    if (name === undefined) return { id: userId, name: userId };
    if (known.size >= REMEMBERED) known.clear();
    known.set(userId, name);
    return { id: userId, name };
  };
}

async function askName(web: WebClient, userId: string): Promise<string | undefined> {
  try {
    const { user } = profile.parse(await web.users.info({ user: userId }));
    return [user.profile?.display_name, user.profile?.real_name, user.name].find((name) => name?.trim());
  } catch {
    // A name is a courtesy: an act is heard without it, and it is asked for again the next time.
    return undefined;
  }
}
