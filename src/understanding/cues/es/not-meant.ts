import { BLOWS, LIFE_AT_STAKE, NO_LAUGHING_MATTER, OTHERS_DEAL, type NotMeant } from '../not-meant.ts';

/** What shows in Spanish that something grave is named and not meant. */
export const SPANISH_NOT_MEANT: readonly NotMeant[] = [
  {
    of: NO_LAUGHING_MATTER,
    anywhere: true,
    phrases: ['<laugh>'],
  },
  {
    of: LIFE_AT_STAKE,
    anywhere: true,
    unless: [
      'me voy a (tirar|aventar|lanzar|colgar) (de|del|desde|al|a las)',
      '(matarme|quitarme la vida|suicidarme|hacerme dano|no quiero (seguir)? vivir|me (voy a|quiero) (matar|suicidar|ahorcar)|ahorcarme|quiero (morir|morirme) (ya|de verdad|hoy))(?! tanto)',
      '(tiene|trae|viene|estan|esta) (un|una|entrando|rompiendo|sangrando)',
    ],
    phrases: ['<laugh>'],
  },
  {
    of: [...BLOWS, ...OTHERS_DEAL, 'flag:customer_deceased', 'identity_theft'],
    anywhere: true,
    unless: ['(mi|mis|nuestro|nuestra) <relative>'],
    phrases: [
      '(en|viste|vi|viendo|lei|leyendo|leo|ver|veo|de|del|jugando|escribo|escribiendo|escuchando) ~ <fiction>',
      '<fiction> ~ (era|es|esta|se|sobre|de)',
    ],
  },
  {
    of: LIFE_AT_STAKE,
    phrases: [
      '<fiction>',
      'escuadron suicida',
      'con (ese|este|esa|esta) (tango|cancion|excel|calor|trafico|gol|partido)',
    ],
  },
  {
    of: ['flag:bereavement', 'flag:serious_illness', 'flag:customer_deceased'],
    unless: ['(mi|mis|nuestro|nuestra) <relative>'],
    phrases: ['(mi|el|la|un|una|su|al|del|nuestro|nuestra) <pet>', '<pet> (se|esta|murio|de|del)'],
  },
  {
    of: [...BLOWS, ...OTHERS_DEAL],
    phrases: [
      '(trabajo|trabaja|trabajando|trabajamos|voluntari[oa]|guardia|turno|practicas|enfermer[oa]|medic[oa]|terapeuta|custodio|camiller[oa]|psicolog[oa]|estudio|estudiante|residente|reparto|entrega) (\\S+)? (en|de|del|para|con) ~ <ward>',
      '(frente|enfrente|al lado|atras|detras|cerca|afuera|junto|a la vuelta|a una cuadra) (a|de|del) (el|la|un|una|al)? <ward>',
      '(lugar|estacionar|estacionamiento|seguro|polizas?|campana|carrera|donativo|donacion|vacuna|horario|visita|colecta|rifa) ~~ <ward>',
      '<ward> (donde|del seguro|de animales|veterinari[oa]|laboral)',
      'seguro (de|por|contra) (el|la)? <ward>',
    ],
  },
  {
    of: [...BLOWS, 'insolvency', 'identity_theft'],
    unless: ['(todavia|aun|sigo|seguimos|desde entonces|otra vez|de nuevo)'],
    phrases: [
      'hace (ya|como|mas de|casi)? (\\d+|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|veinte|treinta|muchos|varios|unos|un monton de|tantos) (\\S+)? anos',
      '(en|del|de|desde|alla por) (el|la)? (19|200|201)\\d',
      '(cuando|de) (yo)? (era|eramos|estaba|tenia)? (nin[oa]|chic[oa]|chiquit[oa]|joven|peque\\S+|adolescente|estudiante)',
      '(supere|superad[oa]|ya pase|eso ya paso|ya paso todo|quedo atras|ya sali|recuperad[oa]|sano y salvo|sana y salva|curad[oa]|en remision|dada? de alta)',
      '(anos|tiempo) atras',
    ],
  },
  {
    of: [...OTHERS_DEAL, 'identity_theft'],
    phrases: [
      '(mi|un|una|el|la|su|los|las) (\\S+)? (<relative>|<acquaintance>) (\\S+)? (se|me|esta|declaro|quebro|entro|fue|anda|esta|tiene|en|le|ya) ~~ (quiebra|insolvent\\S+|insolvencia|bancarrota|concurso|clonaron|robaron)',
      '(mi|un|una) <relative> (el|la|es|era) <lawyer>',
      '<lawyer> (laboralista|del divorcio|de divorcio|de inmigracion|penalista|del banco|del diablo|del juicio|de pensiones)',
      '<lawyer> (me|nos) (gano|consiguio|paga|pago|debe|debia)',
    ],
  },
  {
    of: ['flag:serious_illness', 'vulnerability'],
    unless: [
      '(me|nos) (han|echaron|corrieron|despidieron|operan|operaron|internaron|diagnosticaron)',
      '(estoy|estamos|quede|perdi|tengo|sigo)',
    ],
    phrases: [
      '(mi|un|una|el|la|los|las|su|al) (\\S+)? <acquaintance> ~ (esta|estan|tiene|tuvo|salio|murio|anda|la|lo|le|que|se|si)',
    ],
  },
  {
    of: ['flag:bereavement', 'flag:customer_deceased', 'flag:serious_illness'],
    phrases: [
      '(no|nadie|nunca|ninguno) (se|me|nos|le|lo|la)? (ha|habia|esta|fue|es|hubo|hay)? (a|un|una|ningun|ninguna)? (nadie|ninguno)? (murio|fallecio|muerto|muerta|fallecido|fallecida|muere|enferm[oa]|internad[oa]|hospitalizad[oa]|grave|funeral|entierro|velorio|luto)',
      '(no|nadie|nunca) (murio|fallecio|se murio|se ha muerto)',
      '(luto nacional|(atencion|servicio) al cliente|entierro de la sardina|dia de muertos)',
    ],
  },
  {
    of: ['flag:self_harm'],
    phrases: [
      '(?<!y ) (no|nunca|ni) (me|nos|he|estoy)? (voy|vamos|iba|pienso|pensado|pensando|quiero|penso|piensa|ando)? (a|en)? (hacerme|matarme|suicidar\\S*|matar|suicidio|tirarme|colgarme|ahorcarme|lastimarme|quitarme)',
      '(para no|sin|no) ahorcarme',
      '(sentido|caso) ~ seguir (pagando|rentando|con (la|el|este|esta)|en (este|esta|el|la) (trabajo|casa|app|plan))',
    ],
  },
  {
    of: ['flag:emergency'],
    phrases: [
      '(a|con|de|por) (los|tantos|sus|estos|tanto)? (intereses|recargos|comisiones|cuotas|pagos|deudas|trabajo|calor|mensajes|cuentas)',
    ],
  },
  {
    of: ['already_paid'],
    phrases: [
      '(di|diga|digan|contesta|contesten|responde|anota|anoten|registra|registren|confirma|escribe|pon|ponle|marca|haz de cuenta|finge|imagina|supon|asume|simula) (que|como|el)? ~~ <paid>',
      '(en cuanto|cuando|apenas|hasta que|ojala|para que|aunque|una vez que|antes de que|despues de que|quiere que|quieren que|pretenden que|piden que|pide que|dios|diosito|^ que) (yo|se|te|me|les|le|lo|la|los|las|el|ya)? (les|le|lo|la|los|las)? (pague|cancele|deposite|abone|liquide|ingrese|salde)',
      '(le|les|ya|yo|te)? (le|les)? <paid> (al|a la|a mi|a mis|a los|a un|a una) (?!(muchacho|muchacha|chico|chica|joven|cta|cuota|cuenta|deuda|prestamo|credito|numero|tarjeta|banco|nombre|tiempo|agencia|oficina|cobrador|senor|senora|senorita|asesor|agente|ejecutiv) ) (?=[a-z]{3})',
      '<paid> (solo|unos|unas|el|la|los|las|mi|mis|un|una|su|toda la|todo el) (?!(\\S+ )?<paid_thing> ) (?=[a-z])',
      '<paid> (solo)? (una|dos|tres|cuatro|cinco|seis|\\d+) de (las|los)? (\\d+|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce)',
      '(de|con) lo que (ya)? (les|le|he|llevo)? <paid>',
    ],
  },
  {
    of: ['flag:minor'],
    anywhere: true,
    unless: [
      '(tengo|de|tenia) (solo|apenas)? (\\d|1[0-7]|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciseis)',
      '(escuela|primaria|secundaria|colegio|cole|grado|clase)',
    ],
    phrases: [
      '(murio|fallecio|enterramos|difunt[oa]|demencia|alzheimer|abogad[oa]|quiebra|notari\\S+|herencia|derrame)',
      '(hij[oa]|soy) (la|el)? mayor',
    ],
  },
  {
    of: ['flag:serious_illness'],
    phrases: [
      '(cuenta|bolsillo|billetera|cartera|economia|negocio|saldo|tarjeta) (esta|anda|sigue) en (coma|terapia|cuidados|uci)',
      '(numero|codigo|folio) de operacion',
      'por (un|una)? (esguince|raspon|chequeo|analisis)',
      'recien (parida|nacid[oa])',
    ],
  },
];
