import type { PhraseRule } from '../phrase-rule.ts';

/**
 * Telling somebody to borrow, to sell what they have, or to go without rent, food or medicine in order to pay.
 *
 * Source: FCA CONC 7.3.10R(3); PRC interim measures on internet loans; Unfair Commercial Practices Directive art. 8 and 9.
 */
export const starve: PhraseRule = {
  id: 'F16.starve',
  reason: 'This pushes the customer to borrow, to sell things, or to go without needs.',
  suggestion: 'Ask what is affordable after rent, food and energy; offer a smaller amount.',
  reject: {
    en: [
      'loan_from|get_a_loan|take_a_loan|payday_loan|cash_advance|loan_shark|second_loan|quick_loan|max_out|pawn|pawnshop|pawn_shop|remortgage',
      'take|get|apply_for|open|use ~3 loan|advance|credit_card|overdraft|credit',
      'sell|auction|pawn|hock|flog ~3 your|something|phone|ring|car|blood|plasma|furniture|tv|jewel*|laptop|stuff|things|gold|watch|clothes|kidney|hair|gift*|bike|possession*|belongings|it|what|some|anything',
      'you|could|can|should|must|people ~2 sell',
      'skip|stop|miss|delay|forget|cut|drop|cancel|put_off|postpone|hold_off|not_pay|leave|ignore|reduce|go_without|do_without|give_up|live_without|spend_less|eat_less ~4 rent|food|meals|meal|groceries|medicine|medication|electricity|heating|gas|utilities|bills|mortgage|school|insurance|dinner|lunch|breakfast|treatment|energy|water|kids|children|nursery|childcare|doctor|prescription|power|phone_bill|tuition|diapers|nappies',
      'rent|food|groceries|medicine|heating|electricity|mortgage|landlord|bills|utilities|school|dinner|tuition|childcare ~4 wait|later|second|after|afterwards|next_month|can_wait|instead|come_after|less_important',
      'pay us|me|this|the_loan ~2 first|before',
      'before ~2 you ~2 rent|food|eat|groceries|bills|medicine|landlord|feed',
      'eat ~1 less|once|rice|noodles|later|cheaper|beans',
      'use|spend|dip|raid|cash|empty|break ~3 savings|pension|emergency_fund|deposit|retirement|401k|college_fund|child*|benefit*|rent_money|food_money|inheritance|piggy_bank|grocery|medicine_money|insurance',
      'ask|beg|call|phone ~3 parents|family|friends|mother|father|boss|brother|sister|anyone|relatives|someone|church ~4 money|lend|loan|help|cover|chip|advance|pay|give',
      'advance ~3 wages|salary|employer|boss|pay',
      'get ~2 second|another|extra|night job',
      'work ~2 more|harder|nights|weekends|overtime|extra_shift*',
      'plasma',
      'second mortgage',
      'tighten ~2 belt',
      'go hungry',
    ],
    es: [
      'saque|saca|pida|pide|tome|toma|consiga|consigue|solicite|solicita|busque|contrate|pídal*|endeud* ~4 préstamo|prestad*|crédito|adelanto|anticipo|tarjeta|dinero|usurer*|microcrédito|avance',
      'préstamo ~1 rápido|exprés|nuevo|otro',
      'pedir ~2 prestad*',
      'que ~2 le|te presten|preste',
      'venda|véndal*|vendes|empeñ*|remate|malvenda|subaste',
      'no ~1 pague|pagues ~2 alquiler|renta|luz|agua|gas|colegio|hipoteca|comida|escuela|arriendo',
      'deje|deja|salte|sáltese|retrase|posponga|aplace|atrase|recorte|ahorre|suspenda|olvide|quite ~5 alquiler|renta|comida|comer|luz|agua|gas|medicin*|medicament*|colegio|hipoteca|arriendo|súper|calefacción|tratamiento|escuela|despensa|mandado',
      'alquiler|renta|comida|luz|medicin*|hipoteca|colegio|arriendo|tratamiento ~4 esper*|después|luego|segundo|otro_mes',
      'páguenos|paga_nos|pague ~2 primero|antes',
      'coma|come menos',
      'use|usa|gaste|saque|tome ~4 ahorros|pensión|fondo|ayuda*|subsidio*|aguinaldo|jubilación|herencia|dinero_de_la_comida|dinero_del_alquiler',
      'pídale|pídales|pida|llame ~3 padres|familia|amigos|madre|padre|jefe|hermano|hermana|alguien|familiares|vecinos',
      'adelanto|anticipo ~4 sueldo|nómina|jefe|salario|quincena',
      'segundo ~1 trabajo|empleo',
      'trabaj* ~2 más|extra|horas|doble',
      'apriet* ~2 cinturón',
      'plasma',
      'empeño',
    ],
    zh: [
      '借 ~3 来还|还|点|一笔|钱|呗|网贷|高利贷|信用卡|别的|别家|平台|新|周转|亲戚|朋友',
      '以贷养贷|网贷|高利贷|小额贷|信用卡套现|套现|刷信用卡|再贷|借呗|拆东墙|过桥',
      '找|跟|问|向|让|叫|求 ~4 @kin|@circle|别人|亲友 ~4 借|凑|垫|预支|拿钱|出钱|要钱',
      '凑 ~2 一凑|凑|够|钱|齐|点',
      '卖 ~4 掉|了|手机|车|首饰|血|肾|东西|家具|房|戒指|电脑|家电|点|金|包|衣|值钱|还',
      '变卖|典当|当掉|卖血|卖肾|捐精|卖房|卖车',
      '少吃|省吃|节衣缩食|勒紧|吃糠|吃泡面|吃馒头',
      '房租|饭|药|水电|学费|生活费|伙食|奶粉|看病|治疗|房贷|取暖|医药费 ~~6 先|晚点|缓|以后|拖|不交|停|省|再说|别|不急|欠着|少|往后',
      '先 ~~4 别|不|停|缓|拖 ~~3 交|付|买|吃|看 ~~3 房租|水电|药|学费|病|饭',
      '先还 ~~2 我们|这边|我|款|钱',
      '动用|取出|拿出|用 ~4 积蓄|养老|存款|公积金|教育金|救命|退休|低保|彩礼|压岁|学费|生活费|医保',
      '打 ~2 两份工|几份工|零工|夜班',
      '加班|兼职|跑外卖|送外卖 ~3 还|赚|挣|凑',
    ],
  },
  warn: {
    en: [
      'borrow|lend|lends|take_out|new_loan|another_loan|refinance|overdraft|credit_card|kidney|sperm|eggs|organ*|gamble|casino|lottery|bet',
    ],
    es: ['vende|vender|riñón|sangre|joyas|anillo|televisor'],
    zh: ['透支|花呗|白条|预支|周转|抵押|二手|不吃|饿|一顿'],
  },
};
