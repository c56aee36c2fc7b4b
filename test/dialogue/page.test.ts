import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TABLE } from '../../src/dialogue/table.ts';
import { STATE_NAMES } from '../../src/domain/case.ts';
import { INTENTS, SAFETY_FLAGS } from '../../src/domain/understanding.ts';
import { policy } from '../support/builders.ts';
import { pageOf } from './page/page.ts';
import { statements } from './page/statements.ts';
import { CIRCUMSTANCES, walkThrough } from './page/walk.ts';

const rules = policy();
const told = walkThrough(rules);
const SAID = [...INTENTS, ...SAFETY_FLAGS];

describe('the page of the dialogue', () => {
  it('is what the code says now (`npm run docs` writes it)', () => {
    const page = readFileSync(new URL('../../docs/dialogue.md', import.meta.url), 'utf8');
    expect(page).toBe(pageOf(told, rules));
  });

  it.each(SAID)('has a row that answers %s in every state and in all circumstances', (said) => {
    const rows = new Set(TABLE.map(({ name }) => name));
    const isAnswer = (name: string): boolean => rows.has(name) || /^duty T\d\d$/.test(name);
    for (const state of STATE_NAMES) {
      const answers = [...(told.byState.get(said)?.get(state) ?? [])];
      expect(answers, state).not.toEqual([]);
      expect(
        answers.filter((name) => !isAnswer(name)),
        state,
      ).toEqual([]);
    }
    for (const circumstance of CIRCUMSTANCES)
      expect([...(told.byCircumstance.get(said)?.get(circumstance) ?? [])], circumstance).not.toEqual([]);
  });

  it('lets nothing fall to "not understood" but what was not understood', () => {
    const fallen = SAID.filter((said) =>
      [...(told.byCircumstance.get(said)?.values() ?? [])].some((rows) => rows.has('not understood')),
    );
    expect(fallen).toEqual(['unclear', 'injection']);
  });

  it('has every statement that binds us, from T01 to T41, each with what is said and who lifts it', () => {
    const all = statements(rules);
    const numbers = Array.from({ length: 41 }, (_, at) => `T${String(at + 1).padStart(2, '0')}`);
    expect(all.map(({ id }) => id)).toEqual(numbers);
    const standing = all.filter(({ hold, contact }) => hold !== '' || !contact.startsWith('open'));
    expect(standing.filter(({ lifted }) => lifted === '').map(({ id }) => id)).toEqual([]);
  });

  it('takes back what waited before any of the graver ones is answered', () => {
    const graver = statements(rules).filter(
      ({ hold, contact }) => hold !== '' || contact.startsWith('ceased'),
    );
    expect(graver.length).toBeGreaterThan(20);
    expect(graver.filter(({ contact }) => !contact.includes('taken back')).map(({ id }) => id)).toEqual([]);
  });
});
