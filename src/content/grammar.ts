import type { Language } from '../domain/language.ts';
import type { Period } from '../domain/understanding.ts';

/**
 * The small words that a number or a date drags along: plurals, prepositions, the order of things.
 *
 * Sentences are not here; those are a writer's, in `prompts/templates/`. What is here changes with a number.
 */
export type Grammar = {
  readonly days: (count: number) => string;
  readonly on: (sum: string, day: string) => string;
  readonly item: (item: {
    product: string;
    ending: string;
    amount: string;
    due: string;
    past: boolean;
  }) => string;
  readonly account: (product: string, ending: string) => string;
  readonly kind: Readonly<Record<'loan' | 'invoice', string>>;
  readonly scheduled: (day: string, sum: string) => string;
  readonly total: (sum: string) => string;
  readonly once: (sum: string, day: string) => string;
  /** `last` only where it differs from the others. */
  readonly regular: (offer: {
    count: number;
    every: Period;
    sum: string;
    last?: string;
    first: string;
  }) => string;
  /** A first payment of another size, then the regular ones. */
  readonly withFirst: (offer: { first: string; day: string; rest: string }) => string;
  /** The regular payments after the first. */
  readonly others: (offer: { count: number; every: Period; sum: string; last?: string }) => string;
  readonly mixed: (offer: { count: number; sum: string; first: string }) => string;
  readonly every: (sum: string, period: Period) => string;
  readonly office: {
    readonly today: string;
    readonly tomorrow: string;
    readonly day: (day: string) => string;
    readonly until: (day: string, time: string) => string;
    readonly from: (day: string, time: string) => string;
    readonly usual: string;
  };
  /** When the customer wants to be written to. */
  readonly times: {
    readonly after: (time: string) => string;
    readonly before: (time: string) => string;
    readonly between: (from: string, until: string) => string;
    readonly weekdays: string;
    readonly and: string;
  };
};

const en: Grammar = {
  days: (count) => (count === 1 ? '1 day' : `${count} days`),
  on: (sum, day) => `${sum} on ${day}`,
  item: ({ product, ending, amount, due, past }) =>
    `${en.account(product, ending)}: ${amount}, ${past ? 'was due' : 'due'} on ${due}`,
  account: (product, ending) => `${product}${ending ? ` (ending in ${ending})` : ''}`,
  kind: { loan: 'Loan', invoice: 'Invoice' },
  scheduled: (day, sum) => `${day}: ${sum}`,
  total: (sum) => `Total: ${sum}`,
  once: (sum, day) => `${sum} in one payment on ${day}`,
  regular: ({ count, every, sum, last, first }) => {
    const rhythm = {
      week: 'weekly payments',
      fortnight: 'payments, one every two weeks,',
      month: 'monthly payments',
    }[every];
    return `${count} ${rhythm} of ${sum}${last ? `, the last one ${last}` : ''}, the first on ${first}`;
  },
  withFirst: ({ first, day, rest }) => `${first} on ${day}, then ${rest}`,
  others: ({ count, every, sum, last }) => {
    const rhythm = {
      week: 'weekly payments',
      fortnight: 'payments, one every two weeks,',
      month: 'monthly payments',
    }[every];
    return `${count} ${rhythm} of ${sum}${last ? `, the last one ${last}` : ''}`;
  },
  mixed: ({ count, sum, first }) => `${count} payments, ${sum} in all, the first on ${first}`,
  every: (sum, period) =>
    `${sum} ${{ week: 'a week', fortnight: 'every two weeks', month: 'a month' }[period]}`,
  office: {
    today: 'today',
    tomorrow: 'tomorrow',
    day: (day) => `on ${day}`,
    until: (day, time) => `${day} until ${time}`,
    from: (day, time) => `${day} from ${time}`,
    usual: 'during our office hours',
  },
  times: {
    after: (time) => `after ${time}`,
    before: (time) => `before ${time}`,
    between: (from, until) => `between ${from} and ${until}`,
    weekdays: 'from Monday to Friday',
    and: ', ',
  },
};

const es: Grammar = {
  days: (count) => (count === 1 ? '1 día' : `${count} días`),
  on: (sum, day) => `${sum} el ${day}`,
  item: ({ product, ending, amount, due, past }) =>
    `${es.account(product, ending)}: ${amount}, ${past ? 'venció' : 'vence'} el ${due}`,
  account: (product, ending) => `${product}${ending ? ` (terminado en ${ending})` : ''}`,
  kind: { loan: 'Préstamo', invoice: 'Factura' },
  scheduled: (day, sum) => `${day}: ${sum}`,
  total: (sum) => `Total: ${sum}`,
  once: (sum, day) => `${sum} en un solo pago el ${day}`,
  regular: ({ count, every, sum, last, first }) => {
    const rhythm = {
      week: 'pagos semanales',
      fortnight: 'pagos, uno cada dos semanas,',
      month: 'pagos mensuales',
    }[every];
    return `${count} ${rhythm} de ${sum}${last ? `, el último de ${last}` : ''}, el primero el ${first}`;
  },
  withFirst: ({ first, day, rest }) => `${first} el ${day} y después ${rest}`,
  others: ({ count, every, sum, last }) => {
    const rhythm = {
      week: 'pagos semanales',
      fortnight: 'pagos, uno cada dos semanas,',
      month: 'pagos mensuales',
    }[every];
    return `${count} ${rhythm} de ${sum}${last ? `, el último de ${last}` : ''}`;
  },
  mixed: ({ count, sum, first }) => `${count} pagos, ${sum} en total, el primero el ${first}`,
  every: (sum, period) =>
    `${sum} ${{ week: 'por semana', fortnight: 'cada dos semanas', month: 'al mes' }[period]}`,
  office: {
    today: 'hoy',
    tomorrow: 'mañana',
    day: (day) => `el ${day}`,
    until: (day, time) => `${day} hasta ${theHour(time)}`,
    from: (day, time) => `${day} desde ${theHour(time)}`,
    usual: 'en nuestro horario de oficina',
  },
  times: {
    after: (time) => `después de ${theHour(time)}`,
    before: (time) => `antes de ${theHour(time)}`,
    between: (from, until) => `entre ${theHour(from)} y ${theHour(until)}`,
    weekdays: 'de lunes a viernes',
    and: ', ',
  },
};

/** One o'clock is singular: `la 1:00`, `las 2:00`. */
function theHour(time: string): string {
  return `${/^0?1:/.test(time) ? 'la' : 'las'} ${time}`;
}

const zh: Grammar = {
  days: (count) => `${count}天`,
  on: (sum, day) => `${day}${sum}`,
  item: ({ product, ending, amount, due }) => `${zh.account(product, ending)}：${amount}，到期日${due}`,
  account: (product, ending) => `${product}${ending ? `（尾号${ending}）` : ''}`,
  kind: { loan: '贷款', invoice: '账单' },
  scheduled: (day, sum) => `${day}：${sum}`,
  total: (sum) => `合计：${sum}`,
  once: (sum, day) => `${day}一次付清${sum}`,
  regular: ({ count, every, sum, last, first }) => {
    const rhythm = { week: '每周', fortnight: '每两周', month: '每月' }[every];
    return `${rhythm}${sum}，共${count}期${last ? `，最后一期${last}` : ''}，首期${first}`;
  },
  withFirst: ({ first, day, rest }) => `${day}先付${first}，之后${rest}`,
  others: ({ count, every, sum, last }) => {
    const rhythm = { week: '每周', fortnight: '每两周', month: '每月' }[every];
    return `${rhythm}${sum}，共${count}期${last ? `，最后一期${last}` : ''}`;
  },
  mixed: ({ count, sum, first }) => `共${count}期，合计${sum}，首期${first}`,
  every: (sum, period) => `${{ week: '每周', fortnight: '每两周', month: '每月' }[period]}${sum}`,
  office: {
    today: '今天',
    tomorrow: '明天',
    day: (day) => day,
    until: (day, time) => `${day}${time}前`,
    from: (day, time) => `${day}${time}起`,
    usual: '上班时间',
  },
  times: {
    after: (time) => `${time}以后`,
    before: (time) => `${time}以前`,
    between: (from, until) => `${from}到${until}`,
    weekdays: '周一到周五',
    and: '，',
  },
};

export const GRAMMAR: Readonly<Record<Language, Grammar>> = { en, es, zh };
