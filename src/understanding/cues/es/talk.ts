import type { Cue } from '../cue.ts';

/** Questions, wishes, courtesies and the rest in Spanish. */
export const SPANISH_TALK: readonly Cue[] = [
  {
    says: 'ask_amount',
    weight: 0.86,
    phrases: [
      '(enviar\\S*|mand\\S+|envi\\S+|dar\\S*|dame|deme|quiero|necesito|me das?|puedo tener) (me)? (un|el|mi)? (recibo|justificante|comprobante) (de pago|del pago|de lo que (he pagado|pague)|por favor|\\?)?',
      '^ (un|el|mi)? recibo (por favor|\\?)',
      '(cuanto|que) (he|hemos|llevo|llevamos) (pagado|abonado) (hasta ahora|ya|en total|\\?)?',
    ],
  },
  {
    says: 'ask_due_date',
    weight: 0.86,
    phrases: [
      '(muestr\\S+|enseñ\\S+|ensen\\S+|ver|dime|digame|record\\S+|envi\\S+|mand\\S+) (me)? (cual es)? (mi|el) (plan|acuerdo|calendario)',
      '(cual|como) (es|era|queda) (mi|el) (plan|acuerdo|calendario) (de pagos?)?',
    ],
  },
  {
    says: 'ask_amount',
    weight: 0.86,
    phrases: [
      '(cuanto|cuanta|que tanto) (dinero|es|debo|le debo|les debo|tengo que|hay que|falta|me falta|queda|me queda|seria|era|son|sale|les|resta|deberia|adeudo|sumaria|es lo que|exactamente|en total|toca|me toca|pago|mas|es el|debemos|se debe|seria el)',
      '^ (y|pero|ok|entonces)? cuanto (es|seria)? $',
      '(cual|que) (es|seria|era) (el|mi|la) (monto|saldo|importe|total|deuda|cantidad|adeudo|saldo pendiente|minimo)',
      '(saber|decir\\S*|diga\\S*|dime|confirm\\S+|inform\\S+|enviar\\S*|mand\\S+|quiero|necesito|dar\\S*|pasar\\S*|envi\\S+) (me)? (el|mi|cual es|cuanto|un|por favor el) (mi|el)? (monto|saldo|importe|total|adeudo|debo|desglose|estado de cuenta|cantidad|es)',
      '(desglose|estado de cuenta|saldo pendiente|cuanto debo)',
    ],
  },
  {
    says: 'ask_due_date',
    weight: 0.86,
    phrases: [
      '(cuando|que dia|en que fecha|para cuando|hasta cuando|que fecha|a que fecha|cual fecha|hasta que dia|hasta que fecha|para que dia|cual es el dia) (se|me|es|tengo|vence|vencia|debo|hay|toca|cae|seria|era|tendria|puedo|corta|caduca|es la|hay que|les|esta|me toca)',
      '(cual|que) (es|era|seria) (la|mi|el) (fecha|fecha limite|dia|ultimo dia|limite|plazo|vencimiento|proximo vencimiento|dia limite|fecha de \\S+)',
      '(fecha (limite|de pago|de vencimiento)|dia de pago) (cual|cuando|es)?',
      'cuanto (tiempo|plazo) (tengo|me queda|me dan)',
      'cuantos dias (de)? (tengo|me|llevo|atraso|retraso)',
    ],
  },
  {
    says: 'ask_how_to_pay',
    weight: 0.86,
    phrases: [
      '(como|donde|por donde|a donde|adonde|en donde|a que cuenta|con que|de que forma|de que manera|en que banco|a cual cuenta|en que cuenta) (se|puedo|les|le|lo|la|hago|tengo que|debo|pago|deposito|transfiero|podria|realizo|hay que|es que se|seria|hacer|pagar|abono|envio|mando) (pag\\S+|deposit\\S+|transf\\S+|abon\\S+|hago|hacer|el pago|realizar|lo|les|la|se|ingres\\S+)?',
      '(metodos?|formas?|medios?|opciones|maneras?|modos?) de (pago|pagar)',
      '(enlace|link|liga|cuenta bancaria|numero de cuenta|datos bancarios|clabe|iban|cbu|alias|datos para|codigo qr|qr|referencia|datos de (pago|la cuenta)|boleto|linea de captura|cuenta para)',
      '(pagina|enlace|link|liga|app|web|sitio|tarjeta|pago|sistema) (no (me)? (funciona|abre|carga|deja|sirve|pasa|acepta|entra|jala|permite)|esta caid[oa]|da error|marca error|rechaz\\S+|fallo|falla)',
      '(puedo|se puede|podria|aceptan|es posible|quiero|prefiero) (pagar|abonar|hacerlo|depositar)? (con|por|en|mediante|via|a traves de)? (tarjeta|efectivo|oxxo|transferencia|paypal|bizum|cheque|sucursal|la sucursal|ventanilla|linea|tienda|la oficina|yape|plin|nequi|mercado pago|pse|debito|credito|banco|domiciliacion|el banco|deposito)(?! (me|la proxima))',
      '(pasar|ir|acudir|acercarme) (por|a|en) (la|su|una) (sucursal|oficina|tienda)',
    ],
  },
  {
    says: 'ask_identity',
    weight: 0.86,
    phrases: [
      '(quien|quienes) (es|son|eres|habla|escribe|me escribe|me habla|sos|es usted|son ustedes|hablo|manda|esta|chingados|carajos|demonios|estoy hablando) (usted|ustedes|esto|este|tu|vos)?',
      '(con quien|de parte de quien|de donde|de que (empresa|banco|compania|parte)|de quien|a quien) (hablo|tengo el gusto|me (hablan|escriben|habla|escribe|llaman)|es|son|escriben|escribe|estoy hablando|llaman|hablan|vienen|sacaron|le debo|debo|me escribes)',
      '(es|eres|usted es|esto es|sera|hablo con|estoy hablando con|sos) (un|una|usted|usted un|tu|usted una|con un|con una)? (robot|bot|maquina|persona real|humano|humana|estafa|fraude|persona|estafador|estafadores|ia|inteligencia artificial|spam|broma|phishing|real|programa|contestadora|virus|timo|legitimo|engano|verdad|verdadero)',
      '(como|de donde|quien) (consiguieron|sacaron|tienen|obtuvieron|consiguio|saco|les dio|tiene|consiguieron) (mi|ese|este) (numero|telefono|contacto|datos)?',
      '(como|por que) (se|puedo|voy a|deberia) (yo)? (si|saber|que|confiar|creer\\S*|comprobar|verificar|confiar en) ~ (ustedes|real|verdad|estafa|cierto|son|esto|es|usted|quien)',
      '(parece|suena|huele|tiene pinta|esto es|seguro|pinta) (a|como|de|que es|una|un)? (a|una|un|es)? (estafa|fraude|phishing|timo|engano|sospechos[oa]|falso|rar[oa])',
      '(identifiquese|identifiquense|identificate|que (empresa|compania|banco) (es|son|representan)|como te llamas|como se llama|cual es su nombre|su nombre por favor)',
      'no (se|tengo idea de) quien(es)? (son|es|eres) (ustedes|usted|tu)?',
      '(eso|esto) es (una)? estafa',
      'a quien le debo',
    ],
  },
  {
    says: ['ask_identity', 'duty:T33'],
    weight: 0.5,
    phrases: [
      '(es|eres|hablo con|sos|estoy hablando con) (usted|un|una|tu|con)? (un|una)? (robot|bot|maquina|persona real|humano|persona|ia|programa)',
    ],
  },
  {
    says: 'duty:T34',
    weight: 0.8,
    phrases: [
      '(estafa|estafadores|fraude|phishing|timo|falso|sospechoso|engano)',
      'como (se|puedo saber) (si|que|yo)',
    ],
  },
  {
    says: ['ask_identity', 'duty:T13'],
    weight: 0.75,
    phrases: [
      '(acreedor|prestamista) original',
      'quien es (el|mi) (acreedor|prestamista)',
      '(vendieron|cedieron|cesion|transfirieron|compraron) (de)? (mi|la) (deuda|credito|prestamo)',
    ],
  },
  {
    says: ['dispute', 'duty:T14'],
    weight: 0.85,
    phrases: [
      '(prescri(ta|to|bio|be|pcion|bir)|caducad[oa]|deuda muy vieja|hace mas de (cinco|seis|diez|quince|\\d+) anos)',
    ],
  },
  {
    says: 'ask_consequences',
    weight: 0.86,
    phrases: [
      'que (pasa|pasara|pasaria|sucede|ocurre|sucederia|me pasa|me va a pasar|me puede pasar|va a pasar|me hacen|consecuencias|puede pasar|me pasaria|me pueden hacer|pasa conmigo)',
      'y si (no|nunca|me atraso|pago tarde|dejo de) (pago|puedo|les|tengo|lo|pagar)?',
      '(me|van a|pueden|podrian|irian a) (me|van a|pueden|podrian|puede|va a) (demandar\\S*|embargar\\S*|reportar\\S*|cobrar (mas|intereses|recargos)|meter|afectar|mandar a|denunciar\\S*|quitar|llevar|cobrar|boletinar|poner en)',
      '(buro de credito|asnef|veraz|historial crediticio|historial de credito|dicom|infocorp|datacredito|central de riesgo|score|lista de morosos|registro de morosos|embargo|embargar|recargos?|penalizacion|multa|mora|intereses moratorios) (si|por|\\?|me|afecta|hay)?',
      '(afecta|afectara|dana|perjudica|hay|habra|tiene|me cobran|cobran|genera) (a|mi|me|algun|recargos?|multa|intereses|penalizacion|consecuencias) (historial|credito|buro|recargo|intereses)?',
      '(voy|ir|puedo ir) a la carcel',
      'consecuencias',
    ],
  },
  {
    says: ['callback_request', 'duty:T30'],
    weight: 0.88,
    phrases: [
      '(llamenme|llameme|llamame|marquenme|marqueme|marcame|llamen|hablenme|telefoneenme|hableme por telefono) (por favor|a|al|manana|despues|hoy|el|mas|en|cuando|luego|ya|,)?',
      '(me|nos) (puede|pueden|podria|podrian|puedes|podrias|llama|llaman|marca|marcan|llame|llamen|llamas|marcas|marquen|devuelv\\S+) (alguien)? (llamar|marcar|devolver la llamada|hablar por telefono|llamada|por telefono|a las|manana|mas tarde|despues|al|el|hoy|luego|por favor|en|cuando|la llamada)',
      '(quiero|necesito|prefiero|solicito|espero|agendar|agendamos|programar|quisiera|pido) (que)? (me|una|su|recibir una|la) (llamada|llamen|llame|marquen|marque|devuelvan la llamada|llames|telefoneen)',
      '(hablar|hablamos|tratarlo|platicar|verlo|hablarlo|platicamos|lo hablamos) (mejor)? (por|via) (telefono|llamada)',
      '(una|la) llamada (por favor|manana|a las|seria|de)?',
    ],
  },
  {
    says: ['change_channel_or_time', 'duty:T30'],
    weight: 0.82,
    phrases: [
      '(escrib\\S+|mand\\S+|envi\\S+|contact\\S+|prefiero|mejor|comuni\\S+|respond\\S+|hablen\\S*|avis\\S+|solo) (me|a|el|la|todo|lo|que|mejor|la informacion)? (mejor|mensajes?|solo|todo|la info)? (por|al|via|a|en|mediante) (mi|el|un|otro|su)? (correo|email|mail|whatsapp|sms|telegram|carta|escrito|mensaje de texto|otro numero|correo electronico|este otro|telefono|otro)',
      '(otro|nuevo|cambie de|cambio de|cambiar de|cambiar el|cambiar mi|diferente) (numero|telefono|horario|correo|medio|canal|celular|hora)',
      '(cambiar|actualizar|cambie) (mi|el|de) (numero|telefono|correo|direccion|datos|celular)',
      '(prefiero|mejor|mejor por) (el)? (correo|whatsapp|email|mail|carta|telefono|sms)',
      '(escrib\\S+|contact\\S+|mand\\S+|habl\\S+|llam\\S+) (me)? ~ (despues de las|antes de las|en la (tarde|noche)|por la (tarde|noche)|por las (tardes|noches)|los fines de semana|a partir de las|entre las|matutino|mas tarde|otro dia|en otro momento)',
    ],
  },
  {
    says: ['change_channel_or_time', 'duty:T03'],
    weight: 0.85,
    evenNegated: true,
    phrases: [
      '(no|nunca|dejen de) (me)? (me)? <contact> (me)? ~ (al trabajo|en el trabajo|en mi trabajo|a mi trabajo|de noche|por la noche|tan (tarde|temprano)|matutino|cuando (estoy|trabajo|duermo)|mientras|en horario|durante|en la oficina|a la oficina|los (domingos|sabados|fines)|a esta hora|a estas horas|antes de las|despues de las|en la chamba|en mi oficina)',
      '(solo|solamente|unicamente|nada mas|mejor|siempre) (me)? (escriban|contacten|llamen|manden)? (despues|antes|a partir|entre|los|por las?|en las?) (de las|de la|las|fines|lunes|martes|miercoles|jueves|viernes|sabados|domingos|tarde|noche|tardes|noches|mananas|de)',
      '(trabajo|laburo|turno) (de noche|por las noches|nocturno|en las noches|por la noche|en turno)',
      '(es|son) muy (tarde|temprano) para',
      '(a estas horas|en la madrugada|de madrugada)',
      '(no|nunca) (cuando|mientras|delante de) (estan|esten|estoy|este)? ~ (mis hijos|trabajo|trabajando|ninos)',
      '(sigan|siga|mantengan|continuen) ~ (recordatorios|avisos|mensajes) ~ (los|solo|pero)',
    ],
  },
  {
    says: ['change_channel_or_time', 'duty:T39'],
    weight: 0.85,
    phrases: [
      '(jefe|jefa|companeros|familia|todos|gente|hijos) (puede|pueden|podria|va a|podrian) (ver|leer|enterarse)',
      '(telefono|celular|numero|computadora) (compartid[oa]|del trabajo|de la (empresa|oficina)|de trabajo)',
    ],
  },
  {
    says: ['language_switch', 'duty:T29'],
    weight: 0.9,
    evenNegated: true,
    phrases: [
      '(en|hablar|habla|hablan|escrib\\S+|cambiar a|cambia a|prefiero|pueden en|al) (en|el|al)? (espanol|castellano|ingles|chino|mandarin|frances|portugues|catalan|aleman|italiano|quechua|euskera|gallego|arabe|rumano|mi idioma|otro idioma)',
      'no (hablo|entiendo|se|leo|comprendo|hablamos) (bien|mucho|nada de|muy bien|el|nada)? (espanol|castellano|ingles|chino|este idioma|el idioma)',
      '(cambi\\S+|otro) (el|de)? idioma',
      '^ (espanol|castellano|ingles|chino|english|catalan) (por favor)? $',
    ],
  },
  {
    says: ['complaint', 'duty:T35'],
    weight: 0.85,
    phrases: [
      '(queja|quejarme|quejas|quejo|quejar|inconformidad|hoja de reclamaciones|libro de reclamaciones|reclamacion formal|poner una (reclamacion|denuncia|queja)|presentar una (reclamacion|denuncia|queja))',
      '(condusef|profeco|banco de espana|consumo|defensor del (cliente|consumidor|pueblo)|sernac|indecopi|superintendencia|sic|facua|ocu|procuraduria|omic|defensa del consumidor|proteccion de datos)',
      '(los|las|te|lo) (voy a|vamos a)? (denunciar\\S*|reportar\\S*|demandar\\S*|denuncio|demando|reporto)',
      '(voy a|vamos a|pienso|puedo) (denunciar\\S*|reportar\\S*|demandar\\S*|quejarme|poner una|presentar)',
      '(inaceptable|indignante|una verguenza|una falta de respeto|vergonzoso|acoso|hostigamiento|intolerable|pesimo servicio|mal servicio|pesima atencion|muy mala atencion|abusivo|abusivos|ilegal|atropello|falta de respeto|un abuso)',
      '(hart[oa]|cansad[oa]|enojad[oa]|molest[oa]|indignad[oa]|furios[oa]) (de|con|por) (ustedes|sus|tanto|tantos|que|su|esto|tantas|esta)',
      '(nadie|nunca) (me)? (contesta|responde|contestan|responden|atiende|atienden|ayuda|soluciona|da solucion|han respondido)',
      '(acoso|acosando|hostigando|hostigan)',
    ],
  },
  {
    says: 'duty:T36',
    weight: 0.8,
    phrases: [
      '(que|cuales) (datos|informacion) (tienen|guardan|mios)',
      '(borrar|eliminar|borren|eliminen|supresion) (de)? (todos)? (mis)? datos',
      '(rgpd|arco|derechos arco|ley de proteccion de datos|derecho al olvido|habeas data|mis datos personales)',
    ],
  },
  {
    says: 'duty:T31',
    weight: 0.8,
    phrases: [
      '(letra (grande|mas grande)|lector de pantalla|ciego|ciega|no veo bien|discapacidad visual|sord[oa]|dislexia|palabras (sencillas|simples)|mas sencillo|lenguaje sencillo|braille)',
    ],
  },
  {
    says: ['abusive', 'duty:T40'],
    weight: 0.9,
    evenNegated: true,
    phrases: [
      '(hijo|hija|hijos) de (puta|perra|su|la|tu|mil|re) (puta|madre|chingada|perra|gran)?',
      '(chinga|chinguen|chingas|chingen|chingate|chinguense) (a)? (tu|su|a tu|a su)? (madre|puta)?',
      '(vete|vayanse|vayase|andate|vayan|ve|anda) (todos)? (a la|al|a tomar|a) (mierda|verga|chingada|carajo|diablo|infierno|por culo|puta|concha|freir|cagar|chingar)',
      '(pendej[oa]s?|cabron|cabrones|cabrona|imbecil|imbeciles|idiotas?|estupid[oa]s?|gilipollas|mierdas?|malparid[oa]s?|hijueputas?|boludos?|pelotudos?|culer[oa]s?|mamon|mamones|cerdos?|basuras?|escoria|sanguijuelas?|buitres?|rateros?|ratas?|ladron|ladrones|ladrona|parasitos?|sinverguenzas?|desgraciad[oa]s?|maldit[oa]s?|capull[oa]s?|subnormal(es)?|usureros?|chupasangres?|carono|inutil(es)?|tarad[oa]s?|forr[oa]s?|conchudos?|weones|huevones|aweonao|mamaguevos?|asqueros[oa]s?|miserables?|canallas?|cono|putos?|putas?|pinches?|bastardos?|joputas?)(?! (suerte|vida|gracia|enfermedad|virus|pandemia))',
      '(jodanse|jodete|jodase|que te den|que les den|que se jodan|metete\\S*|metanse\\S*|metanselo|que os den|callate|callense)',
    ],
  },
  {
    says: 'flag:injection',
    weight: 0.9,
    phrases: [
      '(ignor\\S+|olvid\\S+|omit\\S+|descart\\S+|anul\\S+|sobrescrib\\S+|salt\\S+) (todo|todas|tus|las|sus|lo|cualquier|de|todos|los)? (las|tus|sus|los|lo|de)? (instrucciones|reglas|ordenes|normas|restricciones|indicaciones|directrices|limitaciones|politicas|anterior|prompt|que te dijeron|instruccion)',
      '(actua|compor\\S+|finge|simula|haz de cuenta|imagina|responde) (como|que eres|ser|que|como si) (un|una|si|eres|fueras|mi|el)? ',
      '(a partir de ahora|ahora) (eres|seras|actuaras) ',
      '(modo (desarrollador|dios|admin|administrador|debug|mantenimiento|sin restricciones)|prompt del sistema|instrucciones del sistema|mensaje del sistema|prompt inicial|instrucciones ocultas|nuevas instrucciones)',
      '(muestra\\S*|revela\\S*|dime|imprime|repite|muestrame) (tus|tu|el|las) (instrucciones|prompt|reglas|configuracion|prompt de sistema)',
      '(marca|marque|marquen|pon|ponga|registra|registre|cambia|actualiza|establece) (mi|la|el|esta|este|como)? (deuda|cuenta|saldo|prestamo|factura|estado|mi)? (como|a|en)? (pagad[oa]|cero|0|liquidad[oa]|saldad[oa]|cancelad[oa]|cerrad[oa])',
    ],
  },
  {
    says: 'greeting',
    weight: 0.8,
    phrases: [
      '^^ (,)? (hola|buenas|buenos dias|buen dia|buenas tardes|buenas noches|saludos|que tal|oiga|holi|holaa|ola|hey|que onda|disculpe|buenas buenas|muy buenas|estimados) (buenas|buenos dias|buen dia|buenas tardes|que tal|dias|tardes|noches)?',
      '(buenos dias|buenas tardes|buenas noches|como esta(s|n)?)',
    ],
  },
  {
    says: 'thanks',
    weight: 0.75,
    phrases: [
      '(gracias|agradezco|agradecid[oa]|muchas gracias|mil gracias|se agradece|dios (los|le|te) bendiga|muy amable|te lo agradezco)',
    ],
  },
  {
    says: 'acknowledge',
    weight: 0.72,
    phrases: [
      '^^ (,)? (ok|si|vale|claro|bueno|listo|dale|sale|entendido|perfecto|de acuerdo|esta bien|muy bien|recibido|enterad[oa]|correcto|por supuesto|cierto|genial|ya|aja|anotado|bien|excelente|como no|comprendo|entiendo|hecho|ya lo se|ya se|asi es|estupendo|venga|simon|orale) (si|ok|gracias|muchas gracias|vale|claro|bueno|entendido|perfecto|listo|esta bien|ya|pues|sale|dale|por favor|lo se|va|entonces)? (gracias|muchas gracias)? $$',
      'gracias por (el|la|avisar\\S*|recordar\\S*|su|tu) (recordatorio|aviso|mensaje|informacion|recordarmelo|mensaje)?',
      '(entiendo|entendido|lo se|estoy enterad[oa]|estoy al tanto|me doy por enterad[oa]|lo tengo (presente|en cuenta)|lo reviso|lo voy a revisar|voy a revisar|lo checo|ya lo vi|tomo nota|recibi (su|el) (mensaje|aviso)|lo tendre en cuenta|lo miro|lo checare|lo revisare)',
      '(se me olvido|se me paso|lo olvide|lo habia olvidado|me olvide|se me fue|no me acordaba|no me di cuenta|se me olvido por completo)',
      'no (dejen|deje|paren) de (recordar\\S*|avisar\\S*|escribir\\S*)',
    ],
  },
  {
    says: 'off_topic',
    weight: 0.6,
    phrases: [
      '(clima|futbol|chiste|receta|pelicula|cancion|musica|presidente|capital de|mundial|poema|cuento|loteria|pizza|tarea|restaurante|vuelo|horoscopo|partido de|netflix)',
      '(otro|nuevo|solicitar un|pedir un|sacar un|quiero un) (prestamo|credito)',
      '(vendo|compra|oferta de trabajo|empleo en su|vacantes|invierte|criptomonedas|bitcoin)',
      'que (hora|dia) es',
    ],
  },
];
