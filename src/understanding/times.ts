import type { Language } from '../domain/language.ts';
import { chineseToNumber } from './numbers-chinese.ts';
import { wordsToNumber } from './numbers.ts';
import type { Weights } from './weigh.ts';

const CONDITION: Readonly<Record<Language, RegExp>> = {
  en: /(?<![^ ])(?:when|once|after|as soon as|if|until|till|whenever|the day|the minute|soon as) (?:\S+ ){0,3}(?:paid|pays?|salary|wages|wage|paycheck|pension|benefits?|money|refund|bonus|commission|check|cheque|funds|job|payday|pay day|loan|insurance|comes? (?:in|through)|sell|find work|start work|get work|clears) /,
  es: /(?<![^ ])(?:cuando|en cuanto|apenas|una vez que|tan pronto como|si|luego que|despues de que|hasta que|el dia que) (?:\S+ ){0,3}(?:cobre|pagu?en|pague|depositen|sueldo|salario|quincena|nomina|dinero|pension|aguinaldo|bono|encuentre|consiga|trabajo|venda|llegue|cobrar|reciba|ingresen|caiga) /,
  zh: /(?:等|一|如果|要是|只要|等到|到)(?:我|老板|公司|单位|客户)?[^,.;!?]{0,6}(?:发工资|发薪|工资|薪水|奖金|退休金|回款|货款|找到工作|有钱|有工作|拿到钱|钱到账|卖了|开工|发了钱|领工资)|发(?:了)?工资(?:就|再|后|之后|以后|的时候|那天|才)|有钱(?:就|再|了)/,
};

/** A promise that waits for something: wages, a job, a refund. */
export function isConditional(language: Language, view: string): boolean {
  return CONDITION[language].test(view);
}

const START: Readonly<Record<Language, RegExp>> = {
  en: /(?<![^ ])(?:i (?:only )?(?:get|am getting|will get|ll get|be) paid(?! back| off)|pay ?day|(?:my )?(?:next )?(?:salary|wages?|pay ?check|pension|benefits?|pay) (?:only )?(?:comes?|arrives?|lands?|is paid|gets paid|is|will come)|start|begin|starting|beginning) /,
  es: /(?<![^ ])(?:me pagan|cobro|cobrare|(?:el )?dia de (?:pago|cobro)|mi (?:sueldo|salario|nomina|pension|quincena) (?:llega|cae|entra|es|se paga)|(?:la )?quincena|empez\S*|comenz\S*|empiezo|comienzo|a partir) /,
  zh: /发(?:工资|薪|钱|饷)|领(?:工资|薪水)|工资(?:到账|日|下来|发)|发薪日|开始|起(?=还|付|$|,)/,
};

/** Whether a day is named as the one on which the customer gets paid, or on which payments could begin. */
export function namesStart(language: Language, view: string): boolean {
  return START[language].test(view);
}

const PART_NOW: Readonly<Record<Language, RegExp>> = {
  en: /(?<![^ ])(?<!at )(?:half|third|quarter|some|part|(?!\S*(?:st|nd|rd|th) )\S*\d\S*)(?: of it)? (?:right |straight )?(?:now|away) /,
  es: /(?<![^ ])(?:mitad|parte|\S*\d\S*) (?:[a-z]+ )?(?:ahora|ahorita|ya mismo) /,
  zh: /先(?:还|付|转|给|交)(?:一半|一部分|\d+)(?=[^,.;!?]{0,4},?[^,.;!?]{0,10}(?:剩|余|另|其[余他]))|(?:现在|马上|今天)先?(?:还|付|转|给|交)(?:一半|一部分|\d+)|(?:一半|\d+[元块]?)(?:现在|马上)/,
};

/** Whether a part is to be paid at once: "half now". */
export function partNow(language: Language, view: string): boolean {
  return PART_NOW[language].test(view);
}

const LEAVE: Readonly<Record<Language, RegExp>> = {
  en: /(?<![^ ])(?:(?:can|could|may|might) (?:i|we) |(?:is|would|will) (?:it|that) (?:be )?(?:ok|fine|possible|alright|acceptable|a problem) |(?:ok|fine|alright|possible|allowed|mind) if (?:i|we) |possible to |any chance )/,
  es: /(?<![^ ])(?:(?:puedo|podria|podemos|podriamos|se puede|se podria|es posible|seria posible|habria forma|me permiten|me dejan|me dan chance) )[^.!]*\? ?$/,
  zh: /(?:可以|能|行|可|能不能|可不可以|行不行|可否|能否|是否可以)[^,.;!?]{0,12}(?:吗|么|不|嘛|\?)|能不能|可不可以|行不行|可否|能否|(?:行|好|成|可以)(?:吗|么|不|嘛)/,
};

/** A question whether something would be allowed. */
export function asksLeave(language: Language, view: string): boolean {
  return LEAVE[language].test(view);
}

const MONEY: Readonly<Record<Language, RegExp>> = {
  en: /(?<![^ ])(?:pay|paying|payments?|bills?|money|afford|work|working|job|income|wages|salary|rent|behind|broke|expenses|debts?|cash|cost|costs|funds|earn|finances?|financial) /,
  es: /(?<![^ ])(?:pag\S+|dinero|trabaj\S+|sueldo|gastos?|deudas?|renta|alquiler|ingresos?|cuentas|facturas|alcanza|economic\S+|cuotas?) /,
  zh: /钱|还|付|工作|工资|收入|费用|开销|债|房租|账单|贷款|花/,
};

/** Whether money, work or bills are mentioned at all. */
export function speaksOfMoney(language: Language, view: string): boolean {
  return MONEY[language].test(view);
}

const CLOCK: Readonly<Record<Language, RegExp>> = {
  en: /(?<![^ ])(?:(?<h>\d{1,2}):(?<m>\d\d) ?(?<half>am|pm)?|(?<h2>\d{1,2}) ?(?<half2>am|pm)|(?:at|after|before|around|from|about) (?<h3>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon)(?: o'clock)?(?: in the (?<part>morning|afternoon|evening))?) /,
  es: /(?<![^ ])(?:(?<h>\d{1,2}):(?<m>\d\d) ?(?<half>am|pm)?|(?<h2>\d{1,2}) ?(?<half2>am|pm)|las? (?<h3>\d{1,2}|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)(?: (?:y (?<quarter>media|cuarto)))?(?: (?:de|en|por) la (?<part>tarde|noche)| (?<part2>matutino))?) /,
  zh: /(?<part>早上|上午|中午|下午|晚上|傍晚|今晚|明早|明晚)?(?<h>\d{1,2}|[一二三四五六七八九十两]{1,3})(?:[:点](?<m>\d\d)?(?<half>半)?)(?!钱)/,
};

/** A time of day, when the message is about being called or written to. */
export function clockIn(language: Language, view: string, labels: Weights): string | undefined {
  const about =
    (labels.get('callback_request') ?? 0) >= 0.5 ||
    (labels.get('change_channel_or_time') ?? 0) >= 0.5 ||
    (labels.get('request_human') ?? 0) >= 0.5;
  if (!about) return undefined;
  const groups = CLOCK[language].exec(view)?.groups;
  if (!groups) return undefined;
  const said = groups['h'] ?? groups['h2'] ?? groups['h3'] ?? '';
  const hour =
    said === 'noon'
      ? 12
      : /^\d+$/.test(said)
        ? Number(said)
        : language === 'zh'
          ? chineseToNumber(said)
          : wordsToNumber(said);
  if (hour === undefined || hour > 23) return undefined;
  const minute =
    groups['half'] === '半' || groups['quarter'] === 'media'
      ? 30
      : groups['quarter'] === 'cuarto'
        ? 15
        : Number(groups['m'] ?? 0);
  if (minute > 59) return undefined;
  return `${String(inDay(hour, groups)).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** Without a part of the day, hours from one to seven are meant after noon: nobody asks to be called before dawn. */
function inDay(hour: number, groups: Readonly<Record<string, string | undefined>>): number {
  const half = groups['half'] ?? groups['half2'];
  const part = groups['part'] ?? groups['part2'] ?? '';
  const afternoon = half === 'pm' || /afternoon|evening|tarde|noche|下午|晚|傍晚/.test(part);
  const morning = half === 'am' || /morning|matutino|早|上午/.test(part);
  if (morning) return hour === 12 ? 0 : hour;
  if (afternoon) return hour < 12 ? hour + 12 : hour;
  return hour >= 1 && hour <= 7 && groups['m'] === undefined ? hour + 12 : hour;
}
