import type { PhraseRule } from '../phrase-rule.ts';
import { nextStepHolds } from '../next-step.ts';

/**
 * Taking wages, benefits or belongings, emptying an account, locking a device, without a court order.
 *
 * Source: 15 USC 1692e(4) and 1692f(6); 16 CFR 444.2; FCA CONC 7.11.
 */
export const seizure: PhraseRule = {
  id: 'F17.seizure',
  reason: 'This threatens to take or block what belongs to the customer.',
  suggestion: 'Leave it out; only a decided and ordered step may be named, from the approved list.',
  harmless: nextStepHolds,
  reject: {
    en: [
      '@actor|will|can|could|may ~4 @seize ~5 your ~3 @belongings',
      '@seize ~3 your ~3 @belongings',
      'your ~3 @belongings ~5 @seize',
      '@belongings ~3 will|is|are|be|gets|going|goes|belongs|becomes|being ~3 @seize|ours|gone|us|sold|stop_working|unusable|dark|dead|taken',
      '@actor ~4 half|part|all|# of your ~2 @belongings',
      'cannot|not|no ~4 use|access|open|unlock|withdraw ~4 phone|device|account|card|app|money ~4 until|unless|any_more|again|anymore',
      'until|unless|if ~6 phone|device|car|account ~4 @seize|stop*|off',
      'repossess*|garnish*|foreclos*|confiscat*|impound*',
      'direct|straight|directly from ~2 your ~2 @belongings|employer',
      'comes out of your',
      'charge|debit|deduct|withdraw ~4 your ~2 card|account|wages|salary ~4 without|anyway|tonight|now|automatic*|ourselves|directly|every',
      'take ~3 everything|all_you_have|what_you_have|what_you_own',
      'lose ~2 your ~2 home|house|car|phone|everything|furniture|belongings|savings',
      'remote*|tracking|tracker|gps ~4 lock*|disable*|switch*|turn_off|wipe*|shut*|car|phone',
      'tow truck',
      'out on the street',
      'change ~2 locks',
      'not ~3 start ~4 car',
      'cut off|disconnect* ~4 phone|sim|line|electric*|service|internet|number',
      'sim ~4 block*|cancel*|close*|deactivat*',
      '@actor|will ~4 @seize ~4 all|every|each|both|any ~2 @belongings',
    ],
    es: [
      '@actor|le|te|se_le|vamos|podemos|van|se|les ~3 @seize ~5 @belongings',
      '@seize ~4 su|sus|tu|tus|el|la|los|las|del ~2 @belongings',
      'su|sus|tu|tus ~2 @belongings ~5 @seize|quedar*|pasar*|desviar*|nuestr*',
      'mitad|parte|porcentaje|#|todo ~3 su|del|de_su ~2 @belongings',
      'perder*|pierde|quedar*|quedará|quedarse|quedarás ~3 sin ~2 @belongings|nada|casa|todo',
      'perder* ~2 su|tu|la|el|sus|los ~2 @belongings|todo',
      'no podrá|puede|podrás ~3 usar|acceder|sacar|retirar|prender|desbloquear|encender ~4 @belongings|dinero',
      'embargo|embargar*|embargamos|embargan|desahuci*|desalojo|desaloj*|incautación|remate',
      'directo|directamente de ~2 @belongings|sueldo|nómina|cuenta',
      'a la calle',
      'cobrar*|cargar*|debitar* ~3 tarjeta|cuenta|nómina|sueldo',
      'grúa',
    ],
    zh: [
      '@seize ~6 @belongings',
      '@belongings ~6 @seize|归我们|不保|没了|用不了|废|变砖|抵|打不开|转到我们|打到我们',
      '直接 ~2 从 ~6 扣|划|转|拿',
      '扣 ~4 一半|半|掉|光|你|您|工资',
      '锁 ~2 机|手机|你|您|死',
      '远程 ~4 锁|控|关|停|擦',
      '查封|扣押|拍卖|划扣|强制执行|强制扣|变砖',
      '流落街头|赶出|扫地出门|无家可归|搬空',
      '收 ~2 房|车|走',
      '拿 ~4 抵债|抵|抵押',
    ],
  },
  warn: {
    en: ['repo|evict*|homeless'],
    es: [],
    zh: ['冻结|没收|停机'],
  },
};
