import type { Language } from '../domain/language.ts';
import type { Creditor } from '../policy/creditor.ts';
import { crisisLineFor, emergencyNumberFor } from '../policy/creditor.ts';
import type { Money } from '../domain/money.ts';
import { addDays } from '../domain/time.ts';
import type { Blanks } from './blanks.ts';
import type { TemplateName } from './signatures.ts';

/** The day on which the sample case stands. */
export const SAMPLE_TODAY = '2026-11-24';

const CURRENCY: Readonly<Record<string, string>> = { US: 'USD', MX: 'MXN', CN: 'CNY' };

/** Whom a sample is for, and by which template it is seen. */
export type Sample = {
  readonly creditor: Creditor;
  readonly language: Language;
  readonly country: string;
  readonly name: TemplateName;
};

/** Every blank, filled for one invented customer, so that a writer sees a template as a customer would. */
export function sampleBlanks({ creditor, language, country, name }: Sample): Required<Blanks> {
  const daysPastDue = { 'reminder.upcoming': -3, 'reminder.due_today': 0 }[String(name)] ?? 4;
  const sum = (minor: number): Money => ({ minor, currency: CURRENCY[country] ?? 'USD' });
  const payments = ['2026-12-01', '2027-01-04', '2027-02-01'].map((date) => ({ date, amount: sum(12_000) }));
  const text = (words: string): { kind: 'text'; text: string } => ({ kind: 'text', text: words });
  return {
    name: text('Maria Lopez'),
    creditor: text(creditor.name[language]),
    assistant: text({ en: 'automated assistant', es: 'asistente automático', zh: '自动助理' }[language]),
    items: {
      kind: 'items',
      items: [
        {
          product: { en: 'Personal loan', es: 'Préstamo personal', zh: '个人贷款' }[language],
          kind: 'loan',
          ending: '4821',
          amount: sum(12_000),
          dueDate: addDays(SAMPLE_TODAY, -daysPastDue),
          daysPastDue,
        },
      ],
    },
    amount: { kind: 'sums', sums: [sum(12_000)] },
    balance: { kind: 'sums', sums: [sum(36_000)] },
    due: { kind: 'day', day: '2026-11-20' },
    days_late: { kind: 'days', days: 4 },
    pay: { kind: 'links', links: [`${creditor.paymentRoutes[0]?.link ?? creditor.site}4821`] },
    phone: text(creditor.telephone),
    site: text(creditor.site),
    privacy: text(creditor.privacy),
    office: {
      kind: 'office',
      now: '2026-11-24T15:00:00Z',
      ...(name === 'handoff.told_closed'
        ? { opens: '2026-11-25T14:00:00Z' }
        : { closes: '2026-11-24T23:00:00Z' }),
      timezone: creditor.office.timezone,
    },
    times: { kind: 'times', times: { from: '18:00', until: '24:00' } },
    crisis_line: text(crisisLineFor(creditor, country, language)),
    emergency_number: text(emergencyNumberFor(creditor, country, language)),
    promise: { kind: 'payments', payments: [{ date: '2026-11-27', amount: sum(12_000) }] },
    remaining: { kind: 'sums', sums: [sum(4_000)] },
    received: { kind: 'sums', sums: [sum(8_000)] },
    affordable: { kind: 'affordable', amount: sum(4_000), every: 'month' },
    options: {
      kind: 'options',
      offers: [
        { id: '1', every: 'month', payments },
        {
          id: '2',
          every: 'fortnight',
          payments: payments.slice(0, 2).map(({ date }) => ({ date, amount: sum(18_000) })),
        },
      ],
    },
    accounts: {
      kind: 'accounts',
      accounts: [
        {
          product: { en: 'Personal loan', es: 'Préstamo personal', zh: '个人贷款' }[language],
          kind: 'loan',
          ending: '4821',
        },
        { product: '', kind: 'invoice', ending: '' },
      ],
    },
    schedule: { kind: 'schedule', payments },
    payment: { kind: 'payments', payments: payments.slice(0, 1) },
    latest: { kind: 'day', day: '2026-12-24' },
    manager: text('Priya'),
    words: text(
      {
        en: 'Good morning, I have read your messages. Does this afternoon suit you for a call?',
        es: 'Buenos días, he leído sus mensajes. ¿Le viene bien una llamada esta tarde?',
        zh: '您好，我看了您的消息。今天下午方便通个电话吗？',
      }[language],
    ),
  };
}
