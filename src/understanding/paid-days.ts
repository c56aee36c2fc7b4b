import type { Language } from '../domain/language.ts';

/** How a language says that money has gone. */
type Paid = {
  /** Says so by itself, whatever the day. */
  readonly done: RegExp;
  /** Speaks of paying: beside a day that can only lie behind, it has been done. */
  readonly paying: RegExp;
  /** It was not done, or only meant to be. */
  readonly not: RegExp;
};

const PAID: Readonly<Record<Language, Paid>> = {
  en: {
    done: /(?<![^ ])(?:(?:i|we|he|she|they|ive|weve|husband|wife|mum|mom|dad|son|daughter|bank|it|that|payment|money|which|have|has|had|was|were|been|got|already|just|and) )(?:\S+ )?(?:paid|sent|transferred|wired|deposited|settled|cleared|posted|mailed|remitted|zelled|venmod|venmoed|cashapped|paypaled|paypalled|went (?:out|through|off)|came out|left (?:my|our|the) account|taken|debited|charged|put (?:it|the money) (?:in|through)|dropped (?:it|the|a) (?:\S+ )?(?:off|in))(?= )|(?<![^ ])you (?:guys |lot |people )?(?:got|took|charged|debited|received|cashed) /,
    paying:
      /(?<![^ ])(?:pai?d|sent|send|transfer\S*|wired?|deposit\S*|settled|cleared|payment|money|went (?:out|through)|came out|debited|charged|taken|receipt|cheque|check|online|over the phone) /,
    not: /(?<![^ ])(?:not|never|no|supposed|should|being|be|get|gets|getting|count on|meant|forgot\S*|missed|due|could|would|wanted|tried|trying|going to|was to|get paid|got paid|you (?:said|told|wrote|called|sent)|if|when i|until|without|failed|bounced|declined|message|letter|reminder|text|email|late|lost|overdue|paid me|sacked) /,
  },
  es: {
    done: /(?<![^ ])(?:(?:he|ha|han|hemos|habia|habiamos|quedo|quedaron|fue|fueron|ha sido|esta|estaba) (?:ya |sido |hecho )*(?:pagad[oa]s?|abonad[oa]s?|depositad[oa]s?|transferid[oa]s?|enviad[oa]s?|ingresad[oa]s?|liquidad[oa]s?|saldad[oa]s?|cancelad[oa]s?|consignad[oa]s?|girad[oa]s?|realizad[oa]s?|efectuad[oa]s?|hech[oa]s?|mandad[oa]s?|cobrad[oa]s?|descontad[oa]s?|cargad[oa]s?|debitad[oa]s?)|se (?:pago|abono|deposito|transfirio|envio|ingreso|liquido|consigno|giro|hizo|realizo|efectuo|cobro|cobraron|debito|descontaron|cargo)|(?:ya |se |les? |te |las? |los? |yo |os )+(?:pague|abone|deposite|transferi|envie|mande|ingrese|liquide|cancele|consigne|gire|bizumee|yapee|plinee|hice|pase|puse|cubri|deje)(?! que)|(?:hice|hicimos|realice|realizamos|efectue|efectuamos|hizo) (?:el |la |un |una |mi |su |ese |ya )*(?:pago|transferencia|transfe|deposito|abono|ingreso|giro|consignacion|envio|bizum|yape|cola|fila|remesa)|me (?:lo |la |los )?(?:cobraron|descontaron|debitaron|cargaron|sacaron|quitaron|cobro|descontaste|cobraste)|salio (?:de mi|el|la|del)|(?:transferi|transferimos|pagamos|depositamos|abonamos|consigne|consignamos|giramos|yapee|bizumee|transfirio|transfirieron|pagaron|depositaron|abonaron|enviaron|ingresaron|mandaron) )(?= |.)/,
    paying:
      /(?<![^ ])(?:pag(?:ue|o|amos|aron|ado|ada)|abon\S*|deposit\S*|transf\S*|envi(?:e|o|ado)|mand(?:e|o|ado)|ingres\S*|liquid\S*|cancel\S*|consign\S*|gir(?:e|o|ado)|hice|hizo|comprobante|recibo|cobraron|plata|yape\S*|bizum\S*) /,
    not: /(?<![^ ])(?:no|nunca|ni|debi|debia|tenia|iba|olvid\S*|quise|queria|vencia|vencio|vence|intent\S*|trat\S*|si(?! (?:os|les|le|ya|te|lo|se))|cuando|hasta|rechaz\S*|me pagaron|me depositaron|(?:ustedes|usted|me) (?:dijo|dijeron|escribi\S*|mand\S*|envi\S*)|mensaje\S*|carta|atras\S*|prometi\S*|ibamos|despid\S*|corr\S*) /,
  },
  zh: {
    done: /(?<![没未])(?:还|付|转|打|汇|交|存|充|扣)(?:款|钱|账|清|完|掉|好|走|过去|出去|进去|给你们?|\d+[元块]?)*(?:了(?!吗|没)|过了|过的)|(?:扣|还|付|转|打|汇|交|存)(?:走|掉|清|完|过去|给你们?)*的(?![人话时计方能日期]|[钱款](?!$|[呀啊呢,.!?]))|(?:已经?|早就?|都)(?:还|付|转|打|汇|交|存|扣)/,
    paying: /还|付|转|打款|打给|打过|汇|交|存|扣|到账|结清/,
    not: /没|未|忘|应该|本来|该|想|不|要|准备|打算|到期|截止|说|如果|要是|等|再|才|发工资|短信提醒|提醒|打电话|失业|联系/,
  },
};

/** Whether what stands beside a day says that money has gone on it; `past`: the day can only lie behind. */
export function isPaidOn(language: Language, text: string, past: boolean): boolean {
  const { done, paying, not } = PAID[language];
  if (not.test(text)) return false;
  return done.test(text) || (past && paying.test(text));
}
