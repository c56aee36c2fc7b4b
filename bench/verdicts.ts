import type { Prompts } from '../src/content/load.ts';
import { LANGUAGES, type Language } from '../src/domain/language.ts';
import { judge } from '../src/gate/judge.ts';
import { gatePeers } from './gate-peers.ts';
import { measure, type Timing } from './measure.ts';
import { FACTS, messageOf, messagesIn } from './messages.ts';

export type VerdictRow = { readonly what: string; readonly language: Language } & Timing;

/** Some peers take a hundred times as long: they read every so many of the texts. */
const PEERS_READ = 5;

/** What one verdict on a message of 500 characters takes, beside what finding the words alone takes others. */
export function verdicts(prompts: Prompts, quick: boolean): readonly VerdictRow[] {
  const peers = gatePeers(prompts.gate, quick ? 50 : 1);
  return LANGUAGES.flatMap((language) => {
    const texts = messagesIn(language, quick ? 6 : 300, prompts);
    const fewer = texts.filter((_, at) => at % (quick ? 1 : PEERS_READ) === 0);
    const verdict = (text: string) => judge(messageOf(text, language), prompts.gate, FACTS);
    const how = quick ? { warmUp: 1, rounds: 2 } : { warmUp: 5, rounds: 20 };
    return [
      { what: 'Fairdue, the whole verdict', language, ...measure(texts, verdict, how) },
      ...peers.map(({ name, find }) => ({
        what: name,
        language,
        ...measure(fewer, find, quick ? how : { warmUp: 1, rounds: 4 }),
      })),
    ];
  });
}
