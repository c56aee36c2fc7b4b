import type { PhraseRule } from '../phrase-rule.ts';

/**
 * A false reason for writing: a parcel, a survey, a prize, an old friend.
 *
 * Source: FCA CONC 7.9.2R; 15 USC 1692e(10) and 1692b.
 */
export const pretext: PhraseRule = {
  id: 'F22.pretext',
  reason: 'This gives a false reason for writing.',
  suggestion: 'Say who writes and that it is a message for the customer; no more before they are verified.',
  reject: {
    en: [
      'post_office|undelivered|dhl|fedex',
      'census|market_research',
      'raffle|sweepstake*|giveaway|jackpot|gift_card|free_gift|windfall|unclaimed',
      'sim ~4 close*|block*|deactivat*|suspend*|expire*|register*',
      'old|long-lost|childhood|school|former|mutual ~1 friend|classmate|friends|colleague|acquaintance|neighbour|neighbor',
      'friend|someone_you_know|admirer|secret_admirer|relative ~4 looking|trying|wants|asked|left|gave|sent|find|reach',
      'tax refund|rebate|return',
      'refund|compensation|cashback ~4 waiting|for_you|owed|claim|available|pending|ready|due_to_you|reply|collect',
      'you ~3 refund|compensation|rebate|owed_money',
      'job|work|career|vacancy|position|interview ~2 offer|opportunity|interview|application|vacancy|for_you',
      'family ~1 emergency',
      'emergency|accident|hospital|urgent_family|bad_news ~4 call|family|relative|about|reply|contact',
      'account|card|profile|number|subscription|membership|phone ~4 suspended|locked|hacked|compromised|expire*|verify|verified|unusual|suspicious|deactivated|limited|deleted|security',
      'unusual|suspicious|unauthorised|unauthorized ~1 activity|transaction|login|charge|purchase',
      'security ~1 check|alert|update|verification|team',
      'update|confirm|verify ~2 your ~2 details|information|profile|identity|address|data|records ~6 delivery|prize|survey|avoid|keep|continue|because|for_our|system',
      'doctor|clinic|hospital|test_results|lab|school|council|electricity|water|gas|utility ~4 calling|appointment|results|call|message|company|about|office|writing',
      'dating|date_night',
      'free ~1 gift|trial|month|credit|phone|offer',
      'neighbourhood_watch|lost_dog|found_your',
      'technical ~1 support|service|fault|problem',
      'wi-fi|internet|broadband ~2 provider|service|company|engineer',
      'just ~1 checking|a_quick ~4 number|question|survey|works|yours|address|chat',
      'is this the ~3 owner|plumber|shop|seller',
      'your_ad|buy_your|interested_in_your',
      'doctor*|hospital|clinic|dentist ~2 appointment',
      'appointment ~2 doctor|hospital|clinic|dentist',
    ],
    es: [
      'paquetería|mensajería|dhl|fedex|encomienda',
      'cuestionario|sondeo|censo|estudio_de_mercado',
      'ganador|ganadora|sorteo|lotería|rifa|afortunad*|cupón|obsequio',
      'sim|chip|línea ~4 cerr*|bloque*|cancel*|suspend*|desactiv*|registr*',
      'viejo|vieja|antiguo|antigua|amigo|compañero|amiga ~2 amigo|amiga|compañero*|de_la_infancia|del_colegio|de_la_escuela|común',
      'alguien|amigo|amiga|admirador*|familiar ~4 busc*|quiere|preguntó|dejó|envió|espera',
      'reembolso|devolución|compensación|saldo_a_favor|indemnización ~5 pendiente|espera*|disponible|reclam*|cobr*|list*|confirm*',
      'oferta|propuesta|vacante|entrevista ~2 de_trabajo|de_empleo|laboral',
      'emergencia|accidente|hospital|malas_noticias ~4 familiar|llam*|familia|sobre|contact*',
      'cuenta|tarjeta|perfil|número|suscripción ~4 suspendid*|bloquead*|hackead*|comprometid*|venc*|verific*|inusual|sospechos*|desactiv*|eliminad*',
      'actividad|movimiento*|acceso|compra ~2 inusual|sospechos*|no_autorizad*|extrañ*',
      'actualic*|confirm*|verifi* ~3 sus|tus|su ~2 datos|información|dirección|identidad|perfil',
      'soporte técnico',
      'internet|wifi|luz|gas|agua ~3 compañía|proveedor|técnico|servicio',
      'encontr* ~3 cartera|perro|billetera|documentos',
      'médico|clínica|laboratorio|análisis|hospital ~4 confirm*|resultados|llam*|cita',
    ],
    zh: [
      '签收|派送|顺丰|邮局|取件|圆通|中通',
      '调研|普查|回访|抽样',
      '中奖|奖品|大奖|抽奖|礼品|赠品|优惠券|兑奖',
      '老同学|老朋友|老战友|老乡|熟人|朋友|网友|旧友|同学|战友|故人|同事介绍 ~6 找您|找你|有事|联系|托|聚会|介绍|让|寻',
      '手机卡|电话卡|sim卡|宽带|号码|账号|账户|银行卡|微信|社保卡|医保卡|etc|医保|社保 ~6 停用|注销|冻结|异常|过期|被盗|欠费|升级|实名|失效|暂停|封号|涉嫌',
      '退款|退税|赔偿|补贴|返还|理赔|补偿 ~6 领|待|到账|请|给您|给你|未领|确认|可以',
      '工作|招聘|面试|兼职|岗位|职位 ~4 机会|邀请|通知|offer|录用|推荐',
      '家人 ~4 出事|住院|车祸|急诊|出了',
      '登录|交易|消费|操作 ~2 异常|可疑',
      '异常 ~2 登录|交易|操作',
      '医院|体检|检查结果|预约|诊所|学校|物业|水电|燃气|煤气|居委会|社区 ~6 通知|请|来电|缴费|结果|联系|登记|维修',
      '捡到|拾到|失物',
      '客服升级|系统升级',
      '交友|相亲|约会',
      '拉票',
    ],
  },
  warn: {
    en: [
      'parcel|package|delivery|courier|shipment|customs|ups|survey|questionnaire|poll|feedback_form|prize|winner|won|lottery|lucky|voucher|reward|congratulations|coupon|inheritance|legacy|lonely|single|love|vote|election|charity|donation|wallet|found_a|selling|for_sale',
    ],
    es: [
      'paquete|envío|entrega|mensajero|correos|aduana|encuesta|premio|ganó|ganado|regalo|bono|felicidades|herencia|gratis|gratuito|gratuita',
    ],
    zh: [
      '包裹|快递|外卖|物流|海关|问卷|调查|礼物|红包|幸运|恭喜|领取|免费|福利|遗产|车祸|住院|急诊|抢救|技术支持|单身|投票|捐款',
    ],
  },
};
