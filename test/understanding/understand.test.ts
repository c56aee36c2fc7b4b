import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/domain/language.ts';
import { heardIn, type Context, type Intent, type Understanding } from '../../src/domain/understanding.ts';
import { understand } from '../../src/understanding/understand.ts';

/** A Wednesday. */
const NOW = '2026-11-25T15:00:00Z';

function read(text: string, language: Language = 'en', context: Context = 'reminder_overdue'): Understanding {
  return understand({ text, language, context, now: NOW, timezone: 'Europe/Madrid' });
}

describe('a first message after a reminder', () => {
  it.each<readonly [Language, string, Intent]>([
    ['en', 'I lost my job', 'hardship'],
    ['en', 'I can pay 80 a month', 'request_plan'],
    ['en', 'yes', 'acknowledge'],
    ['en', 'stop writing to me', 'stop_contact'],
    ['en', 'I already paid', 'already_paid'],
    ['en', "I'll pay on Friday", 'promise_to_pay'],
    ['en', 'who is this?', 'ask_identity'],
    ['en', 'can I talk to a person', 'request_human'],
    ['en', 'how much do I owe?', 'ask_amount'],
    ['en', 'when is it due', 'ask_due_date'],
    ['en', 'can you send me a receipt?', 'ask_amount'],
    ['en', 'what have I paid so far?', 'ask_amount'],
    ['en', 'show me my plan', 'ask_due_date'],
    ['en', 'how do I pay', 'ask_how_to_pay'],
    ['en', 'what happens if I do not pay', 'ask_consequences'],
    ['en', 'hello', 'greeting'],
    ['en', 'thanks!', 'thanks'],
    ['es', 'me quedé sin trabajo', 'hardship'],
    ['es', '¿puedes enviarme un recibo?', 'ask_amount'],
    ['es', '¿cuánto he pagado hasta ahora?', 'ask_amount'],
    ['es', '¿cuál es mi acuerdo?', 'ask_due_date'],
    ['es', 'no me escriban más', 'stop_contact'],
    ['zh', '能给我收据吗', 'ask_amount'],
    ['zh', '我还了多少', 'ask_amount'],
    ['es', 'ya les pagué la semana pasada!!', 'already_paid'],
    ['es', 'pago el viernes', 'promise_to_pay'],
    ['es', 'puedo pagar 80 al mes', 'request_plan'],
    ['es', 'quiero hablar con una persona', 'request_human'],
    ['zh', '我失业了', 'hardship'],
    ['zh', '别再联系我', 'stop_contact'],
    ['zh', '每月200可以', 'request_plan'],
    ['zh', '下周五还', 'promise_to_pay'],
    ['zh', '已经还了', 'already_paid'],
    ['zh', '转人工', 'request_human'],
  ])('%s: "%s" is %s before all else', (language, text, intent) => {
    expect(read(text, language).intents[0]?.name).toBe(intent);
  });
});

describe('the same words after different questions', () => {
  it.each<readonly [Context, string, readonly Intent[]]>([
    ['confirm_promise', 'yes', ['promise_to_pay', 'acknowledge']],
    ['confirm_plan', 'yes', ['accept_offer']],
    ['offer_installments', 'yes', ['accept_offer']],
    ['offer_installments', 'no', ['decline_offer']],
    ['asked_affordable', '80', ['counter_offer']],
    ['asked_when', 'the 15th', ['promise_to_pay']],
  ])('after %s "%s" says %j', (context, text, intents) => {
    expect(heardIn(read(text, 'en', context))).toEqual(expect.arrayContaining([...intents]));
  });

  it('takes a lone number as a choice after offers, as a sum after "how much"', () => {
    expect(read('2', 'en', 'offer_installments').slots).toEqual({ choice: 2 });
    expect(read('80', 'en', 'asked_affordable').slots).toEqual({ amount: { value: '80.00' } });
  });
});
