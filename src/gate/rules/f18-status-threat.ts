import type { PhraseRule } from '../phrase-rule.ts';

/**
 * Threats to a visa, custody of a child, a job, a licence or schooling.
 *
 * Source: 15 USC 1692e(5) and 1692d; FCA CONC 7.9; Código de Defesa do Consumidor art. 42.
 */
export const statusThreat: PhraseRule = {
  id: 'F18.status_threat',
  reason: 'This threatens a visa, custody, a job, a licence or schooling.',
  suggestion: 'Leave it out; a missed payment has no bearing on it.',
  reject: {
    en: [
      '@status ~6 @lose',
      '@lose ~6 @status',
      '@actor ~4 @tell ~4 @status',
      '@status ~8 debt|loan|unpaid|owe|arrears|overdue|balance|default',
      'take|taken|lose|losing|remove* ~4 @kin|kids|children ~2 away|custody|you|care',
      'cost you ~3 job|visa|career|licence|license|children|kids|place|custody',
      '@work ~6 fire|fires|fired|sack*|dismiss*|sacked|let_you_go|terminate*',
      'unfit ~2 parent|mother|father',
      'judge|court ~6 custody|children|kids',
      'deport*',
      'stay in ~2 country',
      'back to your country',
      'job ~4 not_safe|safe|last|interview*|future|find',
      '@actor ~4 @tell ~4 immigration|uscis|home_office|ice|licensing_board|licence_board|license_board|professional_body|social_services|child_services|child_protective|the_court|your_school|your_university|your_college|consulate|embassy|border',
      'licence|license|professional|licensing ~2 board|body|council ~4 letter|told|informed|notified|hear|know|report',
      'report* ~4 immigration|authorities|social_services|licensing|professional_body',
      'immigration|visa|custody|deport*|child_services|social_services|your_licence|your_license ~6 pay|debt|loan|owe|unpaid|overdue',
      '@unpaid|debt|debts|arrears ~8 @status',
    ],
    es: [
      '@status ~6 @lose',
      '@lose ~6 @status',
      '@tell ~5 @status',
      '@status ~8 deuda|préstamo|impago|debe|mora',
      'quit*|perd*|pierd*|retir* ~4 hijo*|hija*|niño*|niñas|custodia',
      'cost* ~4 trabajo|empleo|visa|carrera|puesto|licencia|hijos',
      'mal|mala|no_apt* ~1 padre|madre',
      'deport*',
      'volver|regresar|devolver ~3 su|tu país',
      'juez ~5 custodia|hijos',
      'quedar* ~2 en ~2 país',
      '@unpaid|deuda|deudas|impago|mora|adeudo ~6 @status',
    ],
    zh: [
      '@status ~6 @lose',
      '@lose ~6 @status',
      '@unpaid|欠款|逾期|这笔|债|贷款 ~~8 @status',
      '@status ~8 欠款|逾期|欠债|贷款|不还|老赖',
      '炒鱿鱼|丢工作|丢饭碗|工作不保',
      '移民局|遣返|驱逐|政审|边控',
      '单位 ~6 开除|辞退|解雇|处分|炒',
      '孩子|子女|儿子|女儿|小孩|后代 ~6 上学|读书|考公|前途|学校|升学|影响|入学|高考|当兵|教育|名校|私立',
      '限制 ~2 出境|出行|高铁|坐飞机|乘机',
    ],
  },
  warn: {
    en: ['fired|sacked'],
    es: ['despid*|despedi*|echar*|echen|echan|corran|corren'],
    zh: ['开除|辞退|解雇|饭碗|失业|出入境|签证|抚养权'],
  },
};
