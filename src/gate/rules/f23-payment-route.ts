import type { PhraseRule } from '../phrase-rule.ts';

/**
 * An unofficial way to pay, or asking for secrets.
 *
 * Source: PRC internet finance collection convention (no private accounts); GDPR art. 32; ASIC and FCA scam guidance. Links, telephones and
 * account numbers are checked against the allow-list by the fact rules.
 */
export const paymentRoute: PhraseRule = {
  id: 'F23.payment_route',
  reason: 'This asks for money by a private way, or for a secret.',
  suggestion: 'Give the official way to pay; never ask for a password, a code or a card number.',
  reject: {
    en: [
      'my|private|personal|own|colleague*|friend*|wife*|husband*|manager*|agent*|cousin*|brother*|director* ~2 account|wallet|card|paypal|venmo|zelle|cash_app|cashapp|number|qr|iban|bank|revolut|bizum|wechat|alipay|mobile_money|m-pesa',
      'to me ~1 directly|personally|privately',
      'pay|send|transfer|deposit|wire|hand|give ~4 me',
      'pay|send|transfer|deposit|wire|bring|hand ~5 @private_route',
      '@private_route ~6 pay*|send*|transfer*|card|number|code*|numbers|accept*|faster|easier|only|us|me|works',
      '@secret ~4 please|needed|required|to_verify|so_we|and_i|number_to|you_received|you_got|just',
      'send|tell|give|share|provide|confirm|enter|read|text|type|forward|need|want|reply|say|message|submit|verify|photo|picture|screenshot|what ~5 @secret',
      'your ~2 @secret',
      'scan ~3 code|qr',
      'qr ~1 code',
      'meet ~3 cash|agent|me|car_park|parking|station',
      'cash ~4 hand|meet|envelope|courier|agent|collect|bring|driver|pick',
      'courier|agent|driver|someone|man|colleague ~4 collect|pick_up|come_for ~3 cash|money|it|payment',
      'install|download ~4 app|anydesk|teamviewer|software|remote|apk',
      'remote access',
      'share|sharing ~2 screen',
      'log in|log_into ~5 here|link|send',
      'off ~2 books|record',
      'without ~2 receipt|invoice',
      'not ~3 official|app|website|branch ~4 instead|faster',
      'instead of ~4 official|website|app|branch',
    ],
    es: [
      'mi|mis|privada|personal|propia|particular ~2 cuenta|billetera|tarjeta|paypal|bizum|número|qr|clabe|nequi|yape|wallet|wechat|celular',
      'cuenta|tarjeta|billetera|código|número ~2 personal|privad*|propi*|particular|mía|mío|mi|de_mi|de_un_compañero|de_mi_jefe|a_mi_nombre',
      'a mi nombre',
      'pague|envíe|transfiera|deposite|mande|págueme|mándeme|deposíteme|entregue|transfiérame|envíeme ~5 @private_route',
      '@private_route ~6 pag*|envi*|acept*|númer*|código*|rápido|fácil|mánd*',
      'envíe|envíeme|dígame|mándeme|dé|deme|comparta|confirme|ingrese|indique|indíqueme|escriba|páseme|facilite|pase|dicte|reenvíe|proporcione|necesito|necesitamos|cuál|díctame|responda|foto|captura ~6 @secret',
      'su|tu ~2 @secret ~4 para|por_favor|y|necesit*|completo|completa',
      'escane* ~3 código|qr',
      'código qr',
      'efectivo ~4 mano|sobre|mensajero|entreg*|persona|recog*|agente|pasar*',
      'pasar* ~4 recoger|cobrar|por_el|buscar ~3 dinero|efectivo|pago',
      'págueme|transfiérame|deposíteme|mándeme|envíeme|dámelo|démelo',
      'instale|descargue|instala|descarga ~4 app|aplicación|anydesk|programa|apk',
      'acceso remoto',
      'sin ~1 recibo|factura|comprobante',
      'por fuera',
    ],
    zh: [
      '私人|个人|我的|我个人|私下|我自己|同事|朋友|经理|我老婆|私 ~4 账户|账号|微信|支付宝|收款码|卡|二维码|卡号|银行卡|钱包|转账|银行',
      '转 ~4 我|给我|到我|我微信|我卡|我这|我个人|我支付宝|我账户|我的',
      '加 ~2 我 ~2 微信|qq|好友',
      '@private_route',
      '扫 ~4 码|二维码|收款码|这个',
      '发 ~2 红包',
      '把|请|您|你|告诉|提供|发|报|给|回复|输入|说|念|需要|截图|填 ~6 @secret',
      '@secret ~4 发|告诉|给我|报|是多少|提供|说|念|发来|发过来|发给|输入|拍|截图|回复|填',
      '现金 ~4 交|给|上门|当面|收|取',
      '上门 ~3 收|取 ~2 现金|钱|款',
      '下载|安装 ~4 app|软件|屏幕共享|远程|会议|应用|apk',
      '屏幕共享|共享屏幕|远程协助|远程控制',
      '不要|不用|别 ~2 走|用 ~3 官方|app|公司',
      '不走 ~2 公司|平台|官方',
      '绕过 ~2 平台|官方',
      '马上 ~3 销账',
    ],
  },
};
