import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Blanks } from '../../src/content/blanks.ts';
import { render, type Order } from '../../src/content/render.ts';
import { SAMPLE_TODAY, sampleBlanks } from '../../src/content/sample.ts';
import { signatureOf } from '../../src/content/signatures.ts';
import { TEMPLATE_KEYS } from '../../src/content/template.ts';
import { LANGUAGES, type Language } from '../../src/domain/language.ts';
import { TONES } from '../../src/domain/tone.ts';
import { shippedCreditor, shippedTemplates } from './prompts.ts';

const templates = shippedTemplates();
const creditor = shippedCreditor();

function order(name: Order['name'], more: Partial<Order> = {}): Order {
  const language = more.language ?? 'en';
  const country = more.country ?? 'US';
  return {
    name,
    tone: 'warm',
    language,
    country,
    today: SAMPLE_TODAY,
    blanks: sampleBlanks({ creditor, language, country, name }),
    identity: 'verified',
    purpose: 'reply',
    ...more,
  };
}

const text = (words: string): { kind: 'text'; text: string } => ({ kind: 'text', text: words });
const labels = (one: Order): readonly string[] => render(templates, one).buttons.map(({ action }) => action);

describe('a message', () => {
  it('reads as its template does, with the blanks filled in', () => {
    expect(render(templates, order('promise.confirmed')).text).toBe(
      'Thank you, I have noted it: $120.00 on Friday, November 27.\nYou may get one short reminder beforehand. If anything changes, just write to me here.',
    );
  });

  it('takes the words of its tone', () => {
    const [warm, firm] = (['warm', 'firm'] as const).map(
      (tone) => render(templates, order('reminder.overdue', { tone })).text,
    );
    expect(warm).toContain('a friendly note');
    expect(firm).toContain('has shown an open amount for 4 days');
  });

  it.each(['reminder', 'promise_reminder', 'plan_reminder', 'follow_up'] as const)(
    'that we start (%s) ends with the way to stop',
    (purpose) => {
      const { text: words } = render(templates, order('reminder.nudge', { purpose }));
      expect(words.endsWith('\n\nReply STOP and we will not write again.')).toBe(true);
    },
  );

  it.each(['reply', 'relay', 'transition', 'crisis', 'opt_out'] as const)(
    'that answers (%s) does not',
    (purpose) => {
      expect(render(templates, order('stop.confirmed', { purpose })).text).toBe(
        'Done. We will not write to you again.',
      );
    },
  );

  it('says first who writes, and last what the pack asks for, when told to', () => {
    const { text: words } = render(
      templates,
      order('reminder.nothing_due', {
        purpose: 'reminder',
        disclose: ['assistant', 'creditor', 'debt_collector', 'privacy'],
      }),
    );
    expect(words.split('\n\n')).toEqual([
      'Automated assistant of Harbour Credit Union.',
      expect.stringContaining('Nothing is open'),
      'We write on behalf of Harbour Credit Union to collect a debt. What you tell us is used for that purpose.',
      'How we treat your data: https://www.harbour.example/privacy',
      'Reply STOP and we will not write again.',
    ]);
  });

  it('does not say twice who writes or where the notice is', () => {
    const disclose = ['assistant', 'creditor', 'privacy'] as const;
    const { text: words } = render(templates, order('identity.ask.postcode', { disclose }));
    expect(words.match(/automated assistant/gi)).toHaveLength(1);
    expect(words.match(/privacy/g)).toHaveLength(1);
  });

  it('puts nothing beside the confirmation of a stop', () => {
    const bare = order('stop.confirmed', { purpose: 'opt_out', disclose: ['assistant', 'privacy'] });
    expect(render(templates, bare).text).toBe('Done. We will not write to you again.');
  });

  it('has a button for each offer and none beyond', () => {
    expect(labels(order('plan.offers'))).toEqual(['offer_1', 'offer_2', 'other_offer', 'person']);
  });

  it('has no button about a payment before the customer is verified', () => {
    expect(labels(order('answer.unclear'))).toEqual(['will_pay', 'paid', 'cannot_pay', 'person']);
    expect(labels(order('answer.unclear', { identity: 'unverified' }))).toEqual(['person']);
  });

  it('has one full stop where a blank brings its own', () => {
    const blanks = { ...order('stop.confirmed').blanks, creditor: text('Acme Inc.') };
    expect(render(templates, order('line.disclosure', { blanks })).text).toBe(
      'Automated assistant of Acme Inc.',
    );
  });

  it('leaves no space at the end of a line that several links follow', () => {
    const pay = { kind: 'links', links: ['https://a.example/1', 'https://a.example/2'] } as const;
    const { text: words } = render(templates, order('answer.how_to_pay', { blanks: { pay } }));
    expect(words).toContain('You can pay here:\nhttps://a.example/1\nhttps://a.example/2\n');
  });

  it('throws a sentence that names template and blank when the draft leaves one out', () => {
    expect(() => render(templates, order('promise.kept', { blanks: {} }))).toThrow(
      'template promise.kept needs the blank name, and the draft does not fill it',
    );
  });

  it('throws when a blank is empty', () => {
    expect(() => render(templates, order('promise.kept', { blanks: { name: text(' \u0000 ') } }))).toThrow(
      'template promise.kept was given an empty name',
    );
  });

  it('throws when a toned template is asked for without a tone', () => {
    expect(() => render(templates, order('reminder.overdue', { tone: undefined }))).toThrow(
      'template reminder.overdue exists once per tone',
    );
  });

  it('keeps the lines of a manager, and puts a name on one', () => {
    const blanks = { manager: text('Pri\nya'), creditor: text('Harbour'), words: text('One.\r\n\r\nTwo.') };
    expect(render(templates, order('relay', { blanks })).text).toBe('Pri ya (Harbour): One.\n\nTwo.');
  });

  it('never looks into a blank for blanks', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...LANGUAGES),
        fc.constantFrom(
          '{{creditor}}',
          '{{',
          '}}',
          '$&',
          '$1',
          '<b>',
          '*_[]()~`>#',
          '\\',
          '&amp;',
          'ا',
          '名',
        ),
        fc.string({ minLength: 1 }),
        (language, trick, rest) => {
          const name = `${trick}${rest}x`.replaceAll(/[\s\p{C}]+/gu, '');
          const { text: words } = render(
            templates,
            order('promise.kept', { language, blanks: { name: text(name) } }),
          );
          expect(words).toContain(name);
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('every template', () => {
  const huge = { minor: 12_345_678_901_234, currency: 'USD' };
  const yen = { minor: 98_765_432_109_876, currency: 'JPY' };
  const extreme = (language: Language, name: Order['name']): Blanks => {
    const blanks = sampleBlanks({ creditor, language, country: '', name });
    const payments = Array.from({ length: 24 }, (_, at) => ({
      date: `20${30 + at}-02-28`,
      amount: at % 2 ? huge : yen,
    }));
    const item = {
      kind: 'invoice',
      ending: '',
      amount: yen,
      dueDate: '1999-12-31',
      daysPastDue: 9_999,
    } as const;
    return {
      ...blanks,
      name: text('ابراهيم '.repeat(30) + '<b>{{name}}</b> *_`[x](http://evil.example)'),
      items: {
        kind: 'items',
        items: [
          { ...item, product: '' },
          { ...item, product: 'Ω'.repeat(200), amount: huge },
        ],
      },
      balance: { kind: 'sums', sums: [huge, yen, { minor: 1, currency: 'KWD' }] },
      due: { kind: 'day', day: '1999-12-31' },
      days_late: { kind: 'days', days: 9_999 },
      pay: { kind: 'links', links: ['https://pay.harbour.example/1', 'https://pay.harbour.example/2'] },
      promise: { kind: 'payments', payments: payments.slice(0, 5) },
      schedule: { kind: 'schedule', payments },
      options: { kind: 'options', offers: ['1', '2', '3'].map((id) => ({ id, every: 'week', payments })) },
      office: { kind: 'office', now: '2026-11-24T15:00:00Z', timezone: 'Asia/Kathmandu' },
    };
  };

  it.each(LANGUAGES)('can be said in %s with typical and with extreme blanks', (language) => {
    for (const [key, name] of TEMPLATE_KEYS) {
      const tone = TONES.find((one) => key.endsWith(`.${one}`));
      for (const country of ['US', 'MX', 'ES', 'CN', 'GB', '']) {
        for (const blanks of [order(name, { language, country }).blanks, extreme(language, name)]) {
          const { text: words, buttons } = render(
            templates,
            order(name, { tone, language, country, blanks }),
          );
          const faults = [
            /undefined|null|NaN|\[object|^\s|\s$/.test(words) && 'holds a stray word or space',
            words.length >= 4_000 && 'is longer than a message may be',
            new Set(buttons.map(({ label }) => label)).size < buttons.length && 'has two buttons alike',
          ].filter(Boolean);
          expect({ key, faults }).toEqual({ key, faults: [] });
        }
      }
    }
  });

  it.each(LANGUAGES)('is content in %s with the blanks that its signature names', (language) => {
    const lacking = [...TEMPLATE_KEYS].filter(([key, name]) => {
      const all = sampleBlanks({ creditor, language, country: 'US', name });
      const blanks = Object.fromEntries(signatureOf(name).blanks.map((blank) => [blank, all[blank]]));
      const tone = TONES.find((one) => key.endsWith(`.${one}`));
      return render(templates, order(name, { language, tone, blanks })).text === '';
    });
    expect(lacking).toEqual([]);
  });
});
