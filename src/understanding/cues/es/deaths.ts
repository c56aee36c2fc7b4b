import type { Cue } from '../cue.ts';

/** Deaths in Spanish: somebody near has died, or the person whom the messages are for. */
export const SPANISH_DEATHS: readonly Cue[] = [
  {
    says: ['flag:bereavement', 'vulnerability', 'duty:T20', 'reason:bereavement'],
    weight: 0.93,
    evenNegated: true,
    unless: ['(telefono|celular|bateria|computadora|pila|internet) (se|esta)? (murio|muerto|muerta)'],
    phrases: [
      '(mi|mis|nuestro|nuestra|su|un|una) <relative> ~ (fallecio|fallecida|fallecido|murio|muerto|muerta|se murio|se nos fue|ha muerto|ha fallecido|descanso|partio|perdio la vida|en paz descanse)',
      '(fallecio|murio|se murio|ha muerto|ha fallecido|se nos murio|se me murio|fallecieron|murieron|acaba de (morir|fallecer)|enterramos|sepultamos|velamos) (hace \\S+|ayer|hoy|la semana pasada|recientemente)? (\\S+)? (a)? (mi|mis|nuestro|nuestra|un|una) (\\S+)? <relative>',
      '(perdi|perdimos|enterre|enterramos) (a)? (mi|nuestro|nuestra|un|una) (\\S+)? <relative>',
      '(muerte|fallecimiento|perdida|entierro|funeral|velorio|sepelio|deceso|partida) (de|del) (mi|un|una|nuestro|nuestra|su|el|la)? (<relative>|ser querido)',
      '(funeral|entierro|velorio|sepelio|tanatorio|duelo|luto|enviud\\S+|viud[oa]|aborto espontaneo|funeraria|gastos funerarios)',
      'mi (\\S+)? <relative> (mayor|menor)? ~ ([,.;])? (y|pero)? (el|ella|ya)? (ya|se)? (murio|fallecio|se murio|esta muert[oa])',
      '(soy|habla) (su|el|la|una) <relative> ([,.;])? ~~ ([,.;])? ~ (murio|fallecio|se murio)',
      '(murio|fallecio) (el amor de mi vida|mi (vida|todo|gordo|gorda|mellizo|melliza|gemel[oa]|angel))',
      '(estoy|estamos) de luto',
    ],
  },
  {
    says: ['flag:customer_deceased', 'wrong_person', 'vulnerability', 'duty:T21'],
    weight: 0.95,
    phrases: [
      'mi <relative> , que (era|es) (el|la) (del|de la) (prestamo|deuda|cuenta|credito) , (se )?(nos )?(fue|murio|fallecio|partio)',
      '(titular|dueno|duena|deudor) (del|de la) ~ (murio|fallecio|ya no esta|partio|se nos fue)',
      '<relative> ~ (fallecio|murio|ha muerto|ha fallecido|fallecida|fallecido) (hace \\S+ \\S+)? (,|\\.|;)? (y|e)? (el|la|ese|esa|este|esta) (prestamo|deuda|cuenta|credito|tarjeta|factura) (era|es|estaba|estan?) (suy[oa]|de (el|ella)|a (su|nombre))',
      '(titular|cliente|deudor|deudora|el senor|la senora|don|dona|senor|senora|persona que buscan|dueno|duena|prestatario) ~~ (fallecio|murio|ha muerto|ha fallecido|esta muert[oa]|falleci[do]\\S*|muri[oe]\\S*|difunt[oa])',
      '<relative> ~ (fallecio|murio|ha muerto|ha fallecido|murio|fallecida|fallecido) ~~ (el prestamo|la deuda|su (deuda|prestamo|cuenta|credito|factura)|era (suy[oa]|de (el|ella))|a su nombre|era el titular|era la titular|la cuenta)',
      '(difunt[oa]|fallecid[oa]) (esposo|esposa|padre|madre|papa|mama|marido|hermano|hermana|titular)? ~ (deuda|prestamo|cuenta|credito|titular)',
      '(prestamo|deuda|cuenta|credito|tarjeta) (es|era|de) (mi|de mi)? (difunt[oa]|fallecid[oa])',
      '(escribiendo|llamando|mensajes|cobrando|cobrarle|escribirle) (a)? (un|una) (muert[oa]|difunt[oa]|persona muerta|fallecid[oa])',
    ],
  },
  {
    says: ['flag:customer_deceased', 'vulnerability', 'duty:T21'],
    weight: 0.95,
    phrases: [
      '^ (el|ella|esa persona|ese senor|esa senora|esta persona|lo siento|hola|buenas|disculpe)? (el|ella|esa persona|ya)? (ya)? (fallecio|murio|ha fallecido|ha muerto|esta muert[oa]|se murio) (hace|en|el|ayer|la|ya|por favor)?(?! (mi|mis|nuestr[oa]|un|una|a|senal|luz|pila|bateria|compu|computadora|linea|red|app|moto|tele|internet|planta|laptop) )',
      '(el|ella|esa persona|esta persona|ese senor) (ya)? (fallecio|murio|ha fallecido|ha muerto|se murio|esta muert[oa])',
      '(acta|certificado) de defuncion',
      '(albacea|herederos?|la herencia|sucesion)',
    ],
  },
];
