import { describe, expect, it } from 'vitest';
import { render } from '../../src/content/render.ts';
import { sampleBlanks } from '../../src/content/sample.ts';
import { decide } from '../../src/dialogue/decide.ts';
import { TOPICS, type Topic } from '../../src/policy/ladder.ts';
import { shippedPrompts, shippedYaml } from '../support/shipped-prompts.ts';
import { loadedWith } from './loaded.ts';
import { ago, kindIn, setUp } from './probe.ts';

type Rung = { name: string; tone: string; from_days_past_due: number; topics: Topic[] };
type File = { rungs: Rung[] };

const FILES = ['ladders/default.yaml', 'ladders/invoices.yaml'] as const;
const EACH = FILES.flatMap((file) =>
  (shippedYaml(file) as File).rungs.flatMap((rung, at) =>
    // Only a firm rung may speak of consequences.
    TOPICS.filter((topic) => topic !== 'consequences' || rung.tone === 'firm').map((topic) => ({
      file,
      at,
      rung: rung.name,
      topic,
    })),
  ),
);

/** The reminder of one rung in all languages, as it leaves when the rung has these topics. */
function reminderWith(
  file: string,
  at: number,
  topics: (shipped: readonly Topic[]) => readonly Topic[],
): string {
  const content = structuredClone(shippedYaml(file)) as File;
  const rung = content.rungs[at];
  if (!rung) throw new Error(`${file} has no rung ${at}`);
  rung.topics = [...topics(rung.topics)];
  const loaded = loadedWith(file, content);
  if (!loaded) throw new Error(`${file} is refused with ${rung.topics.join(', ')}`);
  const before = content.rungs.slice(0, at).filter((one) => one.from_days_past_due > 0).length;
  const { state, facts, policy } = setUp(loaded, {
    kind: kindIn(file),
    daysLate: rung.from_days_past_due,
    reminded: Array.from({ length: before }, (_, one) => rung.from_days_past_due - 1 - one),
    facts: { lastHeardAt: ago(60) },
  });
  const [, effects] = decide(state, { type: 'time_came' }, facts, policy);
  const said = effects.find((effect) => effect.type === 'say');
  if (!said) throw new Error(`${file} says nothing on ${rung.name}`);
  const { creditor, templates } = shippedPrompts();
  return (['en', 'es', 'zh'] as const)
    .map((language) => {
      const country = { en: 'US', es: 'MX', zh: 'CN' }[language];
      const blanks = sampleBlanks({ creditor, language, country, name: said.template });
      const order = { language, country, today: '2026-11-24', blanks, identity: 'verified' } as const;
      return render(templates, {
        ...order,
        name: said.template,
        tone: said.tone,
        topics: said.topics,
        purpose: said.purpose,
      }).text;
    })
    .join('\n\n');
}

describe('a topic of a rung', () => {
  it.each(EACH)('$topic on $rung of $file changes what leaves', ({ file, at, topic }) => {
    const withIt = reminderWith(file, at, (topics) => [...new Set([...topics, topic])]);
    const without = reminderWith(file, at, (topics) => topics.filter((one) => one !== topic));
    expect(withIt.length).toBeGreaterThan(without.length);
  });
});
