import type { Cue } from '../cue.ts';

/** What makes somebody vulnerable in Spanish, and the flags that say so. */
export const SPANISH_LIFE: readonly Cue[] = [
  {
    says: ['flag:serious_illness', 'vulnerability', 'duty:T18', 'reason:illness'],
    weight: 0.92,
    unless: [
      '(trabajo|trabaja|trabajando|turno|empleo|enfermer[oa]|medic[oa]|guardia) (en|de) (el|un|la|una)? (hospital|clinica)',
    ],
    phrases: [
      '(operaron|operan|operaran|internaron|hospitalizaron|van a operar|ingresaron) (de urgencia|de emergencia)? (a|al) (mi|mis|nuestr[oa]|un)',
      '(cancer|quimio|quimioterapia|radioterapia|leucemia|linfoma|tumor|tumores|metastasis|dialisis|trasplante|cuidados intensivos|terapia intensiva|uci|cuidados paliativos|esclerosis|parkinson|derrame cerebral|infarto|ictus|paro cardiaco|insuficiencia renal|paralitic[oa]|en coma|vih|embolia|aneurisma|sepsis|moribund[oa])',
      '(fase|estado|etapa|enferm[oa]|enfermedad|paciente|cancer|es|esta) (renal|hepatic[oa])? terminal',
      '(esta|estoy|soy) desahuciad[oa] (?!(del|de))',
      '(intubad[oa]|entubad[oa]|en paliativos)',
      '(en el|al|del|en un|en la) (hospital|clinica|seguro social|sanatorio)',
      '(hospitaliz\\S+|internad[oa]|ingresad[oa] (en|por)|internaron|me ingresaron|urgencias|encamad[oa])',
      '(me|lo|la|le|nos) (van a operar|operaron|operan|tienen que operar|han operado|opere|operaran)',
      '(cirugia|operad[oa]|intervencion quirurgica)',
      '(?<!numero ) (mi|la|una|su|otra|segunda|de|por|tras|para) (\\S+)? operacion (?!(realizada|numero|exitosa|bancaria|con|fue|rechazada|salida|salio|de (pago|banco|cobro)|\\d))',
      '(muy|gravemente|grave|bastante|tan|seriamente|bien) (enferm[oa]|grave|mal de salud|delicad[oa]|malit[oa])',
      '(enfermedad|condicion|padecimiento) (grave|terminal|cronica|seria|degenerativa|rara|incurable)',
      '(diagnostic\\S+) (con|de|un|una|que)? (?!(depre|ansie|demen|alzh|deter|trast|bipol|esquiz))',
      '(accidente) (grave|de (coche|carro|auto|trafico|transito|moto|trabajo)|automovilistico|laboral|fuerte)',
      '(tuve|sufri|tuvimos) un accidente',
      '(tengo|tiene|con|padezco|padece) (\\S+)? (demencia|alzheimer)',
    ],
  },
  {
    says: ['flag:serious_illness', 'vulnerability', 'duty:T18', 'reason:illness'],
    weight: 0.66,
    phrases: [
      '(mi|mis|nuestro|nuestra) <relative> (esta|estan|se puso|cayo|sigue|ha estado|se encuentra) (muy|bastante|bien|super|bien)? (enferm[oa]s?|mal|mala|grave|delicad[oa]|malit[oa]|postrad[oa]|en cama)',
      '(mi|mis|nuestro|nuestra) <relative> (se enfermo|enfermo|se me enfermo)',
      '(tengo|tenemos) (a)? (mi|mis) <relative> (muy)? (enferm[oa]s?|mal|grave|delicad[oa])',
    ],
  },
  {
    says: ['vulnerability', 'reason:illness'],
    weight: 0.62,
    phrases: [
      '(estoy|estuve|sigo|he estado|me puse|ando|cai|estaba) (muy|bastante|de|un poco|en)? (enferm[oa]|mal[oa]? de salud|de baja|incapacidad|incapacitad[oa]|baja medica|malit[oa]|lesionad[oa])',
      '(me enferme|me puse enferm[oa]|problemas? de salud|por enfermedad|baja (medica|laboral|por enfermedad)|gastos medicos|tratamiento medico|medicinas|medicamentos|discapacidad|discapacitad[oa]|me (fracture|rompi|quebre) (la|el|una|un))',
    ],
  },
  {
    says: ['vulnerability', 'duty:T19', 'reason:illness'],
    weight: 0.85,
    phrases: [
      '(depresion|deprimid[oa]|ansiedad|bipolar|esquizofrenia|psiquiatr\\S+|psiquiatrico|salud mental|crisis nerviosa|ataques? de panico|trastorno|alzheimer|demencia|crisis de nervios|perdida de memoria)',
      'no (entiendo|comprendo|logro entender) (nada|lo que|bien|de lo que|que me)',
    ],
  },
  {
    says: ['flag:domestic_abuse', 'vulnerability', 'duty:T22'],
    weight: 0.95,
    phrases: [
      '(violencia (domestica|de genero|familiar|intrafamiliar|machista|economica|en casa)|maltrat\\S+|orden de (alejamiento|restriccion|proteccion)|casa de acogida|centro de acogida|refugio para mujeres|abus(o|a|aba) de mi|mujer maltratada)',
      '(marido|esposo|esposa|pareja|ex|novio|novia|mujer|el|ella|padre) (me|nos|siempre me|tambien me|todavia me|ya me) (pega|pegaba|golpea|golpeaba|golpeo|maltrata|maltrataba|amenaza|amenazaba|amenazo|controla|controlaba|obligo|obliga|quita|quito|quitaba|encierra|insulta|pego|agrede|agredio|revisa|vigila|forzo|violo|hizo (firmar|sacar|pedir)|hace dano|tiene amenazad[oa])',
      '(me|nos) (pega|pegan|golpea|golpeaba|maltrata|amenaza con|obligo a (firmar|sacar|pedir|endeudarme|tomar)|obligaron a (firmar|sacar|pedir)|forzo a|forzaron a|controla (el|mi|todo)|revisa (el|mi|los|mis)|quita (el|mi|todo|la))',
      '(miedo|temor|terror) (a|de|que) (mi|el|que|se|me)? (marido|esposo|pareja|ex|el|ella|mate|pegue|entere|haga|golpee|mi ex|vea)?',
      '(hui|escape|huimos|escapando|huyendo|me fui) (de)? (casa|mi casa|el|mi)? (por|de|con)? (mi|los|el)? (marido|esposo|pareja|ex|golpes|maltrato|maltratador|violencia|malos tratos)',
      '(el|ella|mi \\S+) (lee|revisa|ve|controla|vigila) (mi|mis|todos mis|el) (telefono|mensajes|celular|movil|dinero|cuentas?)',
    ],
  },
  {
    says: ['flag:minor', 'duty:T23'],
    weight: 0.93,
    unless: ['(mi|mis) (hijo|hija|hijos|nino|nina|bebe|nieto) (tiene|de)'],
    phrases: [
      '(tengo|yo tengo|solo tengo) (\\d|1[0-7]|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciseis|diecisiete) (anos|anitos|ano)(?! (pagando|de (casad|trabaj|ser|cliente|vivir)|siendo|trabajando|con|sin))',
      '(soy|somos) (un|una|solo|solo un|solo una|el|la|apenas)? (menor|nino|nina|nene|nena|menor de edad|chico de|estudiante de (primaria|secundaria))(?! de edad mi)',
      '(mi|mis) (mama|papa|madre|padre|mami|papi|padres|papas|abuela|abuelita) (ahora|ahorita)? (no esta|no estan|salio|esta (en el trabajo|trabajando|dormid[oa]|fuera|en la ducha|ocupad[oa])|no se encuentra|se fue|estan trabajando|viene (luego|mas tarde))',
      '(soy|habla|es) (su|el|la) (hijo|hija|hijito|hijita|nieto|nieta)',
      '(este|es el|es) (telefono|celular|movil|tablet|numero)? (es)? (de|el de) (mi)? (mama|papa|mami|papi|madre|padre)',
      '(voy|estoy) (a|en) (la)? (escuela|primaria|secundaria|el cole|colegio) (y|,)?',
    ],
  },
  {
    says: ['vulnerability', 'duty:T26'],
    weight: 0.85,
    phrases: [
      '(ludopat\\S+|apuestas|adict[oa]|adiccion|adicciones|casino|tragamonedas|tragaperras|alcoholic[oa]|alcoholismo|rehabilitacion|recaida|drogas|juego patologico)',
    ],
  },
  {
    says: ['vulnerability', 'duty:T27', 'reason:disaster', 'hardship'],
    weight: 0.8,
    phrases: [
      '(inundacion|inundaciones|inundo|inundad[oa]|terremoto|sismo|temblor|huracan|incendio|ciclon|tornado|derrumbe|dana|tormenta destruyo|se quemo mi|riada|evacuaron|evacuad[oa]s?|perdimos todo|perdi todo en)',
    ],
  },
  {
    says: ['vulnerability', 'duty:T28'],
    weight: 0.75,
    phrases: [
      '(en|a|de) (la|el)? (carcel|prision|reclusorio|penal|centro penitenciario)',
      '(estoy|esta) (pres[oa]|detenid[oa]|encarcelad[oa]|recluid[oa])',
    ],
  },
  {
    says: ['vulnerability', 'duty:T15'],
    weight: 0.6,
    phrases: [
      '(servicio militar|en el ejercito|fuerzas armadas|en la marina|militar en|desplegad[oa] en|soldado)',
    ],
  },
  {
    says: 'vulnerability',
    weight: 0.75,
    phrases: [
      '(desahuci\\S+|desaloj\\S+|en la calle|sin techo|sin hogar|duermo en|perdi (mi|la) casa|me echaron de (mi|la) casa|embargaron la casa)',
      '(no (tengo|tenemos|hay|me alcanza)|sin|ni) (ni)? (para|que|dinero para|nada para)? (comer|comida|alimentar|dar de comer|el alimento|medicinas|los panales)',
      '(banco de alimentos|madre soltera|padre soltero|mama soltera|embarazad[oa]|recien nacid[oa]|pensionad[oa]|jubilad[oa]|cuido a mi|a mi cargo|dar de comer|refugiad[oa]|pension minima)',
      '(comer|comida|renta|alquiler|medicinas|luz) o (pagar|pagarles|la cuota|el prestamo|esto)',
      'o (como|comemos|pago|pagamos) (la)? (renta|o)',
    ],
  },
  { says: 'vulnerability', weight: 0.7, phrases: ['<lost_job>'] },
];
