import type { PhraseRule } from '../phrase-rule.ts';
import { nextStepHolds } from '../next-step.ts';

/**
 * Legal steps that the creditor cannot take, or takes only through a court: suing for an old debt, freezing accounts, suspending licences.
 *
 * Source: 15 USC 1692e(5); 12 CFR 1006.26(b); FCA CONC 7.11.6R.
 */
export const falseLegal: PhraseRule = {
  id: 'F03.false_legal',
  reason: 'This announces a legal step that has no basis in the facts.',
  suggestion:
    'Name a step only when the case records that it has been decided, in the words of the approved list.',
  harmless: nextStepHolds,
  reject: {
    en: [
      '@actor @will? ~4 sue|suing|sued|litigate|prosecute|bankrupt',
      'you|your ~4 sued|bankrupted|litigated|blacklisted_by_the_court',
      '@actor ~6 @lawsuit',
      '@lawsuit ~6 against you|your',
      'see|meet you ~2 court',
      'drag|take|taking|bring|haul you ~3 court|judge|trial|tribunal',
      'court|judge|judgment ~5 against you|you|your',
      'without ~2 court|judge|hearing|trial|court_order',
      'not need ~3 court|judge|court_order',
      '@we ~3 legally ~2 entitled|allowed|able|can',
      'suspend*|revoke* ~4 licence|license',
      '@we ~4 declare ~2 bankrupt*',
      'your ~3 heirs|children_will_inherit|grandchildren',
      'court ~3 always|automatically|will',
      'legally ~1 we|i ~2 can|may|could',
    ],
    es: [
      'lo|la|le|te|los ~3 demand*',
      'vamos|podemos|voy|iremos|vía|ir ~4 juicio|tribunales|juzgado|demanda*|judicial*',
      'nos|lo|la vemos|veremos en ~3 juicio|tribunal*|juzgado*|corte',
      'llevar*|llevaremos|llevamos ~4 juicio|tribunal*|juzgado*|corte|juez',
      'sin ~3 juicio|juez|orden|tribunal',
      'suspend*|quit*|retir*|anul* ~3 licencia|carnet|permiso',
      'declarar* ~2 en_quiebra|insolvente|quebrad*',
      '@lawsuit ~4 contra_usted|contra_ti|en_su_contra|en_tu_contra|contra_su',
      'legalmente ~2 podemos|puedo|se_puede',
    ],
    zh: [
      '@we|会|将|就|要|可以|直接|马上 ~4 起诉|告你|告您|走法律|诉讼|打官司|申请强制|强制执行|走司法',
      '起诉 ~1 你|您',
      '告 ~1 你|您|上法庭|到法院',
      '法院 ~4 见|传|判|查|执行|冻结|找|上门|会|直接|拘',
      '法庭上见|法院见',
      '不用 ~2 通过|经过|走 ~1 法院',
      '列入|纳入|上|拉入 ~4 失信|老赖|黑名单|被执行|限高',
      '限制 ~2 高消费|消费|出行',
      '失信被执行人|老赖名单|限高',
      '子女|后代|父债子还 ~4 还|继承|承担|连带',
      '吊销|扣 ~2 驾照|执照',
      '法律上 ~2 我们|我 ~1 可以|有权|能',
    ],
  },
};
