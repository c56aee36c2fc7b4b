import type { PhraseRule } from '../phrase-rule.ts';

/**
 * A message for the customer given to whoever answers, or pressure on a stranger.
 *
 * Source: 15 USC 1692b and 1692c(b); FCA CONC 7.9.4R and 7.9.8G. What an unverified customer may read at all is `S01.identity`.
 */
export const relay: PhraseRule = {
  id: 'F21.relay',
  byPerson: true,
  reason: 'This hands the matter to somebody else, or presses a stranger.',
  suggestion: 'Ask only whether this is the customer, and say nothing of the matter.',
  harmless: (_reading, _match, facts) => facts.identity === 'verified',
  reject: {
    en: [
      'tell|ask|remind|inform|let|warn|have|get him|her|them ~8 owe*|loan|debt|late|pay|call|behind|due|overdue|bill|money|balance|know|reply|contact',
      'pass ~3 message|this|it|on ~4 to|him|her',
      'his|her|their ~1 loan|debt|balance|account|payment|overdue|bill|instalment|credit|arrears',
      'he|she|they ~2 owe*|behind|late|owes|overdue|missed|default*',
      'whoever ~2 you|has|owns|reads|answers|holds',
      'someone ~2 owes|pay|owe|pays|there',
      'this|the number|phone ~4 owes|loan|debt|responsible',
      'wrong ~1 number|person ~8 pay|owe*|loan|debt|still|then|anyway|responsible',
      'where ~2 is|can_we_find|can_i_find|does he|she|they|john|maria|him|her ~4 live|work|now|hiding',
      'do you know ~4 where|how ~4 reach|find|is|lives',
      'you ~4 know|live|related|family|friend|wife|husband|living ~4 with|to|of him|her|them',
      'collections|debt_collection|recoveries|arrears|collection team|department|agent|agency|unit|office|desk',
    ],
    es: [
      'dígale|dile|avísele|avise|recuérdele|pídale|coméntele|hágale|infórmele ~8 debe|préstamo|deuda|pag*|atras*|llam*|cuota|vencid*|saber|contact*',
      'transmít*|pásele|entréguele ~3 mensaje|recado',
      'su|la deuda|préstamo|atraso ~3 de él|ella|maría|juan',
      'él|ella ~2 debe|tiene_una_deuda|atrasad*',
      'quien ~2 sea|conteste|lea|tenga',
      'alguien ~3 debe|pagar|pague',
      'este|el número|teléfono ~5 debe|préstamo|deuda|responsable',
      'número equivocado ~8 pag*|debe|préstamo|igual',
      'dónde ~3 vive|trabaja|está|encontr*',
      'conoce|sabe ~4 dónde|cómo ~4 localizar|ubicar|encontrar|está|vive',
      'área|departamento|equipo|oficina|gestión|agencia|unidad de|del cobranza*|cobro*|recuperación|recobro|morosidad',
    ],
    zh: [
      '转告|转达|带话|捎话|帮忙告诉|麻烦告诉|替我告诉|帮我转|请告诉|通知 ~4 他|她|本人|机主|家人|@kin|张|李|王|对方|ta',
      '告诉 ~2 他|她|ta ~10 还|欠|逾期|贷|款|回',
      '他|她|ta 的? ~2 贷款|欠款|账单|逾期|债',
      '他|她|ta ~3 欠|逾期|还没还|没还|拖欠',
      '不管 ~~2 您|你 ~~2 是谁',
      '号码|手机号|电话 ~4 名下|对应|登记|绑定 ~6 贷|欠|逾期',
      '打错|号码错|不是本人|不认识 ~~8 还|欠|也|处理|贷',
      '您|你 ~2 认识|知道 ~4 他|她|在哪|下落|新号码',
      '他|她 ~3 住|在 ~2 哪',
      '催收 ~2 部|组|员|团队|中心|专员|公司',
      '机主|本机 ~4 欠|逾期|贷',
    ],
  },
};
