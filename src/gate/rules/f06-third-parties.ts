import type { PhraseRule } from '../phrase-rule.ts';

/**
 * Telling, or threatening to tell, anybody but the customer; and getting others to pay.
 *
 * Source: 15 USC 1692c(b); 12 CFR 1006.6(d); FCA CONC 7.12; PRC Personal Information Protection Law art. 10, Internet finance collection convention; RBI outsourcing guidelines.
 */
export const thirdParties: PhraseRule = {
  id: 'F06.third_party',
  reason: 'This brings in somebody other than the customer: family, work, neighbours, contacts.',
  suggestion: 'Speak with the customer alone; a helper may join only when the customer asks for it.',
  reject: {
    en: [
      '@actor ~5 @tell ~4 @people',
      '@will ~3 @tell ~4 @people',
      '@people ~2 @will|gets|get|has|have|are|is|should|deserve* ~3 @learn|@tell',
      '@tell|forward|show|give|pass|get|ask|let|make|have ~3 your ~2 @kin|@circle|@work ~5 pay|settle|help|cover|lend|sort|message|aware|know|deal|step_in|bail',
      'forward|show|pass|give|hand|send|relay ~3 to ~1 @people',
      '@people ~4 can|could|should|must|has_to|have_to|will|to pay|settle|cover|help_you_pay|repay|clear',
      'number|numbers|phone|contact|contacts|details|address ~3 of|for|from ~1 @people',
      '@kin|@work s number|phone|address',
      'give|send|need|provide|want ~5 @kin|@work|@circle ~3 number|phone|contact|details',
      'your ~2 @kin|@work|@circle s? ~1 number|phone_number|extension|switchboard|email',
      'start|starting|begin ~2 with ~1 @people',
      '@actor ~5 contacts|contact_list|phone_book|phonebook|address_book|whatsapp_contacts',
      'access ~3 contacts|phone_book|gallery|photos',
      '@actor ~3 have|got|saved|copied|pulled|found ~4 @people',
      '@people ~3 next|first|instead|too|as_well|for_you|on_your_behalf',
      'who ~3 you|else ~5 knows|know ~4 debt|loan',
      'call|calling|ring|phone ~2 your @kin|@work|@circle',
      'spread|put the word',
      'spoke*|speak*|talk* ~3 with|to ~1 @people',
      'next of kin',
      'everyone|everybody ~2 in|on|from your',
    ],
    es: [
      '@tell ~4 @people',
      '@people ~4 sepa*|entere*|sabrá*|enterará*|recibir*|oirá*|llamad*|pag*|avisad*|informad*|se_va_a|se_van_a|conocer*',
      'que ~2 su|tu ~1 @kin|@circle|@work ~4 pag*|ayud*|prest*|cubr*|salde',
      '@kin|@circle|@work ~5 pague|paguen|cubra|cubran|salde por usted|ti',
      'dígale*|dile|pida|pide|pídale*|reenví*|reenvía*|muestr*|pásele*|pase|enseñe ~4 @kin|@circle|@work',
      'teléfono|número|contacto|datos|dirección ~2 de|del ~2 @kin|@circle|@work',
      '@actor|tenemos|tengo|vamos|conseguimos|guardamos ~4 contactos|agenda|lista_de_contactos|libreta',
      'en su|tu ~1 @work|oficina ~3 sab*|enter*|conoc*|llam*',
      'hablar*|hablamos|hablé|hablado|hablaremos ~3 con ~1 @people',
      'empez* ~3 por|con ~1 @people',
      '@people ~3 primero|también|en_su_lugar|por_usted',
    ],
    zh: [
      '@we|会|将|就|已|已经|可以|马上|逐个|挨个|直接|天天|现在|明天|今晚|下一个 ~5 @tell_strong ~4 @people|@relatives',
      '@tell_strong ~3 @people|@relatives',
      '@people|@relatives ~4 @learn_strong|替你|替您|帮你还|帮您还|代偿|还上|先还|垫|还款|还钱|来还|评评理|说清楚|聊聊|谈谈',
      '让|叫|请|要|找|问|逼|催 ~2 你|您 ~2 @kin|@circle|@work ~4 还|垫|凑|处理|转|代|付|接|出',
      '爆 ~1 你|您|通讯录',
      '通讯录 ~4 打|发|通知|群发|联系|都|里|名单|已',
      '@kin|领导|老板|单位|房东|紧急联系人 ~2 电话|号码|联系方式|手机号|微信',
      '转告|转发|带话|捎话 ~3 @kin|他|她|@circle',
      '把 ~6 告诉|发给|转给|通知|寄给|抄送 ~3 @people|@relatives',
      '闹到|找到|打到|寄到|发到|追到|告到 ~2 你|您 ~1 单位|公司|学校|老家|家里|村|家|父母',
      '你 ~1 单位|公司|领导|老板|老家|村|学校|家人|父母|老婆|老公|孩子|亲戚|朋友|同事 ~4 @learn_strong',
      '单位|公司领导|村委会|居委会|学校|房东|物业 ~3 通知|领导|反映|找你|协助|知道|出面|来人',
      '身边的人|身边人|亲朋好友|所有人|全村|街坊邻居 ~4 知道|看|收到|通知|笑',
    ],
  },
};
