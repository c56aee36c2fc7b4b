import { spoken, type DayTalk } from './talk.ts';

/** Of these a customer may say that they come or are due without naming another matter than the payment. */
const MONEY =
  'dinero|sueldo|pago|pagos|nomina|plata|lana|banco|resto|otra|mitad|saldo|transf|deposito|quincena|primera|segunda|cheque|abono|cuota|factura|giro|cobro|bono|aguinaldo|total|monto|que';

export const SPANISH_DAY_TALK: DayTalk = {
  event: spoken(
    'cirugia | operacion | operan | operaron | hospital | quimio | radioterapia | accidente | dentista | medico | enterraron | entierro | funeral | cremacion | velorio | misa | murio | fallecio',
    'cumpl\\S+ anos | cumple | cumpleanos | quince(?:anera)? de (?:mi|su) | quince anos | naci | nacio | boda | bautizo | comunion | fiesta | posada | graduacion | partido | feriado | festivo | puente | feliz | felices | por fin es | nos vemos | juega[n]? | me cortan | hable | vacaciones | viaje | vuelo',
    'cita | entrevista | empece | perdi | despidieron | quede sin | me quede | juicio | audiencia | examen | reunion | divorcio | trabajo (?:desde|de|hasta|los|el|todo) | entre a | firme | mude | renta | turno',
    'escrib[aei]\\S* | llam[aeo]\\S* | marque\\S* | desde | mensaje | (?<=^(?:el |pero )*\\S+ )(?:trabajo|descanso|estudio|entro)(?= $) | llamaron | llamenme | llameme | llamen | escribieron | recordatorio\\S* | preguntame | pregunteme | preguntenme | companer[oa] | agente | vengan | cerrad[oa] | abiert[oa]s? | abren | cierran | atienden | ocupad[oa] | disponible | vence | vencia | vencio | vencimiento(?! al ) | estoy | toy | ando',
    'aviso | avis[eo] | hablamos | platicamos | (?:le|te|les|se lo) (?:digo|confirmo(?! que)|llamo|marco|escribo|cuento) | confirmo(?! que) | llamo | veo si | vere si',
    'estuv[eo] | estuvimos | hubo | recibi | compre | devolvi | reclame | reclamamos | llego (?:el|la|un|una|roto|mal) | pedido | \\S{3,}(?:jeron|charon|taron|eron mi|imos por)',
  ),
  past: spoken(
    'emitio | se (?:abono|hizo|pago|fue) | salio | envie | mande | consigne | gire | giramos | compenso | transferi | entregado | depositado | realizado | presente mi | quede (?:viud[oa]|sin) | enterramos',
  ),
  paying: spoken(
    'pag\\S* | abon\\S* | apunt\\S* | anot\\S* | deposit\\S* | transf\\S* | liquid\\S* | cubr\\S* | consign\\S* | ingres\\S* | remesa | giro | gir[ae]\\S* | entrego | cancelo | hago | doy | mando | cumplo | ten(?:es|eis) | l[ao]s? llevo | lo (?:dejo|tienen|tiene|tienes) | se emite | sale el (?:pago|cheque)',
    'dinero | resto | mitad | cuota | parte | primer[oa]? | segund[oa] | cobro | cobre | sueldo | nomina | quincena | otra | restante | saldo',
    'hasta | para el | (?:pas|corr|recorr|mov|muev)\\S* (?:al|para el|hasta) | al corriente | al dia(?! \\d) | prorroga | aplaz\\S* | posponer | mover | cambi(?:ar|e|en|o|a)(?:lo|me)? | muev\\S* | plazo | mejor | sin falta | a mas tardar | antes del? | me (?:late|cuadra|acomoda|sirve|conviene) | se puede | puede ser | podria ser | aguant\\S* | esper\\S* | bancame | excusas',
  ),
  commits: spoken(
    '(?:lo|la|se lo) (?:hago|mando|paso) | (?:lo|la|les?|te|se lo) (?:pago|deposito|transfiero|consigno|abono|cancelo|giro|ingreso|liquido) | (?:les?|te|os) (?:paso|mando|doy|dejo) (?:el|la|los|un|\\d\\S*|dinero) | paso (?:a pagar|al oxxo|al banco) | ya mero pago',
    '(?:te|le|les|se|os|t) l[oa]s? (?!dig|cuent|confirm|avis|escrib|explic|mand\\S* a decir|dij|hic|pas[eé] )\\S*(?:o|are|ere|ire|amos|emos|imos)',
    '(?:te|le|les|os) (?:hago|hare|haremos|hacemos) (?:el |la |un |una )?(?:pago|transf\\S*|deposito|abono|ingreso|giro|bizum|yape) | (?:me )?(?:apunt|anot)[ae]\\S*',
    '(?:el|ella|mi \\S+|yo) (?:me )?(?:lo|la|se lo) (?:hace|paga|deposita|transfiere|manda)(?: por mi)? | (?:se|te|les?) lo (?:hace|paga|deposita|transfiere|manda) | (?:voy|paso|ire|vamos) (?:a la|al) (?:sucursal|banco|oxxo|oficina|cajero|tienda|caja)',
  ),
  arrives: spoken(
    'llega | llegan | llegue | entra | cae | esperando | espero | quincena | (?:me|nos|le) (?:pagan|depositan)',
  ),
  payday: spoken(
    '(?:me|le|nos) (?:pagan|paguen|depositan|depositen|ingresan) | cobr[oae] | cobramos | dia de pago',
  ),
  besides: new RegExp(
    `(?<![^ ])(?:(?:mi|mis|nuestr[oa]|su|la|el|los|las) (?!${MONEY})\\S+ (?:de \\S+ )?(?:\\S+ )?(?:es|son|empieza|termina|sale|tiene|tienen|cumple|abre|cierra|se \\S+|fue|viene|vienen|estuvo|esta|llega|llego|regresa|vuelve) (?:el |dia |hasta |para |al )*|(?:me (?:caso|mudo|voy|interno|operan|internan|dan|toca|hacen|citaron)|entro|salgo|viajo|empiezo|trabajo|tengo (?:cita|turno|que (?:ir|llevar|estar)|una?|el|la)|nos (?:vamos|casamos|mudamos))(?: \\S+){0,3} (?:el |dia |hasta |para |al )*)$`,
  ),
  otherDebts: /(?<![^ ])(?:renta|alquiler|arriendo|hipoteca|colegiatura) /,
  afterwards: spoken(
    'ahi | ese | entonces | voy | demas | resto | todo | que | hasta | (?:mismo|ese) dia | (?:el|ella) (?:me )?(?:lo|la) (?:hace|paga|deposita)',
  ),
  sameDay: spoken('ahi | (?:mismo|ese) dia | entonces | en cuanto'),
  filler:
    /^(?:si|ok|vale|claro|quiza|quizas|talvez|tal|vez|por|favor|gracias|el|la|para|a|al|en|de|del|mas|tardar|sin|falta|creo|que|yo|me|va|viene|bien|mejor|hola|perdon|disculpe|seguro|pues|ya|como|o|y|antes|hasta|seria|sera|es|puede|ser|podria|puedo|entonces|primera|hora|no|pasa|ahi|listo|dale|sale|bueno|prometo|les|le|te|queda|maximo|lo|fijo|quise|decir|digo|tipo|espero|ver|[,.!?]|\d+(?:pm|am)?)$/,
  waits:
    /(?<![^ ])(?:esper\S*|d[ae](?:me|n|nme|le|mos|s)?|deme|dame|denme|aguant\S*|chance|prorroga|plazo|tiempo|pag\S*|abon\S*|cobr\S*|sino|mover|cambi\S*|pas[ae]\S*|necesit\S*|ocupo|quiero|puedo|puede\S*|podri\S*|deposit\S*|transf\S*|nomina|sueldo|quincena|banca\S*|paciencia) /,
  provided:
    /(?<![^ ])(?:si|siempre que|siempre y cuando|a menos que|depende) (?!(?:le parece|te parece|se puede|puedo|quier|gust|no hay|dios|es posible|,|el |pag))/,
  paid: {
    done: /(?<![^ ])(?:pase|fui) a (?:pagar|depositar)(?= )|^(?:ya |yo |hoy |ayer |la |lo |les |eso )*(?:pague|deposite|abone|transferi|mande|envie|liquide|consigne)(?= (?!que))|(?<![^ ])(?:(?:he|ha|han|hemos|habia|habiamos|quedo|quedaron|fue|fueron|ha sido|esta|estaba) (?:ya |sido |hecho )*(?:pagad[oa]s?|abonad[oa]s?|depositad[oa]s?|transferid[oa]s?|enviad[oa]s?|ingresad[oa]s?|liquidad[oa]s?|saldad[oa]s?|cancelad[oa]s?|consignad[oa]s?|girad[oa]s?|realizad[oa]s?|efectuad[oa]s?|hech[oa]s?|mandad[oa]s?|cobrad[oa]s?|descontad[oa]s?|cargad[oa]s?|debitad[oa]s?)|se (?:pago|abono|deposito|transfirio|envio|ingreso|liquido|consigno|giro|hizo|realizo|efectuo|cobro|cobraron|debito|desconto|descontaron|cargo)|(?:ya |se |les? |te |las? |los? |yo |os )+(?:pague|abone|deposite|transferi|envie|mande|ingrese|liquide|cancele|consigne|gire|bizumee|yapee|plinee|hice|pase|puse|cubri|deje)(?! que)|(?:hice|hicimos|realice|realizamos|efectue|efectuamos|hizo) (?:el |la |un |una |mi |su |ese |ya )*(?:pago|transferencia|transfe|deposito|abono|ingreso|giro|consignacion|envio|bizum|yape|cola|fila|remesa)|me (?:lo |la |los )?(?:cobraron|descontaron|debitaron|cargaron|sacaron|quitaron|cobro|descontaste|cobraste)|salio (?:de mi|el|la|del)|(?:transferi|transferimos|pagamos|depositamos|abonamos|consigne|consignamos|giramos|yapee|bizumee|transfirio|transfirieron|pagaron|depositaron|abonaron|enviaron|ingresaron|mandaron) )(?= |.)/,
    paying:
      /(?<![^ ])(?:pag(?:ue|o|amos|aron|ado|ada)|abon\S*|deposit\S*|transf\S*|envi(?:e|o|ado)|mand(?:e|o|ado)|ingres\S*|liquid\S*|cancel\S*|consign\S*|gir(?:e|o|ado)|hice|hizo|comprobante|recibo|cobraron|plata|yape\S*|bizum\S*) /,
    not: /(?<![^ ])(?:no|por que|nunca|ni|debi|debia|tenia|iba|olvid\S*|quise|queria|vencia|vencio|vence|intent\S*|trat\S*|si(?! (?:os|les|le|ya|te|lo|se))|cuando|hasta|rechaz\S*|me pagaron|me depositaron|(?:ustedes|usted|me) (?:dijo|dijeron|escribi\S*|mand\S*|envi\S*)|mensaje\S*|carta|atras\S*|prometi\S*|ibamos|despid\S*|corr\S*) /,
  },
  denied: {
    left: /(?:^| )(?:usted|ustedes|me) (?:dijo|dijeron|dice|dicen|dieron|prometieron) (?:que )?(?:(?:tenia|habia|era|daban) )?(?:el |para el |hasta el )*$|(?:^| )(?:excepto|menos|salvo|aparte de|en vez de|en vez del|en lugar de|en lugar del|ni|no es|no era|no fue) (?:el )?$|(?:^| )(?:olvid\S*|ignor\S*|cancel[ae]|borr[ae]|tach[ae]) (?:\S+ ){0,4}$|(?:^| )no (?:me |le |lo )?(?:cobren?|pasen?|carguen?|descuenten?|quiten?) (?:\S+ ){0,3}$|(?:^| )(?:cuando dije|quien dijo|por que) (?:\S+ ){0,2}(?:el |del |al )?$|(?:^| )(?:no|nunca|jamas) (?:(?:\S+ ){0,2}(?:dije|digo|dicho|prometi|prometido|acorde|acordado|acepte|aceptado|mencione|quede|quedado) (?:\S+ ){0,6})?(?:para el |hasta el |antes del |la del |lo del |al |del |el |este |en |para )*$|(?:^| )(?:la|su|el|tu) (?:carta|mensaje|correo|sms|aviso|app|recibo|companer[oa]) (?:me )?(?:decia|dice|dijo|pone|ponia) (?:que )?(?:el )?$|(?:^| )(?:no|nunca) (?:lo |le |les )?(?:puedo|podre|podria|alcanzo|llego|tengo) (?:a )?(?:pagar |hacerlo |depositar )?(?:para el |antes del |al |el |este |en |para )*$/,
    right:
      /^ (?:es |esta |seria |me queda )?(?:imposible|dificil|complicado)(?= )|^ (?:seguro|tampoco|todavia|aun|pues|ya) no(?= )|^ (?:o asi |seguro |tampoco )?no (?=[,.]|$)|^ ni (?:hablar|loco|loca|modo|de broma)|^ (?:yo )?no (?:te |le |les |se )*(?:prometi|dije|quede|acorde|he dicho|puedo|podre|podria|voy|se puede|alcanzo|me|tengo|llego|hay|creo|va)(?= )/,
    correction: /^(?:(?:ay|perdon|no) )*no (?:para |hasta )?(?:el )?$/,
    retracted:
      /^(?: [.,])* (?:no espera|espera no|no perdon|perdon no|ay no|no no|digo no|miento|me equivoque|mejor no|no mejor) /,
    asked:
      /^(?:, |y |pero |si |entonces |oiga |oye )*(?:(?:mi|la|el|su|las) (?:cuota|pago|vencimiento|fecha|limite|factura|recibo)\S* (?:\S+ )?(?:es|vence|cae|era|son)|vence|cuando|que dia|cual|por que|como es que) /,
    said: /(?:^| )(?:dije|dijimos|prometi|quede|quedamos|quedado|acordado|habia dicho|era|iba a ser|lo) (?:que |en |para |el |lo |pagaba |al |del )*$/,
    until: /(?<![^ ])(?:hasta|sino) (?:el )?$/,
    onlyThen: undefined,
  },
};
