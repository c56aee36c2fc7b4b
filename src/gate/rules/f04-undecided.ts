import type { PhraseRule } from '../phrase-rule.ts';
import { nextStepHolds } from '../next-step.ts';

/**
 * A step that might be lawful but that nobody has decided: litigation, a visit, handing the file on.
 *
 * Source: 15 USC 1692e(5); FCA CONC 7.11.9R.
 */
export const undecided: PhraseRule = {
  id: 'F04.undecided',
  reason: 'This announces a step (legal, a visit, escalation) that the facts do not hold.',
  suggestion: 'Record the decision on the case first, or leave the step out.',
  harmless: nextStepHolds,
  reject: {
    en: [
      '@lawsuit ~6 approved|started|begin*|begun|filed|filing|tomorrow|today|ready|prepared|preparing|next|follow*|scheduled|underway|initiat*|process|already|soon|now|monday|friday|week|proceed*|commence*|signed|inevitable|start|open*|instructed|assigned|cost*|p.m',
      'file|files|filing|start|starting|starts|begin|launch|initiate|commence|prepare|preparing|approve*|proceed|escalat* ~4 @lawsuit|claim|papers',
      'goes|go|going|sent|send|pass*|refer*|transfer*|move*|hand*|handing|forward*|escalat*|turn* ~5 @lawsuit|legal|external|collections|collection_agency|debt_collector*|recovery|enforcement|bailiff*|a_third_party|field_team',
      'you ~3 hear ~3 @lawsuit',
      '@lawsuit will|is|are ~4 contact*|write|call|take_over|handle|next|come|in_touch|deal',
      '@actor ~5 visit*|stop_by|drop_by|drop_in|show_up|turn_up|come|coming|knock*|call_round|pop_by ~5 @home|you|your|@work|in_person|tomorrow|today|tonight|week|monday|friday',
      '@ally ~6 booked|scheduled|assigned|dispatched|sent|on_the_way|on_its_way|on_their_way|en_route|allocated|appointed|arranged|coming|outside',
      'expect ~3 visit|knock|visitor*|visitors|company|agent*|letter_from|call_from|bailiff*',
      'visit ~5 @home|address|scheduled|booked|arranged|planned|tomorrow',
      'send* ~4 @staff ~4 @home|your|you|over|round',
      'home|house|field|door visit|visits|call|step',
      'enforcement_agent*|repo_man|repossession_team|process_server',
      'next|further|final|stronger|serious|other|additional|tougher|stricter step|steps|stage|action|measures|level',
      'take|taking ~2 action|measures|steps',
      'no ~2 choice|option|alternative ~3 but|than|to',
      'debt ~1 collector*|buyer*|agency',
      'sell|sold|selling|assign* ~3 your|this|the ~1 debt|account|file|loan',
      'matter|case|file|account ~3 leave*|out_of ~2 hands|hands',
      'out of ~1 my|our hands',
      'last|final|only chance|opportunity|warning|notice|demand',
      'you leave ~3 choice|option|alternative',
    ],
    es: [
      '@lawsuit ~6 aprobad*|iniciad*|inici*|mañana|hoy|list*|prepar*|present*|march*|curso|empez*|comenz*|tramit*|autorizad*|programad*|próxim*|ya|pronto',
      'present*|inici*|empez*|comenz*|empre*|tom*|interpon*|prepar*|tramit*|proced*|abr*|firm* ~4 @lawsuit',
      'pas*|traslad*|envi*|deriv*|remit*|mand*|turn*|entreg*|escal* ~5 @lawsuit|legal|cobranza_externa|cobranza|agencia|despacho|recuperación|terceros',
      'visita* ~5 @home|su|tu|cobro|domiciliaria|programad*|agendad*|mañana|hoy|le|lo',
      '@ally ~6 asignad*|agendad*|program*|camino|enviad*|pasar*|irá|irán|visitar*|llegar*|va|van|acudir*|present*',
      'pasar*|pasaremos|iremos|vamos|acudir*|present* ~4 @home|su_casa|a_verlo|a_verla|a_verte',
      'enviar*|mandar*|enviaremos|mandaremos ~3 @staff',
      'esper* ~3 visita|llamada_de',
      'tom* ~3 medidas|acciones|acción',
      'otras|medidas|siguientes|mayores|más ~1 medidas|pasos|acciones|severas|drásticas|duras|instancias',
      'no ~3 quedará|queda|deja ~3 otra|más|remedio|opción|alternativa',
      'última oportunidad|advertencia|notificación|llamada|aviso|chance',
      'último aviso|llamado|recordatorio|plazo|día',
      'vend*|ced* ~3 su|tu|la deuda|cuenta|cartera',
      'fuera de ~1 mis|nuestras manos',
      'escal*',
      'embarg*',
      'queda* ~3 en_mis_manos|en_nuestras_manos',
    ],
    zh: [
      '诉讼|起诉|法律|司法|律师|立案|法务 ~6 程序|流程|已|批|准备|启动|开始|明天|今天|马上|就|部门|介入|进行|跟进|处理|提交|走',
      '走|进入|启动|提起|准备|提交|移交|转|转交|委托|进 ~4 诉讼|司法|法律|法务|律师|起诉|立案|催收|第三方|委外|外访',
      '上门',
      '外访',
      '@staff ~6 家|您家|你家|登门|在路上|出发|明天到|已安排|安排好',
      '登门|到你家|到您家|去你家|去您家|找上门|家访|实地',
      '最后 ~2 一次|机会|期限|通牒|警告|通知|一天|通告',
      '采取 ~4 措施|行动|手段',
      '进一步|下一步|更严|必要|强制|其他|相应|一切 ~2 措施|手段|行动|程序',
      '升级 ~2 处理|催收|案件',
      '别无选择|没有别的办法|没有其他办法|只能|不得不 ~3 采取|走|起诉|移交|上报|启动',
      '债权 ~2 转让|卖|转',
      '移交|转交|转给 ~4 催收|第三方|法务|公司|机构|律师|司法|外包',
    ],
  },
  warn: {
    en: ['@threatened ~12 we|i will|shall', '@we ~2 have to|must|forced', 'bailiff*|escalat*', '@process'],
    es: ['@threatened ~8 vamos|procederemos|tendremos|haremos|tomaremos', '@process'],
    zh: ['否则|不然', '@process'],
  },
};
