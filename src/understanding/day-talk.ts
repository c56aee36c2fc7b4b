import type { Language } from '../domain/language.ts';
import type { Hit } from './cues/cue.ts';

/** What else a day may be the day of: an operation, a call, the loss of a job. */
export const EVENT: Readonly<Record<Language, RegExp>> = {
  en: /(?<![^ ])(?:surgery|operation|funeral|appointment|birthday|bday|born|interview|started|start work|begin work|lost|lose|fired|laid|died|passed|wedding|court|hearing|since|hospital|chemo|accident|moved|left|received your|got your|message|texted|called|phoned|rang|order|arrived|letter|borrowed|took out|signed|holiday in|travel|flight|working(?! days?)|closed|closes|open|due|call me|ring me|phone me|busy|available|divorce|diagnosed|treatment|exam|meeting|rent|graduate|i work|new job|starting work|remind|reminders?|ask me|meant to be|supposed to be|agent|colleague|cremat\S*|eighteen|happy|weather|nan is|turns?|turned \d+|anniversary|bank holiday|shut|christening|baptism|party|burying|radiotherapy|turned|(?<!right |straight )away|bad day|let you know|get back|(?:call|ring|message|text|email|phone|update|tell|ask|speak to|talk to) you|talk|speak|operating|was it|was not it|wasnt it|isnt it|is not it|is it not|(?:i|we|they|he|she) (?:returned|bought|sold|saw|went|had|was|were|broke|fell|spoke|wrote|ran|met|cancelled|canceled|reported|emailed|bounced))(?:'s|s)? /,
  es: /(?<![^ ])(?:cirugia|operacion|operan|entierro|funeral|cita|cumpleanos|naci|entrevista|empece|perdi|despidieron|murio|fallecio|boda|juicio|audiencia|hospital|quimio|accidente|desde|mensajes?|llamaron|llamenme|llameme|llamen|escribieron|firme|viaje|vuelo|vence|vencia|cerrad[oa]s?|feriado|festivo|puente|bautizo|comunion|fiesta|velorio|misa|vacaciones|ocupad[oa]|disponible|divorcio|examen|reunion|renta|quede sin|trabajo (?:desde|de|hasta|los|el|todo)|me quede|mude|recordatorio\S*|preguntame|pregunteme|preguntenme|companer[oa]|agente|vengan|cumple|cremacion|radioterapia|aviso|avis[eo]|hablamos|platicamos|(?:le|te|les|se lo) (?:digo|confirmo|llamo|marco|escribo|cuento)|confirmo|llamo|feliz|felices|veo si|vere si|estuv[eo]|estuvimos|hubo|nacio|entre a|recibi|compre|devolvi|\S{3,}(?:jeron|charon|taron|eron mi)) /,
  zh: /手术|在(?:飞机|外地|路上|高铁|火车)|开刀|头七|停电|停工|收到的|同事|客服|医院|躺|放假|休息|不上班|关门|不对公|酒席|满月|满\d+|还房贷|车贷|孩子开学|葬礼|面试|生日|去世|过世|住院|化疗|开庭|失业|出生|结婚|婚礼|车祸|到期|打电话|联系我|开会|考试|第[一二三四五六]条|打过电话|打过了|到的货|刚做|坏了|退了|才知道|看的短信|出差|上班|检查|复查|房租|从(?!\d{1,2}[号日]|周|[明今])|收到你|借的|签的|提醒|通知|别发|联系|火化|透析|大寿|天气|降温|星期几|截止|时效|从今天起|再说|告诉你|回复你|答复|通知你|跟你说|和你说|再聊|问问/,
};

/** Beside one of these a day is one on which money is paid. */
export const PAYING: Readonly<Record<Language, RegExp>> = {
  en: /(?<![^ ])(?:pay|paid|paying|payment|send|transfer|settle|clear|do it|get it|put me|have it|have the|sort|deposit|money|rest|half|remaining|balance|until|till|by|extension|extend|postpone|move|push|payday|wages|salary|paycheck|cash|full|first|second|another|other|due date|works|make it|change it|instead|better|promise|latest|go(?:es|ing)? out|doing it|coming|wire\S*|remit\S*|zelle|cashapp|venmo|paypal|included|will go|take it|catch up|you(?: will)? get|cover) /,
  es: /(?<![^ ])(?:pag\S*|abon\S*|apunt\S*|anot\S*|deposit\S*|transf\S*|liquid\S*|cubr\S*|dinero|resto|mitad|cuota|parte|primer[oa]?|segund[oa]|me (?:late|cuadra|acomoda|sirve|conviene)|hasta|para el|cobro|cobre|sueldo|nomina|quincena|prorroga|aplaz\S*|posponer|mover|cambiar|plazo|mejor|sin falta|a mas tardar|antes del?|entrego|cancelo|hago|doy|mando|otra|restante|consign\S*|ingres\S*|remesa|saldo|cumplo|ten(?:es|eis)|lo (?:dejo|tienen|tiene|tienes)|se puede|puede ser|podria ser|aguant\S*|l[ao]s? llevo|gir[oae]\S*|esper\S*|bancame|excusas) /,
  zh: /还|付|转|交|打款|汇|结清|处理|工资|发薪|钱|推迟|延期|宽限|缓|改到|行吗|可以|之前|以前|到账|存|搞定|剩|余|一半|最晚|最迟|左右|给(?!我)|补|弄|解决|安排|办|搞|见账|出款|第一时间|说话算|见(?=$|[,.!])/,
};

/** What comes on that day is waited for, and says less of when somebody pays than a day beside which they say so. */
export const ARRIVES: Readonly<Record<Language, RegExp>> = {
  en: /(?<![^ ])(?:arrives?|lands?|comes (?:in|through)|waiting|expecting|get paid|payday) /,
  es: /(?<![^ ])(?:llega|llegan|llegue|entra|cae|esperando|espero|quincena|(?:me|nos|le) (?:pagan|depositan)) /,
  zh: /到账|到手|回款|下来|等着|发工资|发薪|领工资/,
};

/** Of somebody or something else, or of what the customer does besides: nothing is paid on it unless they say so. */
export const BESIDES: Readonly<Record<Language, RegExp>> = {
  en: /(?<![^ ])(?:(?:my|our|his|her|their|the) (?!money|wages?|pay|salary|paycheck|check|cheque|payment|balance|rest|bonus|refund|transfer|remainder|full|half|other|first|second|bank)\S+ (?:\S+ )?(?:is|starts|ends|gets|turns|has|goes|leaves|opens|closes|was|are|were|finishes|needs) (?:on |off |due |this |next |until |back )*|(?<!(?:can|could|should|if|may) )i (?:start|leave|fly|finish|move|see the|have (?:a|an|my|to)|am (?:off|away|in|at|out|back|having|going (?:to (?:the|my|see)|in|into|for)))(?: \S+){0,4} (?:on |this |next |until )?)$/,
  es: /(?<![^ ])(?:(?:mi|mis|nuestr[oa]|su|la|el|los|las) (?!dinero|sueldo|pago|nomina|plata|lana|banco|resto|otra|mitad|saldo|transf|deposito|quincena|primera|segunda)\S+ (?:de \S+ )?(?:\S+ )?(?:es|son|empieza|termina|sale|tiene|tienen|cumple|abre|cierra|se \S+|fue|viene|vienen|estuvo|esta) (?:el |hasta |para )*|(?:me (?:caso|mudo|voy|interno|operan|internan|dan|toca|hacen|citaron)|entro|salgo|viajo|empiezo|tengo (?:cita|turno|que (?:ir|llevar|estar)|una?|el|la)|nos (?:vamos|casamos|mudamos))(?: \S+){0,3} (?:el |hasta |para )*)$/,
  zh: /(?:(?:我|他|她)?(?:儿子|女儿|孩子|老婆|老公|我妈|我爸|妈妈|爸爸|媳妇)|我(?:要|得)?(?:去|有|在|做|回老家|搬))[^,.!?还付转给打]{0,4}$/,
};

/** The customer's other debts. */
export const OTHER_DEBTS: Readonly<Record<Language, RegExp>> = {
  en: /(?<![^ ])(?:rent|mortgage|car note|car payment|child support) (?!free)/,
  es: /(?<![^ ])(?:renta|alquiler|arriendo|hipoteca|colegiatura) /,
  zh: /房贷|车贷|花呗|房租|学费|别家|其他平台/,
};

/** Beside one of these a day lies behind. */
export const PAST: Readonly<Record<Language, RegExp>> = {
  en: /(?<![^ ])(?:went (?:out|off|in|through)|you(?: guys)? got|(?:wired|venmod|cashapped|zelled|posted|mailed|cleared) (?:it|that|yall|you|on)|came (?:in|out)|left my account|buried|walked out) /,
  es: /(?<![^ ])(?:emitio|se (?:abono|hizo|pago|fue)|salio|envie|mande|consigne|gire|giramos|compenso|transferi|entregado|depositado|realizado|presente mi|quede (?:viud[oa]|sin)|enterramos) /,
  zh: /(?:还|转|付|存|打|汇|交|给)的(?:呀|啊|呢|,|现金|款|$| )|已于|就[还给转付]了|去年|自动还的/,
};

/** Somebody is about to pay. */
export const COMMITS: Readonly<Record<Language, RegExp>> = {
  en: /(?<![^ ])(?:(?:about to|going to|will|ill|shall|let me) (?:just |all )*(?:pay|pop in|send|transfer|do it|sort|settle|wire|drop it|bring it|clear|have it|get it|get this|zelle|venmo)|put me (?:down|in)|(?:it|that|they|payment|money) (?:will|shall) (?:be|go|come)|itll (?:be|go)) /,
  es: /(?<![^ ])(?:(?:lo|la|les?|te|se lo) (?:hago|pago|deposito|transfiero|mando|consigno|paso)|paso (?:a pagar|al oxxo|al banco)|ya mero pago|(?:te|le|les|se|os) l[oa]s? (?!dig|cuent|confirm|avis|escrib|explic|mand\S* a decir|dij|hic|pas[eé] )\S*(?:o|are|ere|ire|amos|emos|imos)|(?:te|le|les|os) (?:hago|hare|haremos|hacemos) (?:el |la |un |una )?(?:pago|transf\S*|deposito|abono|ingreso|giro|bizum|yape)|(?:me )?(?:apunt|anot)[ae]\S*) /,
  zh: /(?:这就|马上|现在)[^,.!?]{0,2}(?:转|付|还|打款)|给你们?(?:付|转|还|打|汇|补|结)(?![了过的])|就(?:还|付|转|打给|给你|把|清)|第一件事|一定(?:还|付|转|给)|(?:还|付|转|打)(?:给你们?|清|完)(?!了|的|过|$)/,
};

/** The day on which somebody gets paid is a promise only if they say that they will pay. */
export const PAYDAY: Readonly<Record<Language, RegExp>> = {
  en: /(?<![^ ])(?:get paid|pay ?day|pay day|wages|salary|pay me|paycheck) /,
  es: /(?<![^ ])(?:(?:me|le|nos) (?:pagan|depositan|ingresan)|cobr[oae]|cobramos|dia de pago) /,
  zh: /发工资|发薪|领工资/,
};

/** What is done on that day. */
export const THEN: Readonly<Record<Language, RegExp>> = {
  en: /(?<![^ ])(?:then|so|after|rest|full|lot) /,
  es: /(?<![^ ])(?:ahi|ese|entonces|voy|demas|resto|todo|q|que|hasta) /,
  zh: /到时|第一时间|就|再|全|给|剩|后天|那天/,
};

/** Words that say nothing beside a day: with them alone it answers a reminder. */
const FILLER: Readonly<Record<Language, RegExp>> = {
  en: /^(?:yes|ok|sure|maybe|probably|please|thanks|by|on|at|the|latest|for|me|works?|i|we|think|will|do|can|could|is|it|fine|good|then|so|hopefully|definitely|try|you|hi|hello|sorry|around|about|or|and|half|rest|promise|would|be|great|better|suits|should|possible|before|until|till|come|without|fail|sharp|no|not|later|than|make|say|sir|mate|how|what|def|this|that|one|x|pm|am|again|all|tops|very|most|likely|guaranteed|ready|am|in|of|to|too|just|up|done|[,.!?]|\d+(?:pm|am)?)$/,
  es: /^(?:si|ok|vale|claro|quiza|quizas|talvez|tal|vez|por|favor|gracias|el|la|para|a|al|en|de|del|mas|tardar|sin|falta|creo|que|yo|me|va|viene|bien|mejor|hola|perdon|disculpe|seguro|pues|ya|como|o|y|antes|hasta|seria|es|puede|ser|podria|puedo|entonces|primera|hora|no|pasa|ahi|listo|dale|sale|bueno|prometo|les|le|te|queda|maximo|lo|[,.!?]|\d+(?:pm|am)?)$/,
  zh: /^(?:好的?|行|可以|吧|的|就|我|你|大概|应该|左右|之?前|最[晚迟早快]|嗯+|那|先|再|能|会|争取|一定|肯定|或者?|和|到|等|在|哈|啊|呢|嘛|谢谢|对|是|不?行|没问题|估计|可能|吗|么|[,.!?~])*$/,
};

/** What may be said beside a day in few words without making it the day of something else. */
export const BESIDE_A_DAY: ReadonlySet<Hit['says']> = new Set<Hit['says']>([
  'promise_to_pay',
  'request_plan',
  'counter_offer',
  'accept_offer',
  'decline_offer',
  'greeting',
  'thanks',
  'acknowledge',
]);

export function isShort(language: Language, text: string): boolean {
  return language === 'zh' ? text.trim().length <= 8 : text.trim().split(' ').length <= 5;
}

export function isBare(language: Language, before: string, after: string): boolean {
  const rest = `${before} ${after}`.trim();
  if (language === 'zh') return FILLER.zh.test(rest.replaceAll(' ', ''));
  const words = rest.split(' ').filter((word) => word !== '');
  return words.length <= 8 && words.every((word) => FILLER[language].test(word));
}
