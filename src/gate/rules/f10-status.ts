import type { GateFacts } from '../facts.ts';
import type { PhraseRule } from '../phrase-rule.ts';
import type { Match } from '../phrases/matcher.ts';
import { holds, type Reading } from '../reading.ts';

/**
 * A status of the account, or a charge, that the ledger does not hold. Sums, dates and counts are the fact rules' business.
 *
 * Source: 15 USC 1692e(2) and 1692f(1); FCA CONC 7.3.5G; Código de Defesa do Consumidor art. 42 (double refund).
 */
export const status: PhraseRule = {
  id: 'F10.status',
  reason: 'This names a status or a charge that the ledger does not hold.',
  suggestion: 'Say what the ledger says: what is due, since when, and the fee if one was booked.',
  harmless: (reading, match, facts) => isBookedFee(reading, match, facts) || isHypothetical(reading, match),
  reject: {
    en: [
      'in default',
      'default status',
      'charged off|charge-off',
      'accelerat* ~5 loan|balance|debt|account',
      'full|entire|whole|total ~1 balance|amount|loan|debt|sum|# ~3 due|payable|owed|immediately|now|demanded',
      'in|into|with ~1 full|one_go|one_payment ~2 now|today|immediately',
      'penalty ~1 fee|interest|charge',
      'late|collection|admin*|processing|recovery|legal|handling|reminder|extra|additional|service|visit|default ~1 fee|fees|charge|charges|cost|costs|surcharge',
      'fee|fees|charge|charges|interest|surcharge ~5 added|add|applied|apply|adding|accru*|grow*|doubl*|increas*|every_day|per_day|daily|now|included|charged|rise|pay',
      'add|added|adding|charge|charging|charged|apply|applied|impos* ~4 fee|fees|penalt*|interest|surcharge|charges|percent',
      'interest ~4 daily|every_day|double|about|roughly|extra|penalty',
      'with|plus|including|and ~1 interest|fees|charges|penalt*|costs',
      'your ~2 contract|loan|account|agreement ~3 terminated|cancelled|canceled|closed|revoked|suspended|accelerated|in_default|written_off',
      'about|roughly|around|approximately|some|or_so|give_or_take|something_like ~1 #',
      'never|not ~2 paid ~2 anything|single|once|cent|penny|instalment|installment',
      'not ~1 made ~2 single|any payment|payments',
      'missed ~1 all|every|several|many|multiple|numerous|two|three|four|five|six|the_last_#|# ~2 payment|payments|instalment*|installment*',
      '#|two|three|four|five|six|several|many months|years|weeks|instalments|installments|payments ~2 late|behind|overdue|arrears|past_due|missed|unpaid|in_arrears',
      'months|weeks|years ~1 behind|late|overdue|in_arrears|of_arrears',
      'chronic*|serial|repeat*|persistent* ~2 late|defaulter|offender|non-pay*',
      'interest ~6 double*|triple*|twice|doubling',
      'in arrears|default since|for',
      'arrears since',
    ],
    es: [
      'en mora|impago|incumplimiento|default',
      'vencimiento anticipado',
      'vencid* anticipadamente',
      'totalidad ~3 préstamo|deuda|saldo|crédito',
      'liquid* ~3 total|todo|los|completo|íntegr*',
      'penalización*|penalizaci*|interés_de_demora|intereses_de_demora|intereses_por',
      'gastos|cargos|comisión|comisiones|costes|costos|honorarios ~3 cobranza|cobro|gestión|mora|administr*|demora|adicional*|extra*|legal*|visita',
      'intereses ~4 día|diari*|doble|sum*|aument*|acumul*|crec*',
      'con|más|incluidos|y ~1 intereses|gastos|recargos|comisiones|mora',
      'sum*|agreg*|añad*|cobr*|aplic* ~4 interés|intereses|multa|comisión|recargo*|penaliz*|cargo|gastos',
      'contrato|cuenta|préstamo|crédito ~3 rescindid*|cancelad*|cerrad*|suspendid*|castigad*|resuelto',
      'nunca|no ~2 ha|has ~1 pagado ~2 nada|ninguna|ni|un',
      'alrededor|aproximadamente|más_o_menos|cerca|unos ~2 #',
      'meses|semanas|años|cuotas|pagos|mensualidades ~2 atras*|retras*|mora|demora|vencid*|impag*|sin_pagar|pendientes',
      'atras*|retras*|mora|debe|adeuda ~3 #|dos|tres|cuatro|cinco|seis|varios|varias|muchos ~1 meses|semanas|años|cuotas|pagos|mensualidades',
      'retraso|moros* crónic*|reincident*|reiterad*',
      'intereses|interés ~5 doble|triple|duplic*|triplic*',
    ],
    zh: [
      '催收费|诉讼费|上门费|利滚利|复利',
      '一次性 ~4 结清|还清|付清|还款',
      '全额|全部|全款|所有|整笔|剩余全部 ~6 结清|还清|到期|付清|偿还|归还|提前',
      '提前到期|加速到期|宣布到期|全部到期',
      '合同 ~3 终止|解除|作废|取消',
      '从未|从来没|一分|一期都没|一次都没|一毛 ~4 还',
      '逾期 ~2 #|一|两|三|四|五|六|多|几|数 ~1 个月|期|年|月|周|次',
      '#|两|三|四|五|多|几|数 ~1 期|个月 ~3 逾期|没还|未还|欠|拖欠',
      '连本带利|本息共|加上 ~2 利息|罚息|费用',
      '大概|大约|差不多|左右|约 ~2 #',
      '恶意 ~1 拖欠|逾期|透支|欠款',
      '严重 ~1 逾期|违约|失信',
      '呆账|坏账|黑户',
      '利息 ~6 翻倍|翻番|翻一番|两倍',
    ],
  },
  warn: {
    en: ['defaulted|penalt*'],
    es: ['recargo*|multa*|moratori*'],
    zh: ['违约金|滞纳金|罚息|罚款|手续费|服务费|管理费|逾期费|律师费|违约|不良'],
  },
};

/** A fee may be named when the ledger holds one. */
function isBookedFee(reading: Reading, match: Match, facts: GateFacts): boolean {
  if (facts.fees === undefined || Number(facts.fees) <= 0) return false;
  const [from, to] = spanOfMatch(reading, match);
  return /fee|charge|recargo|comisi|cargo|手续费|滞纳金|逾期费/i.test(reading.message.text.slice(from, to));
}

/** "A fee applies only if the contract says so." */
function isHypothetical(reading: Reading, match: Match): boolean {
  const [from, to] = reading.sentence[match.start] ?? [0, 0];
  return holds(reading, 'hypothetical', from, to) && !holds(reading, 'threatened', from, to);
}

function spanOfMatch(reading: Reading, match: Match): readonly [number, number] {
  return [reading.tokens[match.start]?.from ?? 0, reading.tokens[match.end - 1]?.to ?? 0];
}
