import type { PhraseRule } from '../phrase-rule.ts';

/**
 * Making it hard to stop messages, or punishing who stops them.
 *
 * Source: 12 CFR 1006.6(e) and 1006.42(d); 47 CFR 64.1200(a)(10); CAN-SPAM 16 CFR 316.5; PECR reg. 22.
 */
export const optOut: PhraseRule = {
  id: 'F20.opt_out',
  reason: 'This makes it hard to stop messages, or adds something to a confirmation that they have stopped.',
  suggestion: 'Confirm the stop in one sentence and say nothing else.',
  reject: {
    en: [
      'to ~1 @stop ~6 send|write|call|visit|fax|post|mail|fill|form|letter|log_in|pay|must|need|have_to|confirm|provide|verify|email|fee|press|explain|reason|submit|phone|card|first|notarised|speak_to',
      '@stop ~6 pay*|fee|after|only|once|first|letter|post|fax|office|branch|card|form|id|passport|password|in_writing|notarised|working_days|business_days|weeks|proof|not_possible|impossible|not_available|cannot|not_allowed|costs|charge|reason|sign|photo|manager_approval|approval|until',
      '@stop|stopping|opt_out ~4 not|no|never|cannot ~3 stop|help|possible|option|change|work|allowed|until|make|free|available|honour|honor|recommend|wise|advis*|save|accept|process',
      'not|cannot|unable|no_way ~3 @stop',
      'sure ~4 @stop',
      'people|those|customers|anyone|who ~3 @stop',
      '@stop ~8 regret|trouble|worse|mistake|consequences|harder|lose|court|legal|cost|escalat*|visit|call_you|letters|assume|refusal|refusing|unwilling|noted|sorry|risk',
      '@stopped ~8 by_the_way|but|however|still|anyway|just|remember|reminder|meanwhile|until|unless|although|overdue|due|payment|balance|pay|offer|survey|why|tell_us|reconsider|one_last|last',
      'confirm|provide|enter|send|give ~3 card|account|password|id|passport|ssn|address|date_of_birth|reason|pin|number ~4 @stop',
      '@stop ~6 confirm|provide|enter|send|give ~3 card|account|password|id|passport|reason|number',
      'why|reason ~3 @stop',
      '@pay|settle ~4 first|before ~4 @stop',
      '@stop ~4 after|when|once ~4 @pay',
      'keep|continue|carry_on|go_on|still ~3 writing|messaging|contacting|sending|message|text|write|contact|remind ~4 until|anyway|regardless|whether|even|unless',
      'ignore ~3 stop|request|opt-out',
      'we|i ~2 decide ~2 when',
      'stop ~2 not_work|does_nothing',
      'another|new number|account|chat ~4 write|contact|message|reach',
      'will ~2 write|message|contact|reach|text ~3 from|on|via|through another|different|other|new',
      'are you sure|certain ~4 stop|opt|unsubscribe|leave',
    ],
    es: [
      'para ~2 @stop ~6 envíe|envie|mande|escriba|llame|visite|carta|correo|fax|formulario|pague|debe|tiene|confirme|acuda|rellene|complete|presente|necesita|explique|motivo|tarjeta|primero',
      '@stop ~6 pag*|carta|sucursal|oficina|formulario|tarjeta|contraseña|identificación|dni|escrito|notari*|hábiles|cuando|solo|sólo|primero|después|posible|motivo|razón|liquid*|saldar|aprobación|cost*|firma|correo_postal|fax|tarifa|semanas',
      'está|estás ~1 seguro|segura',
      'seguro|segura ~6 @stop|baja',
      'los|quienes|clientes|gente|la_gente ~3 @stop',
      '@stop ~6 mal|arrepent*|problemas|peor|consecuencias|lament*|perder*|juicio|cost*|error|visit*|negativa|riesgo',
      '@stopped ~8 por_cierto|pero|sin_embargo|recuerde|todavía|aún|mientras|hasta|saldo|pago|vencid*|cuota|deuda|oferta|pendiente|encuesta',
      'confirme|envíe|indique|dé|proporcione ~4 tarjeta|contraseña|dni|cuenta|identificación|motivo|número ~4 @stop',
      'por qué ~4 @stop',
      'seguiremos|continuaremos|seguirá|vamos_a_seguir ~4 escrib*|envi*|contact*|mensaj*|insist*|record*',
      'otro|otra|distint* ~1 número|canal|cuenta|perfil',
      '@stop ~5 no|nunca|jamás|imposible ~3 sirve|funciona|posible|puede|evita|detiene|cambia|válid*',
      'imposible ~3 @stop',
      'no ~2 puede|podemos|es_posible|permit*|hay_forma ~3 @stop',
    ],
    zh: [
      '@stop ~~6 先|须|需|必须|请|要|得|还清|结清|付|寄|填|提供|联系|致电|邮寄|传真|到|前往|验证|手续费|身份证|银行卡|密码|原因|理由|工作日|后悔|不行|无效|不支持|没用|麻烦|不可以|暂不|才|收费|审批|亲自|柜台|书面',
      '先|还清|结清|付清|还完|还款 ~~4 才|再|后|方可|才能 ~~4 @stop',
      '不能|无法|不可以|不支持|不允许|没法|不让|别想|不给|不接受|不予 ~~3 @stop',
      '确定|您确定|你确定|真的要 ~~3 吗|@stop',
      '@stop ~~2 的人|的客户|之后|以后|了 ~~8 后悔|麻烦|后果|更|吃亏|影响|上门|起诉|视为|拒绝',
      '为什么|原因|理由 ~~3 @stop',
      '继续 ~3 发|联系|提醒|催|打扰 ~6 直到|为止|还清',
      '换 ~2 个 ~2 号|号码|账号|渠道|微信',
      '别的|其他|另外 ~1 号码|账号|渠道|方式 ~4 联系|找|发',
      '@stopped ~~8 不过|但|另外|顺便|对了|提醒您|提醒你|仍|欠款|逾期|还款|余额|别忘|还欠',
    ],
  },
  warn: {
    en: ['are you sure'],
    es: [],
    zh: [],
  },
};
