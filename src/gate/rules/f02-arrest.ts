import type { PhraseRule } from '../phrase-rule.ts';

/**
 * Arrest, prison, police or criminal process, and calling a missed payment a crime.
 *
 * Source: 15 USC 1692e(4) and (7); FCA CONC 7.3.18R and Administration of Justice Act 1970 s.40; Código de Defesa do Consumidor art. 42 and 71.
 */
export const arrest: PhraseRule = {
  id: 'F02.arrest',
  reason: 'Owing money is not a crime; this speaks of police, arrest or a criminal case.',
  suggestion: 'Leave the police and the law out; offer a person to talk to.',
  reject: {
    en: [
      '@crime ~6 you|your|await|waiting|issued|come|coming|next|follow*',
      'you|your ~8 @crime',
      '@we|@actor ~6 @police|@crime',
      '@police ~6 you|your|will|is|are|has|have|on|at|knock*|visit*|come|waiting|outside|informed|involved|know|file|report',
      'officer|officers ~6 your|you|will|visit|come|pick|workplace|home|door',
      '@offence ~6 you|your|not_pay*|loan|money|debt',
      'you|this|that|it|not_paying|nonpayment|non-payment ~5 @offence',
      'your ~4 @offence',
      '@unpaid ~6 @crime|@offence|@police',
      '@crime|@police ~6 @unpaid',
      'report|reported|reporting you|your|it|this ~4 to @police',
      'pass*|hand*|sent|send|sending|give|given|forward* ~4 to ~2 @police|@crime',
      'criminal',
      'wanted ~2 person|list|by',
      'crime number|report_number',
      'spend ~4 night|nights|years|months|time|weekend|christmas ~3 cell|inside|custody|bars',
      'in handcuffs',
      'fugitive|outlaw|extradit*|manhunt',
      'run|hide|hiding from ~2 law',
    ],
    es: [
      '@crime ~6 su|sus|usted|tu|ti|contra|en_su_contra|espera*|lo|la|le|te',
      'usted|su|lo|la|le|te|se|tú|irá|ir|acab*|termin*|va|vas ~6 @crime',
      '@police ~6 su|usted|tu|casa|puerta|trabajo|irá|va|viene|llegar*|pasar*|busc*|tocar*|sabe|ya',
      '@actor ~6 @police|@crime',
      '@offence ~5 usted|su|no_pag*|préstamo|deuda|dinero|impago',
      'no pagar|impago|esto|eso|lo_suyo ~4 @offence',
      'su|tu ~3 @offence',
      '@unpaid ~6 @crime|@offence|@police',
      '@crime|@police ~6 @unpaid',
      'denunci* ~4 por|ante|a_la|contra|usted|policía',
      'lo|la|le|te|los denunci*',
      'vía penal',
      'caso criminal|proceso_penal|asunto_penal|carpeta_de_investigación',
      'pasamos|pasaré*|pasaremos|enviamos|enviaremos|entregamos|entregaremos|denunciamos|denunciaré*|denunciaremos|llamamos|llamaré*|llamaremos|llamo|avisamos|avisaremos|reportamos|reportaremos|mandamos|mandaremos|ponemos|pondremos|interponemos|interpondremos|damos|daremos|dimos|voy|vamos|he|hemos|tenemos ~6 @police|@crime',
    ],
    zh: [
      '@we|@ally|会|将|已|就|要|可以|马上|直接 ~4 @police|@crime',
      '@police ~8 你|您|上门|来|找|立案|带|已|会|将|马上|就',
      '@crime ~4 你|您|的|起|等|处理',
      '你|您 ~8 @crime|@offence',
      '@unpaid ~~8 @police|@crime|@offence',
      '@police|@crime ~~6 @unpaid',
      '属于|构成|涉嫌|算是|就是|等于|定性 ~4 @offence|@crime',
      '报警 ~4 你|您|处理|抓|了',
      '坐牢|牢底|吃牢饭|通缉|追逃|手铐',
      '移交|移送|交给 ~4 @police',
    ],
  },
  warn: {
    en: ['@crime', '@police'],
    es: ['@crime', '@police'],
    zh: ['@police', '逮捕|拘留|监狱|判刑|立案|犯罪', '@offence|刑事'],
  },
};
