import { describe, expect, it } from 'vitest';
import { heard, read } from './reading.ts';

describe('texts that look like a duty and are none, or another one', () => {
  it('L01 hears hardship, not despair, in fees that are killing somebody', () => {
    const reading = read('These fees are killing me, lol.');
    expect(heard(reading)).toContain('hardship');
    expect(reading.safety).toEqual([]);
    expect(reading.duties).not.toContain('T16');
  });

  it('L02 hears no despair in dying to be done with a loan', () => {
    expect(read("I'm dying to be done with this loan.").safety).toEqual([]);
  });

  it('L03 hears no stop in stopping by', () => {
    expect(heard(read('Can I stop by the branch?'))).not.toContain('stop_contact');
  });

  it('L04 hears another person near in a dead phone, and no death', () => {
    const reading = read("My phone is dead, writing from my wife's.");
    expect(reading.duties).toContain('T24');
    expect(reading.safety).not.toContain('customer_deceased');
    expect(reading.safety).not.toContain('bereavement');
  });

  it('L05 hears no representative in a friend who is a lawyer', () => {
    expect(heard(read('My lawyer friend got married.'))).not.toContain('represented');
  });

  it('L06 hears hardship, not a filing, in being basically bankrupt', () => {
    const intents = heard(read("I'm basically bankrupt this month."));
    expect(intents).toContain('hardship');
    expect(intents).not.toContain('insolvency');
  });

  it('L07 hears a wish for time, not a dispute, where a dispute is denied', () => {
    const intents = heard(read("I don't dispute it, I just need time."));
    expect(intents).not.toContain('dispute');
  });

  it('L08 hears no service member in the deployment of a release', () => {
    const reading = read("I'll pay when I'm back from deployment of the new release.");
    expect(reading.duties).not.toContain('T15');
  });

  it('L09 hears a loss, not the death of the borrower, in a grandmother who passed away', () => {
    const { safety } = read("My grandmother passed away last year, that's why I borrowed.");
    expect(safety).toContain('bereavement');
    expect(safety).not.toContain('customer_deceased');
  });

  it('L10 hears consent where somebody asks not to stop', () => {
    expect(heard(read("Don't stop reminding me, I forget."))).not.toContain('stop_contact');
  });

  it('L11 follows the last clear wish', () => {
    const reading = read('STOP. Wait, I mean keep the reminders but on Mondays.');
    expect(heard(reading)).not.toContain('stop_contact');
    expect(reading.duties).toContain('T03');
  });

  it.each([
    ['zh', '我死也不会忘记还款的'],
    ['es', 'me muero de la vergüenza'],
  ] as const)('L12 knows the idiom in %s: %s', (language, text) => {
    expect(read(text, language).safety).toEqual([]);
  });

  it('L13 takes "I can\'t do this any more" for a cry for help until a person has read it', () => {
    expect(read("I can't do this any more.").safety).toContain('self_harm');
  });
});
