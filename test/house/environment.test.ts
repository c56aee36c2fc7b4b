import { describe, expect, it } from 'vitest';
import { readConfig, VARIABLES } from '../../src/config.ts';
import { textOf } from './files.ts';

const lines = textOf('.env.example').split('\n');
const settings = lines.flatMap((line, at) => {
  const [, name, value] = /^#?([A-Z][A-Z0-9_]*)=(.*)$/.exec(line) ?? [];
  return name === undefined || value === undefined ? [] : [{ name, value, at }];
});

describe('.env.example', () => {
  it('has every variable of src/config.ts once, and no other', () => {
    expect(settings.map(({ name }) => name).toSorted()).toEqual(VARIABLES.toSorted());
  });

  it.each(settings)('says in a comment above $name what it is', ({ at }) => {
    expect(lines[at - 1]).toMatch(/^# .{12,}/);
  });

  it('sets nothing by itself: as it stands it is a valid .env with every default', () => {
    expect(lines.filter((line) => line !== '' && !line.startsWith('#'))).toEqual([]);
  });

  it('shows values that would be taken', () => {
    const refused = settings.filter(({ name, value }) => !isTaken(name, value));
    expect(refused).toEqual([]);
  });
});

/** Each with whatever it needs beside it. */
function isTaken(name: string, value: string): boolean {
  const beside: Record<string, string> = { PUBLIC_URL: 'https://a.example', OPENAI_MODEL: 'm' };
  if (name.startsWith('MICROSOFT_'))
    Object.assign(beside, { MICROSOFT_APP_ID: 'a', MICROSOFT_APP_PASSWORD: 'p' });
  if (name.startsWith('SLACK_'))
    Object.assign(beside, { SLACK_HANDOFF_CHANNEL: 'C1', SLACK_SIGNING_SECRET: 's' });
  try {
    readConfig({ ...beside, [name]: value }, '/dev/null');
    return true;
  } catch {
    return false;
  }
}
